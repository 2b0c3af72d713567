"""The Audit log page: what was done about a patient, by whom and when, filtered, copied and exported."""
