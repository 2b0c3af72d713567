"""How a desk and its clinic agree: clicks are pushed, rows and verdicts are pulled."""
