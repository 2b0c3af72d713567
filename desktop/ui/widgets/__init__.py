"""The parts that several screens share: chips, notices, the delivery ladder."""
