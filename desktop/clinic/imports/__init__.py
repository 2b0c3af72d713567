"""How a clinic's own data comes in: read, laid ready, and taken into the record chunk by chunk."""
