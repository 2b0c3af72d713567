"""Steady made-up examples for the tests of the domain."""

from hypothesis import settings

# The same examples on every machine, and no verdict that hangs on how busy it is.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
