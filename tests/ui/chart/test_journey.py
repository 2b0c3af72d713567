"""A receptionist's work in the chart window, over a real desk and a real clinic."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.mail.transport import Refused
from desktop.ui.chart.access.state import Act
from tests.real_clinic import RealClinic
from tests.ui.chart.bench import Bench, open_bench
from tests.ui.chart.conftest import Opening


def pending(open_chart: Opening) -> Bench:
    """Jenny's chart with an open invitation whose e-mail waits for the mail server."""
    bench = open_chart()
    bench.click("chart.access.enable")
    bench.pass_time(seconds=10)
    bench.sync()
    return bench


def test_a_missing_email_is_typed_in_place_and_the_patient_accepts(
    clinic: RealClinic, open_chart: Opening
) -> None:
    clinic.add_patient(id="aisha", chart_id="OKAI000214", first="Aisha", last="Okonkwo", email=None)
    bench = open_chart("aisha")
    assert bench.state.chip.text == "Missing email"
    bench.write("chart.access.email", " aisha@example.com ", enter=True)
    assert bench.state.title == "Sending…"
    assert bench.state.unsent == 1
    bench.pass_time(seconds=10)
    bench.sync()
    assert (bench.state.title, bench.state.history[0].cells[0].first) == ("Pending…", "aisha@example.com")
    code = bench.deliver()
    clinic.accept(code.decode(), born="1980-02-11", phone="+14435555555")
    bench.sync()
    assert bench.state.title == "OnPatient Access Enabled"
    assert bench.state.history[0].cells[2].first.startswith("May 18, 2022, 9:42")


def test_a_click_can_be_undone_and_nothing_typed_is_lost(clinic: RealClinic, open_chart: Opening) -> None:
    clinic.add_patient(id="aisha", chart_id="OKAI000214", email=None)
    bench = open_chart("aisha")
    bench.write("chart.access.email", "aisha@example.com", enter=True)
    bench.click("chart.access.notice.onway.undo")
    field = bench.find("chart.access.email")
    assert isinstance(field, QLineEdit)
    assert (bench.state.chip.text, field.text()) == ("Missing email", "aisha@example.com")
    assert [line.text for line in bench.state.lines] == ["Undone. Nothing was sent."]
    bench.pass_time(seconds=60)
    bench.sync()
    assert bench.state.history == ()


def test_undo_comes_too_late_once_it_has_left_and_says_so(open_chart: Opening) -> None:
    bench = open_chart()
    bench.click("chart.access.enable")
    bench.clinic.clock.go_on(seconds=10)
    bench.clinic.round_trip(bench.desk)
    bench.click("chart.access.notice.onway.undo")
    assert bench.state.title == "Pending…"
    assert bench.state.lines[0].text == "It had already been sent. You can revoke it instead."


def test_two_missing_items_are_two_fields_and_one_button(clinic: RealClinic, open_chart: Opening) -> None:
    clinic.add_patient(id="two", chart_id="TWO0000001", email=None, cell=None)
    bench = open_chart("two")
    bench.write("chart.access.email", "two@example.com")
    bench.click("chart.access.save")
    assert bench.state.title != "Sending…"
    bench.write("chart.access.phone", "443 555 0118", enter=True)
    assert bench.state.title == "Sending…"
    bench.pass_time(seconds=10)
    bench.sync()
    assert bench.state.title == "Pending…"
    phone = bench.find("chart.head.phone")
    assert isinstance(phone, QLabel)
    assert phone.text() == "(443) 555-0118"


def test_the_social_security_number_can_be_given_instead(clinic: RealClinic, open_chart: Opening) -> None:
    clinic.add_patient(id="ssn", chart_id="SSN0000001", cell=None)
    bench = open_chart("ssn")
    bench.click("chart.access.use_other")
    bench.write("chart.access.ssn", "219-09-9998", enter=True)
    bench.pass_time(seconds=10)
    bench.sync()
    assert bench.state.title == "Pending…"
    bench.window.presenter.act(Act.SHOW_CHECKLIST)
    assert bench.state.checklist is not None
    assert [item.value for item in bench.state.checklist.items][1] == "XXX-XX-9998"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("aisha@", "This is not a full email address. It needs a name, @ and a domain."),
        ("aisha", "This is not a full email address. It needs a name, @ and a domain."),
    ],
)
def test_what_cannot_be_kept_is_said_below_its_field(
    clinic: RealClinic, open_chart: Opening, text: str, said: str
) -> None:
    clinic.add_patient(id="aisha", chart_id="OKAI000214", email=None)
    bench = open_chart("aisha")
    bench.write("chart.access.email", text, enter=True)
    field = bench.find("chart.access.email")
    assert (field.accessibleDescription(), field.property("problem")) == (said, True)
    assert field.hasFocus()
    assert bench.state.chip.text == "Missing email"


def test_a_slip_of_the_fingers_is_asked_about_and_mended_by_one_press(
    clinic: RealClinic, open_chart: Opening
) -> None:
    clinic.add_patient(id="aisha", chart_id="OKAI000214", email=None)
    bench = open_chart("aisha")
    bench.write("chart.access.email", "aisha@gmial.com")
    assert bench.find("chart.access.email").accessibleDescription() == "Did you mean aisha@gmail.com?"
    bench.click("chart.access.email.suggestion")
    field = bench.find("chart.access.email")
    assert isinstance(field, QLineEdit)
    assert field.text() == "aisha@gmail.com"


def test_news_changes_neither_text_nor_focus_of_a_field_being_typed_in(
    clinic: RealClinic, open_chart: Opening
) -> None:
    clinic.add_patient(id="aisha", chart_id="OKAI000214", email=None)
    bench = open_chart("aisha")
    bench.write("chart.access.email", "aisha@exam")
    bench.pass_time(minutes=5)
    bench.sync()
    field = bench.find("chart.access.email")
    assert isinstance(field, QLineEdit)
    assert (field.text(), field.hasFocus(), field.cursorPosition()) == ("aisha@exam", True, 10)


def test_offline_it_waits_here_and_goes_out_by_itself(open_chart: Opening) -> None:
    bench = open_chart()
    bench.desk.go_offline()
    bench.click("chart.access.enable")
    assert (bench.state.title, bench.state.chip.dashed) == ("Queued here – not sent", True)
    bench.pass_time(hours=2)
    bench.desk.go_online()
    bench.sync()
    assert bench.state.title == "Pending…"


def test_take_back_before_it_leaves(open_chart: Opening) -> None:
    bench = open_chart()
    bench.desk.go_offline()
    bench.click("chart.access.enable")
    bench.click("chart.access.take_back")
    assert bench.state.chip.text == "Can invite"
    assert [line.text for line in bench.state.lines] == ["Taken back. Nothing was sent."]


def test_revoke_invite_is_done_at_once_and_can_be_undone(open_chart: Opening) -> None:
    bench = pending(open_chart)
    bench.press_row(Act.REVOKE)
    assert bench.state.chip.text == "Revoking…"
    bench.click("chart.access.notice.onway.undo")
    assert bench.state.chip.text.startswith("Pending…")
    bench.press_row(Act.REVOKE)
    bench.pass_time(seconds=10)
    bench.sync()
    assert bench.state.history[0].cells[2].first == "Access revoked before activation"
    assert bench.state.chip.text == "Access revoked"
    bench.pass_time(days=1)
    assert bench.state.chip.text == "Can invite"


def test_revoking_an_access_asks_in_place_with_the_focus_on_keeping_it(open_chart: Opening) -> None:
    bench = pending(open_chart)
    bench.clinic.accept(bench.deliver().decode(), born="1980-02-11", phone="+14435555555")
    bench.sync()
    bench.press_row(Act.ASK_TO_REVOKE)
    assert bench.find("chart.access.notice.revoke.keep_access").hasFocus()
    bench.click("chart.access.notice.revoke.keep_access")
    row = bench.window.access.history.table.button(Act.ASK_TO_REVOKE)
    assert row is not None
    assert (bench.state.question, row.hasFocus()) == (None, True)
    bench.press_row(Act.ASK_TO_REVOKE)
    bench.click("chart.access.notice.revoke.revoke")
    bench.pass_time(seconds=10)
    bench.sync()
    assert bench.state.chip.text == "Access revoked"
    assert bench.state.history[0].cells[3].first == "By: James Smith"


def test_resend_is_one_button_and_closes_the_old_row(open_chart: Opening) -> None:
    bench = pending(open_chart)
    bench.deliver()
    bench.pass_time(hours=1)
    bench.click("chart.access.resend")
    bench.pass_time(seconds=10)
    bench.sync()
    assert [row.cells[2].first for row in bench.state.history] == [
        "Pending…",
        "Replaced by a newer invitation",
    ]


def test_a_hasty_resend_points_at_the_spam_folder_first(open_chart: Opening) -> None:
    bench = pending(open_chart)
    bench.deliver()
    bench.pass_time(minutes=4, seconds=1)
    bench.click("chart.access.resend")
    assert bench.state.notices[0].title == "Sent 4 minutes ago."
    assert bench.find("chart.access.notice.lately.not_now").hasFocus()
    bench.click("chart.access.notice.lately.resend_anyway")
    assert bench.state.title == "Sending…"


def test_a_bounced_address_is_corrected_below_the_ladder(open_chart: Opening) -> None:
    bench = pending(open_chart)
    bench.deliver(Refused("mailbox", "550 5.1.1"))
    assert bench.state.title == "Email bounced"
    bench.write("chart.access.new_email", "jenny@example.com", enter=True)
    bench.pass_time(seconds=10)
    bench.sync()
    assert bench.state.title == "Pending…"
    assert [row.cells[0].first for row in bench.state.history] == ["jenny@example.com", "sample@sample.com"]


def test_a_patient_who_asked_not_to_be_invited_needs_a_second_yes(
    clinic: RealClinic, open_chart: Opening
) -> None:
    clinic.add_patient(id="no", chart_id="NO00000001", opted_out_on=date(2022, 5, 2))
    bench = open_chart("no")
    bench.click("chart.access.enable")
    assert bench.find("chart.access.notice.anyway.not_now").hasFocus()
    assert bench.state.title != "Sending…"
    bench.click("chart.access.notice.anyway.invite_anyway")
    bench.pass_time(seconds=10)
    bench.sync()
    assert bench.state.title == "Pending…"


def test_a_colleague_was_first_and_the_refusal_is_read_and_removed(
    clinic: RealClinic, open_chart: Opening
) -> None:
    bench = open_chart()
    dana = open_bench(clinic, clinic.add_staff("dana", "Dana Whitfield"), "jenny")
    bench.click("chart.access.enable")
    dana.click("chart.access.enable")
    clinic.clock.go_on(seconds=10)
    dana.sync()
    bench.sync()
    assert bench.state.title == "Pending…"
    assert bench.state.notices[0].body.startswith("Dana Whitfield invited this patient at 9:42")
    bench.click("chart.access.notice.refused.dismiss")
    assert bench.state.notices == ()
    dana.window.close()


def test_without_email_set_up_it_waits_at_the_clinic_and_revoking_it_is_no_refusal(
    tmp_path: Path,
) -> None:
    clinic = RealClinic(tmp_path, mail=False)
    clinic.add_patient()
    bench = open_bench(clinic, clinic.james, "jenny")
    bench.click("chart.access.enable")
    bench.pass_time(seconds=10)
    bench.sync()
    assert bench.state.title == "At the clinic, waiting for email"
    bench.press_row(Act.REVOKE)
    bench.pass_time(seconds=10)
    bench.sync()
    assert (bench.state.chip.text, bench.state.notices, bench.state.history) == ("Can invite", (), ())
    bench.window.close()
    clinic.close()


def test_an_action_of_yesterday_leaves_after_a_second_yes(open_chart: Opening) -> None:
    bench = open_chart()
    bench.desk.go_offline()
    bench.click("chart.access.enable")
    bench.pass_time(hours=25)
    bench.desk.go_online()
    bench.sync()
    assert bench.state.title == "Queued here – not sent"
    bench.click("chart.access.notice.onway.send_now")
    bench.sync()
    assert bench.state.title == "Pending…"


def test_a_second_click_is_harmless(open_chart: Opening) -> None:
    bench = open_chart()
    bench.click("chart.access.enable")
    bench.window.presenter.act(Act.ENABLE)
    bench.pass_time(seconds=10)
    bench.sync()
    assert (bench.state.notices, len(bench.state.history)) == ((), 1)
