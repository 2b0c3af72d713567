"""A missing recovery kit and a failed backup stay in sight on the start window."""

from collections.abc import Callable

from desktop.clinic.administration import write_setting
from desktop.domain.setting_names import BACKUP_PROBLEM, KIT_MADE
from desktop.ui.words import keeping as words
from tests.ui.start.conftest import Front


def write(front: Front, name: str, value: str | None) -> None:
    with front.clinic.service.lane.turn() as turn:
        write_setting(turn, name, value)
    front.clinic.round_trip(front.desk)
    front.tell()


def test_a_missing_kit_stays_in_sight_until_it_is_made(front: Front) -> None:
    notice = front.window.page.keeping
    assert notice.isVisible()
    assert notice.accessibleName() == words.NO_KIT
    front.type("har")
    assert notice.isVisible()
    write(front, KIT_MADE, "2022-05-17T12:00:00+00:00")
    assert not notice.isVisible()


def test_a_backup_that_failed_stays_in_sight_until_one_was_made(front: Front) -> None:
    notice = front.window.page.keeping
    write(front, KIT_MADE, "2022-05-17T12:00:00+00:00")
    write(front, BACKUP_PROBLEM, "The backup folder is not there.")
    assert notice.isVisible()
    assert notice.accessibleName() == words.BACKUP_FAILED
    assert notice.accessibleDescription().startswith("The backup folder is not there.")
    write(front, BACKUP_PROBLEM, None)
    assert not notice.isVisible()


def test_the_demo_has_nothing_to_keep(make_front: Callable[..., Front]) -> None:
    front = make_front(demo=True)
    assert not front.window.page.keeping.isVisible()
