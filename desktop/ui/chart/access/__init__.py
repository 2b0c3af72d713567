"""The OnPatient Access page: what is missing, how far the invitation has come, and every earlier one."""
