"""What a single computer says of its backups and its recovery kit."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.services.connection import Keeping
from desktop.ui.keeping import lines_of, notice_of
from desktop.ui.palette import Tone
from desktop.ui.words import keeping as words

ZONE = ZoneInfo("America/New_York")
SIX = datetime(2022, 5, 17, 22, tzinfo=UTC)
NOTHING = Keeping(kit_made=False, backup_folder=None, backup_at=None, backup_problem=None)
WELL = Keeping(kit_made=True, backup_folder="/b", backup_at=SIX, backup_problem=None)
DISK_AWAY = "The backup folder is not there. Connect its disk, or choose another folder."
MADE = "Last backup May 17, 2022, 6:00\N{NO-BREAK SPACE}p.m."
LAST_GOOD = "The last good one is of May 17, 2022, 6:00\N{NO-BREAK SPACE}p.m."


@pytest.mark.parametrize(
    ("keeping", "tone", "said"),
    [
        (NOTHING, Tone.WARN, words.NO_BACKUP),
        (WELL, Tone.OK, "Last backup May 17, 2022, 6:00\N{NO-BREAK SPACE}p.m., into /b."),
        (replace(WELL, backup_folder=None), Tone.NEUTRAL, f"{MADE} {words.NOT_DAILY}"),
        (replace(WELL, backup_at=None), Tone.NEUTRAL, "The first backup will be made today, into /b."),
        (
            replace(WELL, backup_problem=DISK_AWAY),
            Tone.BAD,
            f"{words.BACKUP_FAILED} {DISK_AWAY} {LAST_GOOD}",
        ),
        (
            replace(NOTHING, backup_folder="/b", backup_problem=DISK_AWAY),
            Tone.BAD,
            f"{words.BACKUP_FAILED} {DISK_AWAY}",
        ),
    ],
)
def test_the_backup_is_one_line(keeping: Keeping, tone: Tone, said: str) -> None:
    backup, _ = lines_of(keeping, ZONE)
    assert (backup.tone, backup.words) == (tone, said)


def test_the_recovery_kit_is_one_line() -> None:
    assert lines_of(WELL, ZONE)[1].tone is Tone.OK
    missing = lines_of(NOTHING, ZONE)[1]
    assert missing.tone is Tone.WARN
    assert missing.words == f"{words.NO_KIT} {words.KIT_NEEDED}"


def test_where_kit_and_backup_are_as_they_should_be_nothing_is_noticed() -> None:
    assert notice_of(WELL) is None


def test_a_missing_kit_is_noticed_quietly_with_the_next_step() -> None:
    said = notice_of(NOTHING)
    assert said is not None
    assert (said.tone, said.title) == (Tone.NEUTRAL, words.NO_KIT)
    assert "keys export" in said.body


def test_a_backup_that_failed_is_noticed_first_and_the_missing_kit_with_it() -> None:
    said = notice_of(replace(NOTHING, backup_problem=DISK_AWAY))
    assert said is not None
    assert (said.tone, said.title) == (Tone.WARN, words.BACKUP_FAILED)
    assert said.body.startswith(DISK_AWAY)
    assert said.body.endswith(words.KIT_NEEDED_TOO)
    assert words.KIT_NEEDED_TOO not in str(notice_of(replace(WELL, backup_problem=DISK_AWAY)))
