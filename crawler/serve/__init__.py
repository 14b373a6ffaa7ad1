"""The database in Datasette, read only: facets, search and ready questions. It writes nothing."""
