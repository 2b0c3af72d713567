"""The sync light of every window, and the list of changes behind it."""
