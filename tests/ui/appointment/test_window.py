"""An appointment is booked, changed and cancelled in its window; nobody's typing is lost on the way."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.appointment import Appointment
from tests.real_clinic import RealClinic
from tests.services.visits import NORTH_ROOM, SMITH
from tests.ui.appointment.desk_scene import TEN, Scene, scene
from tests.ui.chart.bench import settle


def saved(desk: Scene, id: str) -> Appointment:
    """The appointment as this desk sees it."""
    sheet = desk.desk.desk.appointments.open(id)
    assert sheet is not None
    return sheet.appointment


def change_elsewhere(clinic: RealClinic, id: str, **changes: object) -> None:
    """Jane Miller changes it at another desk."""
    with scene(clinic, clinic.add_staff("jane", "Jane Miller")) as other:
        sheet = other.desk.desk.appointments.open(id)
        assert sheet is not None
        after = replace(sheet.appointment, **changes)  # type: ignore[arg-type]
        other.desk.desk.appointments.save(sheet.appointment, after, new=False)
        other.let_leave()


def test_an_appointment_is_booked_by_keyboard_alone(desk: Scene) -> None:
    window = desk.open()
    assert desk.find("appointment.patient").hasFocus()
    desk.write("appointment.patient", "tim p", enter=True)
    assert desk.find("appointment.patient").text() == "Tim Patient - 06/05/1983"
    assert window.windowTitle() == "New appointment – Tim Patient – OnPatient Desk"
    desk.choose("appointment.provider_id", "Dr. James Smith")
    desk.write("appointment.day", "5/20")
    desk.write("appointment.time", "930")
    desk.write("appointment.minutes", "1h")
    desk.write("appointment.reason.edit", "Physical")
    id = window.presenter.ground.base.id
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert not window.isVisible()
    made = saved(desk, id)
    assert (made.patient_id, made.provider_id, made.minutes) == ("tim", SMITH, 60)
    assert (made.starts_at, made.reason) == (datetime(2022, 5, 20, 13, 30, tzinfo=UTC), "Physical")


def test_what_is_missing_is_said_at_its_field_and_nothing_is_saved(desk: Scene) -> None:
    window = desk.open()
    desk.write("appointment.time", "soon")
    desk.click("appointment.save")
    assert window.isVisible()
    assert desk.sees("Choose the provider.")
    assert desk.sees("Choose the patient.")
    assert desk.sees("This is not a time. Type it like 9:00 AM.")
    assert desk.find("appointment.provider_id").hasFocus()


def test_changes_are_asked_about_once_and_keep_editing_goes_on(desk: Scene) -> None:
    window = desk.open(desk.book())
    desk.write("appointment.reason.edit", "Follow-up")
    window.close()
    assert desk.sees("Not saved yet: Reason.")
    desk.click("appointment.keep_editing")
    assert desk.find("appointment.reason.edit").text() == "Follow-up"
    window.close()
    desk.click("appointment.discard")
    assert not window.isVisible()


def test_the_question_is_answered_by_tab_and_whoever_goes_on_is_where_they_were(desk: Scene) -> None:
    window = desk.open(desk.book())
    desk.write("appointment.reason.edit", "Follow-up")
    notes = desk.find("appointment.notes")
    notes.setFocus()
    window.close()
    settle()
    assert desk.find("appointment.save").hasFocus()
    for name in ("appointment.discard", "appointment.keep_editing"):
        QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_Tab)
        settle()
        assert desk.find(name).hasFocus()
    QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_Space)
    settle()
    assert notes.hasFocus()


def test_what_reads_as_before_is_closed_without_a_question(desk: Scene) -> None:
    window = desk.open(desk.book())
    desk.write("appointment.time", "10 am")
    window.close()
    assert not window.isVisible()


def test_an_overlap_is_named_before_saving_and_needs_the_tick(desk: Scene) -> None:
    desk.book()
    window = desk.open("", "jenny")
    desk.choose("appointment.provider_id", "Dr. James Smith")
    desk.write("appointment.time", "10:15am")
    desk.click("appointment.save")
    assert window.isVisible()
    assert desk.sees("Dr. James Smith has another appointment at this time.")
    assert desk.sees("Tim Patient, 10:00")
    desk.click("appointment.notice.overlap.allow")
    assert desk.find("appointment.overlap").isChecked()
    desk.click("appointment.save")
    assert not window.isVisible()


def test_a_taken_time_is_seen_while_it_is_typed(desk: Scene) -> None:
    desk.book()
    desk.open("", "jenny")
    desk.choose("appointment.provider_id", "Dr. James Smith")
    desk.write("appointment.time", "10:15am")
    desk.window.presenter._look_for_overlaps()
    settle()
    assert desk.sees("Tim Patient, 10:00")


def test_cancelling_can_be_undone(desk: Scene) -> None:
    id = desk.book()
    desk.open(id)
    desk.click("appointment.cancel")
    assert saved(desk, id).status == "Cancelled"
    assert desk.find("appointment.status").currentText() == "Cancelled"
    desk.click("appointment.notice.onway.undo")
    assert saved(desk, id).status is None
    assert desk.find("appointment.status").currentText() == "(none)"


def test_a_doubled_hour_is_asked_about_and_the_answer_kept(desk: Scene) -> None:
    id = desk.book()
    window = desk.open(id)
    desk.write("appointment.day", "11/6/2022")
    desk.write("appointment.time", "1:30 am")
    desk.click("appointment.save")
    assert window.isVisible()
    assert desk.sees("comes twice on Nov. 6, 2022")
    desk.click("appointment.notice.twice.second")
    assert desk.sees("The second of the two, EST.")
    desk.click("appointment.save")
    assert saved(desk, id).starts_at == datetime(2022, 11, 6, 6, 30, tzinfo=UTC)


def test_a_skipped_hour_is_refused_and_the_next_valid_time_offered(desk: Scene) -> None:
    id = desk.book()
    window = desk.open(id)
    desk.write("appointment.day", "3/12/2023")
    desk.write("appointment.time", "2:30 am")
    desk.click("appointment.save")
    assert window.isVisible()
    assert desk.sees("There is no 02:30AM on March 12, 2023: the clocks are put forward.")
    desk.click("appointment.starts_at.suggestion")
    assert desk.find("appointment.time").text() == "03:00AM"
    desk.click("appointment.save")
    assert saved(desk, id).starts_at == datetime(2023, 3, 12, 7, 0, tzinfo=UTC)


def test_another_zone_shows_the_clinics_time_beside(desk: Scene) -> None:
    desk.open(desk.book())
    desk.choose("appointment.provider_id", "Brendan Wilberton")
    assert desk.sees("America/Denver · 12:00")
    assert desk.find("appointment.time").text() == "10:00AM"


def test_only_rooms_of_the_office_are_offered(desk: Scene) -> None:
    id = desk.book()
    desk.open(id)
    room = desk.find("appointment.exam_room_id")
    desk.choose("appointment.office_id", "North")
    assert [room.itemText(n) for n in range(room.count())] == ["(none)", "North 1"]
    assert room.currentText() == "(none)"
    desk.choose("appointment.exam_room_id", "North 1")
    desk.click("appointment.save")
    assert saved(desk, id).exam_room_id == NORTH_ROOM


def test_a_field_being_edited_keeps_its_text_and_says_who_changed_it(clinic: RealClinic, desk: Scene) -> None:
    id = desk.book()
    window = desk.open(id)
    desk.write("appointment.reason.edit", "Follow-up")
    change_elsewhere(clinic, id, reason="Physical", minutes=20)
    clinic.round_trip(desk.desk)
    desk.tell()
    assert desk.find("appointment.reason.edit").text() == "Follow-up"
    assert desk.find("appointment.minutes").text() == "20"
    assert desk.sees("Changed to Physical by Jane Miller meanwhile")
    desk.click("appointment.save")
    assert window.isVisible()
    assert desk.sees("The reason is Physical by now. Choose which one to keep.")
    desk.click("appointment.notice.meanwhile.keep_mine")
    desk.click("appointment.save")
    desk.let_leave()
    assert (saved(desk, id).reason, saved(desk, id).minutes) == ("Follow-up", 20)


def test_theirs_can_be_taken_with_one_press(clinic: RealClinic, desk: Scene) -> None:
    id = desk.book()
    desk.open(id)
    desk.write("appointment.reason.edit", "Follow-up")
    change_elsewhere(clinic, id, reason="Physical")
    clinic.round_trip(desk.desk)
    desk.tell()
    desk.click("appointment.reason.suggestion")
    assert desk.find("appointment.reason.edit").text() == "Physical"
    assert desk.window.presenter.ground.dirty() == frozenset()


def test_a_save_that_conflicted_says_so_and_mine_can_be_kept(clinic: RealClinic, desk: Scene) -> None:
    id = desk.book()
    desk.open(id)
    desk.write("appointment.reason.edit", "Follow-up")
    desk.click("appointment.save")
    change_elsewhere(clinic, id, reason="Physical")
    desk.let_leave()
    desk.open(id)
    assert desk.sees("Jane Miller changed the reason at")
    desk.click("appointment.notice.refused.keep_mine")
    desk.let_leave()
    assert saved(desk, id).reason == "Follow-up"


def test_revisions_tell_who_changed_what(clinic: RealClinic, desk: Scene) -> None:
    id = desk.book()
    change_elsewhere(clinic, id, minutes=45)
    clinic.round_trip(desk.desk)
    window = desk.open(id)
    window.show_page("revisions")
    model = desk.find("appointment.revisions.table").model()
    assert [model.index(0, column).data() for column in range(1, 5)] == [
        "Jane Miller", "Duration", "30 minutes", "45 minutes",
    ]  # fmt: skip


def test_a_call_is_logged_for_the_appointment(desk: Scene) -> None:
    window = desk.open(desk.book())
    window.show_page("log")
    desk.click("appointment.log.log")
    assert desk.sees("Write a word or two about what was said.")
    desk.write("appointment.log.minutes", "5")
    desk.write("appointment.log.note", "Asked for a reminder.")
    desk.click("appointment.log.log")
    model = desk.find("appointment.log.earlier").model()
    assert model.index(0, 2).data() == "Asked for a reminder."
    assert desk.find("appointment.log.note").toPlainText() == ""


def test_links_lead_to_the_chart(desk: Scene) -> None:
    desk.book(starts_at=TEN - timedelta(days=3))
    desk.open(desk.book())
    desk.click("appointment.alerts.address")
    desk.click("appointment.alerts.past")
    desk.click("appointment.view_all")
    desk.click("appointment.edit_patient")
    desk.click("appointment.chip")
    pages = [page for _, _, page in desk.asked]
    assert pages == ["demographics", "appointments", "appointments", "demographics", "access"]
    assert desk.sees("HIPAA Data Use Agreement (default)")


def test_a_patient_registered_from_here_is_chosen_here(desk: Scene) -> None:
    desk.open()
    desk.write("appointment.patient", "Zoe New")
    desk.click("appointment.new_patient")
    assert desk.asked[0][0] == "new patient"
    desk.around.program.patient_registered.emit("tim")
    settle()
    assert desk.find("appointment.patient").text() == "Tim Patient - 06/05/1983"


@pytest.mark.parametrize("text", ["'; DROP TABLE appointment; --", "<b>bold</b>", "😀 é \u202eevil"])
def test_whatever_is_typed_is_kept_as_plain_text(desk: Scene, text: str) -> None:
    id = desk.book()
    desk.open(id)
    desk.find("appointment.reason.edit").setText(text)
    desk.find("appointment.notes").setPlainText(text)
    desk.click("appointment.save")
    desk.let_leave()
    kept = saved(desk, id)
    desk.open(id)
    assert desk.find("appointment.reason.edit").text() == kept.reason
    assert desk.find("appointment.notes").toPlainText() == kept.notes
