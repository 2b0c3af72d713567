"""The administrator's commands, one file per group of verbs."""
