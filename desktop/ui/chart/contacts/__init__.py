"""The Communication page: every e-mail with how far it has come, and every call that was noted."""
