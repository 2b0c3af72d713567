"""Signing in, and the lock that hides everything while nobody is there."""
