"""Tells which arXiv paper an entry is, where its code lives, and whether that code is there."""

__version__ = "0.1.0"
