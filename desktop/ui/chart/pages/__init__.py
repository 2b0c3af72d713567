"""The chart's quiet pages: what is on file, visits, and what was sent."""
