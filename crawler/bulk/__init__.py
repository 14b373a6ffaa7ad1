"""Resolving by the million: the same decisions, over partitions, by many workers."""
