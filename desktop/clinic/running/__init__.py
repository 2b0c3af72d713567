"""Runs the clinic service of one computer: as the only one, in threads, through every fault."""
