"""Names of the clinic's settings: what an administrator changes, and what a desk tells the receptionist."""

from typing import Final

CLINIC_NAME: Final = "clinic.name"
CLINIC_TIME_ZONE: Final = "clinic.time_zone"
CLINIC_PHONE: Final = "clinic.phone"
MAIL_SERVER: Final = "mail.server"
MAIL_PER_MINUTE: Final = "mail.per_minute"
MAIL_PER_DAY: Final = "mail.per_day"
PORTAL_URL: Final = "portal.url"
BACKUP_FOLDER: Final = "backup.folder"
BACKUP_AT: Final = "backup.last"
BACKUP_PROBLEM: Final = "backup.problem"
CONSENT_FORMS: Final = "consent_forms"
KIT_MADE: Final = "recovery_kit.made"

OF_THE_CLINIC_ITSELF: Final = frozenset({CLINIC_NAME, CLINIC_TIME_ZONE})
"""Kept in the clinic's own row, which every desk reads with each look; they are changed, never unset."""
