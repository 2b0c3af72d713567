"""Names of the clinic's settings that a desk also reads: they decide what the receptionist is told."""

from typing import Final

BACKUP_FOLDER: Final = "backup.folder"
BACKUP_AT: Final = "backup.last"
BACKUP_PROBLEM: Final = "backup.problem"
KIT_MADE: Final = "recovery_kit.made"
