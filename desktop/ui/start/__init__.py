"""The window that finds a patient as you type."""
