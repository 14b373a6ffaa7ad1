"""One module a site: what to ask it and how to read its bytes. No I/O happens here."""
