"""The form of a patient's particulars, for a chart and for a new patient: read, typed, compared, saved."""
