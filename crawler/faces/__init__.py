"""What users see: JSON, tables, progress, logs. It changes nothing and asks nobody."""
