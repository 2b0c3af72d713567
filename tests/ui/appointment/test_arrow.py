"""The ← in the appointment window: it sends, asks, takes back, and does not care whether the appointment is saved."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.access import AccessKind
from desktop.domain.commands import Invite
from desktop.mail.transport import Refused
from desktop.services.chart import Chart
from tests.real_clinic import RealClinic
from tests.ui.appointment.desk_scene import Scene, scene
from tests.ui.chart.bench import settle

ARROW = "appointment.arrow"


def chart(desk: Scene, patient: str = "tim") -> Chart:
    """The patient's chart as this desk sees it."""
    found = desk.desk.desk.patients.chart(patient)
    assert found is not None
    return found


def test_a_patient_is_invited_before_the_appointment_is_saved_and_the_invite_outlives_it(desk: Scene) -> None:
    desk.open("", "tim")
    desk.click(ARROW)
    sending = chart(desk).on_its_way[-1].command
    assert isinstance(sending, Invite)
    assert sending.source == "appointment"
    desk.write("appointment.reason.edit", "Evaluation")
    desk.click("appointment.close")
    desk.click("appointment.discard")
    assert not desk.window.isVisible()
    desk.let_leave()
    assert chart(desk).access.kind is AccessKind.PENDING
    assert chart(desk).access.invitation is not None
    assert (
        desk.desk.desk.appointments.visits(desk.clinic.clock.at, desk.clinic.clock.at.replace(year=2023))
        == ()
    )


def test_a_press_while_it_is_held_takes_it_back(desk: Scene) -> None:
    desk.open("", "tim")
    desk.click(ARROW)
    assert desk.sees("Goes out in 10 seconds")
    assert desk.find(ARROW).accessibleName() == "to onpatient, sending, press to undo"
    desk.click(ARROW)
    assert chart(desk).access.kind is AccessKind.READY
    assert desk.sees("Undone. Nothing was sent.")


def test_the_missing_phone_is_typed_in_the_popover_and_enter_sends(clinic: RealClinic, desk: Scene) -> None:
    clinic.add_patient(id="ann", chart_id="ANN0000001", first="Ann", last="Lee", cell=None)
    clinic.round_trip(desk.desk)
    window = desk.open("", "ann")
    desk.click(ARROW)
    assert window.patient.line is not None
    popover = window.patient.line.popover
    assert popover.isVisible()
    assert "One thing is missing: a phone number." in desk.texts(popover)
    desk.write("appointment.popover.phone", "443 555", enter=True)
    assert "A phone number has 10 digits; 4 are missing." in desk.texts(popover)
    assert desk.find("appointment.popover.phone").text() == "443 555"
    desk.write("appointment.popover.phone", "443 555 0118", enter=True)
    assert not popover.isVisible()
    assert chart(desk, "ann").access.kind is AccessKind.SENDING
    assert desk.find(ARROW).hasFocus()
    desk.let_leave()
    assert (chart(desk, "ann").access.kind, chart(desk, "ann").patient.cell) == (
        AccessKind.PENDING,
        "+14435550118",
    )


def test_a_question_that_is_answered_gives_the_focus_back_to_the_arrow(
    clinic: RealClinic, desk: Scene
) -> None:
    clinic.add_patient(id="ann", chart_id="ANN0000001", first="Ann", last="Lee", email="tim@sample.com")
    clinic.round_trip(desk.desk)
    desk.open("", "ann")
    desk.click(ARROW)
    assert desk.sees("Tim Patient uses this email too.")
    QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_Backtab)
    QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_Space)
    settle()
    assert chart(desk, "ann").access.kind is AccessKind.SENDING
    assert desk.find(ARROW).hasFocus()


def test_two_missing_things_are_asked_for_one_after_the_other(clinic: RealClinic, desk: Scene) -> None:
    clinic.add_patient(id="ann", chart_id="ANN0000001", first="Ann", last="Lee", cell=None, email=None)
    clinic.round_trip(desk.desk)
    desk.open("", "ann")
    desk.click(ARROW)
    desk.write("appointment.popover.email", "ann@example.com", enter=True)
    assert not desk.find("appointment.popover.email").isVisible()
    assert "2 of 2" in desk.texts(desk.find("appointment.popover"))
    desk.click("appointment.popover.other")
    desk.write("appointment.popover.ssn", "219-09-9998", enter=True)
    desk.let_leave()
    assert chart(desk, "ann").access.kind is AccessKind.PENDING
    assert chart(desk, "ann").patient.ssn_last4 == "9998"


def test_not_now_keeps_what_was_typed_for_the_next_time(clinic: RealClinic, desk: Scene) -> None:
    clinic.add_patient(id="ann", chart_id="ANN0000001", first="Ann", last="Lee", cell=None)
    clinic.round_trip(desk.desk)
    desk.open("", "ann")
    desk.click(ARROW)
    desk.write("appointment.popover.phone", "443")
    QTest.keyClick(desk.find("appointment.popover.phone"), Qt.Key.Key_Escape)
    settle()
    assert not desk.find("appointment.popover").isVisible()
    desk.click(ARROW)
    assert desk.find("appointment.popover.phone").text() == "443"


def test_an_open_invitation_offers_a_menu_and_its_revoke_can_be_undone(desk: Scene) -> None:
    desk.open("", "tim")
    desk.click(ARROW)
    desk.let_leave()
    desk.click(ARROW)
    menu = desk.menu()
    assert list(menu) == ["Resend", "Revoke invite", "Open OnPatient Access"]
    menu["Open OnPatient Access"].trigger()
    assert desk.asked == [("chart", "tim", "access")]
    menu["Revoke invite"].trigger()
    settle()
    assert desk.find(ARROW).accessibleName() == "to onpatient, revoking, press to undo"
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    desk.click(ARROW)
    assert chart(desk).access.kind is AccessKind.PENDING


def test_a_bounced_address_is_corrected_and_sent_again(desk: Scene) -> None:
    desk.open("", "tim")
    desk.click(ARROW)
    desk.let_leave()
    desk.clinic.clock.go_on(seconds=1)
    desk.clinic.hand_over_mail(Refused("mailbox", "550 5.1.1 no such user"))
    desk.clinic.round_trip(desk.desk)
    desk.tell()
    assert chart(desk).access.kind is AccessKind.BOUNCED
    desk.click(ARROW)
    assert desk.find("appointment.popover.new_email").text() == "tim@sample.com"
    desk.write("appointment.popover.new_email", "tim@example.com", enter=True)
    desk.let_leave()
    assert (chart(desk).access.kind, chart(desk).access.email) == (AccessKind.PENDING, "tim@example.com")


def test_offline_it_is_queued_and_a_press_shows_the_outbox(desk: Scene) -> None:
    desk.desk.go_offline()
    window = desk.open("", "tim")
    desk.click(ARROW)
    assert desk.find(ARROW).accessibleName() == "to onpatient, queued on this computer, not sent"
    desk.click(ARROW)
    assert window.line.popup is not None
    assert window.line.popup.isVisible()
    window.line.popup.close()


def test_without_a_patient_nothing_happens_and_it_stays_in_tab_order(desk: Scene) -> None:
    window = desk.open()
    arrow = desk.find(ARROW)
    desk.click(ARROW)
    assert (window.patient.line, arrow.focusPolicy()) == (None, Qt.FocusPolicy.StrongFocus)
    assert "choose a patient first" in arrow.accessibleName()


def test_what_the_patient_did_not_want_is_asked_about_in_place(clinic: RealClinic, desk: Scene) -> None:
    clinic.add_patient(id="ann", chart_id="ANN0000001", first="Ann", last="Lee", email="ann@example.com",
                       opted_out_on=clinic.clock.at.date())  # fmt: skip
    clinic.round_trip(desk.desk)
    window = desk.open("", "ann")
    desk.click(ARROW)
    assert chart(desk, "ann").access.kind is AccessKind.READY
    buttons = [
        b for b in window.form.of_patient.findChildren(type(desk.find("appointment.save"))) if b.isVisible()
    ]
    assert [button.text().replace("&", "") for button in buttons][:1] == ["Invite anyway"]
    buttons[0].click()
    settle()
    assert chart(desk, "ann").access.kind is AccessKind.SENDING


def test_news_changes_chip_and_arrow_in_place(clinic: RealClinic, desk: Scene) -> None:
    desk.open("", "tim")
    with scene(clinic, clinic.add_staff("jane", "Jane Miller")) as other:
        other.desk.desk.invitations.send("tim")
        other.let_leave()
    desk.write("appointment.notes", "half a wor")
    clinic.round_trip(desk.desk)
    desk.tell()
    assert desk.find("appointment.chip").face.text.startswith("Pending…")
    assert desk.find(ARROW).accessibleName().startswith("to onpatient, pending")
    assert desk.find("appointment.notes").toPlainText() == "half a wor"
