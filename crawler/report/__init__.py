"""The database as a static web page: figures, plots, a table, evidence. It asks nobody."""
