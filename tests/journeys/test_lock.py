"""Locking, a colleague at the same computer, and what each may do; nothing that waits is lost."""

from datetime import timedelta

from PySide6.QtCore import Qt

from desktop.clinic.demo.making import PASSWORD
from desktop.domain.commands import DeactivateStaff
from desktop.ui.words import audit, outbox, outbox_others, settings, signin
from tests.journeys.conftest import SitDown
from tests.journeys.front_desk import FrontDesk

TABLE, LIST = "today.table", "outbox"
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def invite_offline(desk: FrontDesk, *patients: str) -> None:
    """Cut the line, then invite these from their rows."""
    desk.switch_line(on=False)
    desk.sees("today.status.light", "not answering")  # else the first one may be on its way
    for patient in patients:
        desk.stage.choose(TABLE, patient)
        desk.stage.key(TABLE, Qt.Key.Key_I, CONTROL)
    desk.wait()
    desk.sees(TABLE, "Queued here")


def change_person(desk: FrontDesk, user: str) -> None:
    """Lock, and let somebody else sign in."""
    desk.stage.press("today.status.lock")
    desk.stage.press("lock.switch")
    desk.sign_in(user, PASSWORD)


def test_two_changes_wait_for_a_colleague_who_may_not_touch_them(sit_down: SitDown) -> None:
    desk = sit_down()
    stage = desk.stage
    desk.sign_in("dana", PASSWORD)
    change_person(desk, "james")
    invite_offline(desk, "Tim Patient", "Mohammed Al-Sayed")

    stage.press("today.status.lock")
    desk.sees("", signin.LOCKED_TITLE, signin.out_after_unlock(2))
    desk.settles("", "Tim Patient", "Al-Sayed", "Marchetti")
    stage.press("lock.switch")
    desk.sign_in("dana", PASSWORD)
    desk.sees("today.colleagues", "James Smith", "2 changes wait")
    stage.press("today.status.light")
    desk.sees(LIST, outbox.of_colleague("James Smith", 2))
    assert desk.reason("outbox.other.1.look") == outbox_others.NO_RIGHT
    stage.key(LIST, Qt.Key.Key_Escape)
    stage.choose(TABLE, "Tim Patient")
    stage.key(TABLE, Qt.Key.Key_O, CONTROL)
    stage.press("chart.pages.audit")
    desk.sees("chart.audit", audit.NOT_ALLOWED_TITLE, audit.NOT_ALLOWED_BODY)

    change_person(desk, "james")
    desk.switch_line(on=True)
    stage.press("today.filter.pending")
    desk.sees(TABLE, "Tim Patient", "Mohammed Al-Sayed")
    desk.settles(TABLE, "Queued here")


def test_an_idle_desk_locks_itself_and_what_is_held_goes_out_before(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.sign_in("james", PASSWORD)
    desk.stage.choose(TABLE, "Tim Patient")
    desk.stage.key(TABLE, Qt.Key.Key_I, CONTROL)
    desk.sees(TABLE, "Sending…")
    desk.wait(timedelta(minutes=5, seconds=1))
    desk.sees("", signin.locked_after(5))
    desk.settles("", "Tim Patient")
    desk.stage.type("lock.password", "wrong")
    desk.stage.press("lock.unlock")
    desk.sees("", signin.WRONG_PASSWORD)
    desk.stage.type("lock.password", PASSWORD)
    desk.stage.press("lock.unlock")
    desk.stage.press("today.filter.pending")
    desk.sees(TABLE, "Tim Patient", "Pending, 7 days left")


def test_what_waits_is_listed_taken_back_and_asked_about_again_after_a_day(sit_down: SitDown) -> None:
    desk = sit_down()
    stage = desk.stage
    desk.sign_in("james", PASSWORD)
    invite_offline(desk, "Tim Patient", "Mohammed Al-Sayed")
    stage.press("today.status.light")
    desk.sees(LIST, "Tim Patient", outbox.invite("tim@sample.com"), outbox.WAITS_FOR_CONNECTION)
    stage.press("outbox.1.take_back")
    desk.settles(LIST, "Tim Patient")
    desk.sees(LIST, "Mohammed Al-Sayed")
    stage.key(LIST, Qt.Key.Key_Escape)

    desk.stage.press("today.status.lock")
    desk.wait(timedelta(hours=25))
    desk.stage.type("lock.password", PASSWORD)
    desk.stage.press("lock.unlock")
    desk.switch_line(on=True)
    stage.press("today.status.light")
    desk.sees(LIST, "it does not leave before you say so")
    stage.press("outbox.1.send_now")
    desk.settles(LIST, "Mohammed Al-Sayed")


def test_who_is_no_administrator_sees_the_clinics_settings_and_why_they_stay(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.sign_in("dana", PASSWORD)
    desk.stage.key(TABLE, Qt.Key.Key_Comma, CONTROL)
    desk.stage.press("settings.pages.clinic")
    desk.sees("settings.clinic", settings.ONLY_ADMINISTRATORS, settings.ASK_ONE)
    assert desk.reason("settings.clinic.save") == settings.ONLY_ADMINISTRATORS


def test_who_is_deactivated_while_signed_in_sees_no_patient_any_more(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.sign_in("dana", PASSWORD)
    desk.sees(TABLE, "Tim Patient")
    desk.do(DeactivateStaff(None, "dana"), user="james")
    desk.sees("", signin.LOCKED_TITLE)
    desk.settles("", "Tim Patient")
    desk.stage.type("lock.password", PASSWORD)
    desk.stage.press("lock.unlock")
    desk.sees("", signin.WRONG_PASSWORD)
    desk.settles("", "Tim Patient")
