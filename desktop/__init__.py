"""Invites patients to the onpatient portal from a clinic's front desk, online or not."""

__version__ = "0.1.0"
