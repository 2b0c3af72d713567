"""A missing recovery kit and a failed backup stay in sight beside the day."""

from desktop.clinic.administration import write_setting
from desktop.domain.setting_names import BACKUP_PROBLEM, KIT_MADE
from desktop.ui.words import keeping as words
from tests.ui.today.conftest import Morning


def write(morning: Morning, name: str, value: str | None) -> None:
    with morning.place.clinic.service.lane.turn() as turn:
        write_setting(turn, name, value)
    morning.news_from_clinic()


def test_a_missing_kit_stays_in_sight_until_it_is_made(morning: Morning) -> None:
    notice = morning.window.page.side.keeping
    assert notice.isVisible()
    assert notice.accessibleName() == words.NO_KIT
    write(morning, KIT_MADE, "2022-05-17T12:00:00+00:00")
    assert not notice.isVisible()


def test_a_backup_that_failed_stays_in_sight_until_one_was_made(morning: Morning) -> None:
    notice = morning.window.page.side.keeping
    write(morning, KIT_MADE, "2022-05-17T12:00:00+00:00")
    write(morning, BACKUP_PROBLEM, "The backup folder is not there.")
    assert notice.isVisible()
    assert notice.accessibleName() == words.BACKUP_FAILED
    assert notice.accessibleDescription().startswith("The backup folder is not there.")
    write(morning, BACKUP_PROBLEM, None)
    assert not notice.isVisible()
