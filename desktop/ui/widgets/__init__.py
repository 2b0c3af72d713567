"""The parts every screen is made of: chips, buttons, fields, notices, the delivery ladder."""
