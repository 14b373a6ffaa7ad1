"""The order of things: seeds, papers, code, status, belief. It decides nothing by itself."""
