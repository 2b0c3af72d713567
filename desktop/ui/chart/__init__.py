"""The patient chart, with the OnPatient Access page."""
