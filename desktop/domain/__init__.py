"""The words and rules of the front desk: plain Python, no input or output, no clock of its own."""
