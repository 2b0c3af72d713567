"""The patient's side: an invitation is accepted."""
