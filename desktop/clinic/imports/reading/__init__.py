"""Reads other programs' exports as rows for the clinic: line by line, and never the whole file at once."""
