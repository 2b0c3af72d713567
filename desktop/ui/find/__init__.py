"""Finds a patient as you type: in the home window, and over any other."""
