"""Tests of the twin over the loopback, and of its parts."""
