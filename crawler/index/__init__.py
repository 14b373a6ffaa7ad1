"""An offline index of all of arXiv in one file: titles and names to papers, without a network."""
