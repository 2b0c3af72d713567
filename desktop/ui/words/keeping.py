"""What is said of how a single computer keeps its records: backups and the recovery kit."""

from desktop.ui.words.common import full_stop, joined
from desktop.ui.words.tongue import tr

NO_KIT = tr("There is no recovery kit.")
KIT_NEEDED = tr(
    "If this computer breaks, no backup can be opened without it. "
    "An administrator makes one with “keys export”."
)
KIT_NEEDED_TOO = tr("There is no recovery kit either; an administrator makes one with “keys export”.")
KIT_MADE = tr("The recovery kit was made. Keep it away from this computer.")
NO_BACKUP = tr("There is no backup yet. An administrator starts daily backups with “backup FOLDER --daily”.")
NOT_DAILY = tr("No daily backups are made; an administrator starts them with “backup FOLDER --daily”.")
BACKUP_FAILED = tr("The last backup could not be made.")
BACKUP_STEP = tr("An administrator can try at once with “backup”.")
DEMO = tr("Made-up patients to practice with. They are gone when the program ends.")


def backup_made(moment: str, folder: str) -> str:
    """As in "Last backup May 17, 2022, 6:00 p.m., into /media/backups."."""
    return full_stop(tr("Last backup {moment}, into {folder}").format(moment=moment, folder=folder))


def backup_made_once(moment: str) -> str:
    """A backup made by hand, with no daily ones after it."""
    return joined(full_stop(tr("Last backup {moment}").format(moment=moment)), NOT_DAILY)


def first_backup(folder: str) -> str:
    """Daily backups are set up and the first one is still to come."""
    return full_stop(tr("The first backup will be made today, into {folder}").format(folder=folder))


def last_good_backup(moment: str) -> str:
    """Behind a problem: what there is all the same."""
    return full_stop(tr("The last good one is of {moment}").format(moment=moment))
