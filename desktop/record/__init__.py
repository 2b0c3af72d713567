"""The shape of the rows that a clinic and its desks share."""
