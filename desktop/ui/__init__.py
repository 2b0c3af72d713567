"""What the receptionist sees: all of Qt, and nothing but."""
