"""Appointments are booked, moved and cancelled; overlaps and the days when clocks are changed are asked about."""

from PySide6.QtCore import Qt

from desktop.clinic.demo.making import PASSWORD
from desktop.ui.words import appointment as words
from desktop.ui.words.arrow import sends
from tests.journeys.conftest import SitDown
from tests.journeys.front_desk import FrontDesk

TABLE, FORM = "today.table", "appointment"
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def new_appointment(desk: FrontDesk, patient: str, provider: str, day: str, time: str) -> None:
    """Fill the form of a new one."""
    stage = desk.stage
    stage.key(TABLE, Qt.Key.Key_N, CONTROL)
    stage.type(f"{FORM}.patient", patient)
    stage.key(f"{FORM}.patient", Qt.Key.Key_Return)
    desk.sees(f"{FORM}.patient", patient)
    desk.pick(f"{FORM}.provider_id", provider)
    stage.type(f"{FORM}.reason.edit", "Blood pressure")
    for field, text in (("day", day), ("time", time), ("minutes", "15")):
        stage.type(f"{FORM}.{field}", text)


def test_an_overlap_is_named_before_saving_and_the_appointment_lives_until_it_is_cancelled(
    sit_down: SitDown,
) -> None:
    desk = sit_down()
    stage = desk.stage
    desk.sign_in("james", PASSWORD)
    new_appointment(desk, "Tim Patient", "Dr. James Smith", "5/18/2022", "9:15 AM")
    desk.sees(FORM, words.overlaps("Dr. James Smith", 1), "Aisha Okonkwo-Fairweather")
    stage.press(f"{FORM}.save")
    stage.press(f"{FORM}.overlap")
    stage.press(f"{FORM}.save")
    assert stage.until(lambda: stage.find(FORM) is None)
    desk.sees(TABLE, "Blood pressure")
    desk.wait()

    stage.choose(TABLE, "Blood pressure")
    stage.key(TABLE, Qt.Key.Key_Return, ALT)
    desk.sees(FORM, "Tim Patient", "Created by James Smith")
    stage.type(f"{FORM}.time", "14:30")
    stage.press(f"{FORM}.save")
    assert stage.until(lambda: stage.find(FORM) is None)
    desk.sees(TABLE, "2:30\N{NO-BREAK SPACE}p.m.")
    desk.wait()

    stage.choose(TABLE, "Blood pressure")
    stage.key(TABLE, Qt.Key.Key_Return, ALT)
    stage.press(f"{FORM}.tabs.revisions")
    desk.sees(f"{FORM}.revisions.table", "James Smith", "9:15", "2:30")
    stage.press(f"{FORM}.tabs.appointment")
    stage.press(f"{FORM}.cancel")
    desk.sees(FORM, "Goes out in")
    desk.wait()
    desk.settles(FORM, "Goes out in")
    stage.press(f"{FORM}.close")
    desk.sees(TABLE, "Status: Cancelled")


def test_a_time_that_comes_twice_is_asked_about_and_one_that_does_not_come_is_not_taken(
    sit_down: SitDown,
) -> None:
    desk = sit_down()
    stage = desk.stage
    desk.sign_in("james", PASSWORD)
    new_appointment(desk, "Tim Patient", "Dr. James Smith", "3/12/2023", "2:30 AM")
    stage.press(f"{FORM}.save")
    desk.sees(FORM, "the clocks are put forward")
    stage.type(f"{FORM}.day", "11/6/2022")
    stage.type(f"{FORM}.time", "1:30 AM")
    desk.sees(FORM, "comes twice")
    stage.press_words(FORM, words.which(words.SECOND_TIME, "EST"))
    desk.sees(FORM, words.second_chosen("EST"))
    stage.press(f"{FORM}.save")
    assert stage.until(lambda: stage.find(FORM) is None)


def test_an_invitation_outlives_the_appointment_that_is_given_up(sit_down: SitDown) -> None:
    desk = sit_down()
    stage = desk.stage
    desk.sign_in("james", PASSWORD)
    new_appointment(desk, "Tim Patient", "Dr. James Smith", "5/20/2022", "9:15 AM")
    desk.sees(FORM, sends("Tim Patient"))
    stage.press(f"{FORM}.arrow")
    desk.sees(FORM, "Goes out in")
    stage.press(f"{FORM}.close")
    desk.sees(f"{FORM}.footer", "Not saved yet")
    stage.press(f"{FORM}.discard")
    assert stage.until(lambda: stage.find(FORM) is None)
    desk.wait()
    stage.press("today.filter.pending")
    desk.sees(TABLE, "Tim Patient", "Pending, 7 days left")
