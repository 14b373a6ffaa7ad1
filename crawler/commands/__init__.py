"""What each command does: parts put together, results shown, an exit code given back."""
