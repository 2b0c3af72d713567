"""How a single computer keeps its records, as lines behind the sync light and as the notice of the start window."""

from dataclasses import dataclass
from datetime import tzinfo

from desktop.services.connection import Keeping
from desktop.ui import dates
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.words import keeping as words
from desktop.ui.words.below import heard


@dataclass(frozen=True, slots=True)
class KeptLine:
    """One fact with its picture."""

    meaning: Meaning
    tone: Tone
    words: str


@dataclass(frozen=True, slots=True)
class Wanting:
    """What stays on the start window until an administrator has seen to it."""

    tone: Tone
    meaning: Meaning
    title: str
    body: str


def lines_of(keeping: Keeping, zone: tzinfo) -> tuple[KeptLine, ...]:
    """The backup and the recovery kit, one line each."""
    kit = _good(words.KIT_MADE) if keeping.kit_made else _wanting(f"{words.NO_KIT} {words.KIT_NEEDED}")
    return (_backup(keeping, zone), kit)


def notice_of(keeping: Keeping) -> Wanting | None:
    """What somebody has to do, or None when kit and backup are as they should be."""
    if keeping.backup_problem is not None:
        kit = "" if keeping.kit_made else f" {words.KIT_NEEDED_TOO}"
        body = f"{heard(keeping.backup_problem)} {words.BACKUP_STEP}{kit}"
        return Wanting(Tone.WARN, Meaning.MISSING, words.BACKUP_FAILED, body)
    if not keeping.kit_made:
        return Wanting(Tone.NEUTRAL, Meaning.HINT, words.NO_KIT, words.KIT_NEEDED)
    return None


def _backup(keeping: Keeping, zone: tzinfo) -> KeptLine:
    moment = None if keeping.backup_at is None else dates.moment(keeping.backup_at, zone)
    folder = keeping.backup_folder
    if keeping.backup_problem is not None:
        good = "" if moment is None else f" {words.last_good_backup(moment)}"
        return KeptLine(
            Meaning.MISSING, Tone.BAD, f"{words.BACKUP_FAILED} {heard(keeping.backup_problem)}{good}"
        )
    if moment is not None and folder is not None:
        return _good(words.backup_made(moment, folder))
    if moment is not None:
        return KeptLine(Meaning.HINT, Tone.NEUTRAL, words.backup_made_once(moment))
    if folder is not None:
        return KeptLine(Meaning.HINT, Tone.NEUTRAL, words.first_backup(folder))
    return _wanting(words.NO_BACKUP)


def _good(said: str) -> KeptLine:
    return KeptLine(Meaning.MET, Tone.OK, said)


def _wanting(said: str) -> KeptLine:
    return KeptLine(Meaning.MISSING, Tone.WARN, said)
