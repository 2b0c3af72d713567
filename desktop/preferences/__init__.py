"""How this computer is set: what IT decided, what was chosen here, and what holds otherwise."""
