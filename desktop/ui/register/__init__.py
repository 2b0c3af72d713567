"""Register a new patient: the form in a window of its own, with a look at who is on file already."""
