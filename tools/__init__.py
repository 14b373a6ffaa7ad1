"""Scripts for whoever works on the program: data in, tables or generated modules out."""
