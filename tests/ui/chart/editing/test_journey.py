"""A receptionist edits a patient beside a colleague who does the same, over real desks and a real clinic."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from desktop.services.invitations import Kept
from desktop.ui.chart.editing.presenter import DemographicsPresenter
from desktop.ui.demographics.sheet import FormSheet
from desktop.ui.demographics.state import Deed
from tests.real_clinic import RealClinic
from tests.ui.chart.bench import Bench, settle
from tests.ui.chart.conftest import Opening

FORM = "chart.demographics"


def editing(open_chart: Opening) -> Bench:
    """Jenny's chart with Demographics in front."""
    bench = open_chart()
    bench.window.show_page("demographics")
    settle()
    return bench


def typed(bench: Bench, name: str) -> str:
    field = bench.find(f"{FORM}.{name}")
    assert isinstance(field, QLineEdit)
    return field.text()


def seen(bench: Bench) -> list[str]:
    return [label.text() for label in bench.window.findChildren(QLabel) if label.isVisible()]


def footer(bench: Bench) -> str:
    page = bench.window.quiet.demographics
    assert page is not None
    return page.editing.footing().words


def email_on_file(clinic: RealClinic) -> str | None:
    chart = clinic.desk_of(clinic.james).desk.patients.chart("jenny")
    assert chart is not None
    return chart.patient.email


def colleague_saves(clinic: RealClinic, bench: Bench, **typed: str) -> None:
    """Dana changes the same patient at another desk, and this desk hears of it."""
    dana = clinic.add_staff("dana", "Dana Whitfield")
    other = clinic.desk_of(dana)
    assert isinstance(other.desk.invitations.save("jenny", typed), Kept)
    clinic.clock.go_on(seconds=11)
    clinic.round_trip(other)
    bench.sync()


def test_a_saved_change_reaches_the_clinic(clinic: RealClinic, open_chart: Opening) -> None:
    bench = editing(open_chart)
    assert bench.find(f"{FORM}.footer").isHidden()
    bench.write(f"{FORM}.email", "new@example.com")
    assert footer(bench) == "Changed: Email"
    bench.click(f"{FORM}.save")
    assert footer(bench) == "Saved here, not sent yet: Email"
    assert bench.find(f"{FORM}.email").accessibleDescription() == "Only on this computer, not sent yet."
    bench.pass_time(seconds=11)
    bench.sync()
    assert bench.find(f"{FORM}.footer").isHidden()
    assert email_on_file(clinic) == "new@example.com"


def test_undo_takes_the_change_back_and_leaves_what_was_typed(open_chart: Opening) -> None:
    bench = editing(open_chart)
    bench.write(f"{FORM}.city", "Towson")
    bench.click(f"{FORM}.save")
    bench.click(f"{FORM}.undo")
    assert (typed(bench, "city"), footer(bench)) == ("Towson", "Changed: City")
    bench.pass_time(seconds=60)
    bench.sync()
    chart = bench.desk.desk.patients.chart("jenny")
    assert chart is not None
    assert chart.patient.city == "Baltimore"


def test_a_field_nobody_touches_here_follows_the_clinic(clinic: RealClinic, open_chart: Opening) -> None:
    bench = editing(open_chart)
    bench.write(f"{FORM}.city", "Towson")
    colleague_saves(clinic, bench, street="2 Elm St")
    assert (typed(bench, "street"), typed(bench, "city")) == ("2 Elm St", "Towson")


def test_a_touched_field_shows_both_values_and_theirs_can_be_used(
    clinic: RealClinic, open_chart: Opening
) -> None:
    bench = editing(open_chart)
    bench.write(f"{FORM}.email", "mine@example.com")
    colleague_saves(clinic, bench, email="theirs@example.com")
    assert typed(bench, "email") == "mine@example.com"
    assert any(line.startswith("Clinic: theirs@example.com (Dana Whitfield, 9:42") for line in seen(bench))
    assert not bench.find(f"{FORM}.save").isEnabled()
    bench.click(f"{FORM}.email.theirs")
    assert typed(bench, "email") == "theirs@example.com"
    assert bench.find(f"{FORM}.footer").isHidden()


def test_or_mine_can_be_kept_and_saved_over_it(clinic: RealClinic, open_chart: Opening) -> None:
    bench = editing(open_chart)
    bench.write(f"{FORM}.email", "mine@example.com")
    colleague_saves(clinic, bench, email="theirs@example.com")
    bench.click(f"{FORM}.email.mine")
    bench.click(f"{FORM}.save")
    bench.pass_time(seconds=11)
    bench.sync()
    assert email_on_file(clinic) == "mine@example.com"


def test_a_saved_change_the_clinic_did_not_take_is_settled_in_its_field(
    clinic: RealClinic, open_chart: Opening
) -> None:
    bench = editing(open_chart)
    bench.write(f"{FORM}.email", "mine@example.com")
    bench.click(f"{FORM}.save")
    dana = clinic.desk_of(clinic.add_staff("dana", "Dana Whitfield"))
    dana.desk.invitations.save("jenny", {"email": "theirs@example.com"})
    clinic.clock.go_on(seconds=11)
    clinic.round_trip(dana)
    bench.sync()
    bench.sync()
    lines = [line for line in seen(bench) if "theirs@example.com" in line]
    assert lines[0].startswith("Yours: mine@example.com · Clinic: theirs@example.com (Dana Whitfield")
    bench.click(f"{FORM}.email.mine")
    bench.pass_time(seconds=11)
    bench.sync()
    assert email_on_file(clinic) == "mine@example.com"


def test_what_cannot_be_kept_is_said_in_its_field_and_nothing_is_saved(open_chart: Opening) -> None:
    bench = editing(open_chart)
    bench.write(f"{FORM}.cell", "443 555")
    bench.write(f"{FORM}.last", " ")
    bench.click(f"{FORM}.save")
    assert "A phone number has 10 digits; 4 are missing." in seen(bench)
    assert "A patient needs a first and a last name." in seen(bench)
    assert bench.find(f"{FORM}.last").hasFocus()
    assert footer(bench) == "Changed: Last name, Cell phone"


def test_a_phone_is_shown_tidy_when_its_field_is_left(open_chart: Opening) -> None:
    bench = editing(open_chart)
    bench.write(f"{FORM}.home", "410.555.0100")
    bench.find(f"{FORM}.office").setFocus()
    settle()
    assert typed(bench, "home") == "(410) 555-0100"


def test_a_draft_stays_while_other_pages_are_looked_at(open_chart: Opening) -> None:
    bench = editing(open_chart)
    bench.write(f"{FORM}.first", "Jen")
    bench.window.show_page("access")
    button = bench.find("chart.pages.demographics")
    assert button.accessibleDescription() == "Unsaved changes"
    bench.tell()
    bench.window.show_page("demographics")
    assert (typed(bench, "first"), footer(bench)) == ("Jen", "Changed: First name")
    bench.click(f"{FORM}.discard")
    assert (typed(bench, "first"), button.accessibleDescription()) == ("Jenny", "")


def test_closing_the_window_asks_in_the_footer(open_chart: Opening) -> None:
    bench = editing(open_chart)
    bench.write(f"{FORM}.first", "Jen")
    bench.window.show_page("access")
    bench.window.close()
    settle()
    assert bench.window.isVisible()
    assert bench.window.body.shown_page == "demographics"
    assert footer(bench) == "Save your changes before this window closes?"
    bench.click(f"{FORM}.keep_editing")
    assert footer(bench) == "Changed: First name"
    bench.window.close()
    bench.click(f"{FORM}.discard")
    assert not bench.window.isVisible()


def test_saving_goes_on_to_close(open_chart: Opening) -> None:
    bench = editing(open_chart)
    bench.write(f"{FORM}.first", "Jen")
    bench.window.close()
    bench.click(f"{FORM}.save")
    assert not bench.window.isVisible()
    chart = bench.desk.desk.patients.chart("jenny")
    assert chart is not None
    assert chart.patient.first == "Jen"


def test_save_and_invite_is_offered_where_a_change_makes_it_possible(
    clinic: RealClinic, open_chart: Opening
) -> None:
    clinic.add_patient(id="aisha", chart_id="OKAI000214", first="Aisha", last="Okonkwo", email=None)
    bench = open_chart("aisha")
    bench.window.show_page("demographics")
    bench.write(f"{FORM}.city", "Towson")
    assert not bench.find(f"{FORM}.save_and_invite").isVisible()
    bench.write(f"{FORM}.email", "aisha@example.com")
    bench.click(f"{FORM}.save_and_invite")
    assert (bench.window.body.shown_page, bench.state.title) == ("access", "Sending…")


def test_a_new_address_for_an_open_invitation_is_saved_and_resent(open_chart: Opening) -> None:
    bench = open_chart()
    bench.click("chart.access.enable")
    bench.pass_time(seconds=10)
    bench.sync()
    bench.deliver()
    bench.window.show_page("demographics")
    bench.write(f"{FORM}.email", "new@example.com")
    assert "The open invitation went to sample@sample.com" in seen(bench)
    assert not bench.find(f"{FORM}.save_and_invite").isVisible()
    bench.click(f"{FORM}.save_and_resend")
    assert bench.state.title == "Sending…"


def test_an_address_of_another_patient_is_asked_about_before_inviting(
    clinic: RealClinic, open_chart: Opening
) -> None:
    clinic.add_patient(
        id="liam", chart_id="BRLI000002", first="Liam", last="Brandt", email="liam@example.com"
    )
    bench = editing(open_chart)
    bench.write(f"{FORM}.email", "liam@example.com")
    bench.click(f"{FORM}.save_and_invite")
    assert "Liam Brandt uses this email too. Each patient needs their own." in seen(bench)
    bench.click(f"{FORM}.notice.anyway.invite_anyway")
    assert bench.state.title == "Sending…"


def test_without_the_right_everything_can_be_read_and_nothing_typed(open_chart: Opening) -> None:
    bench = editing(open_chart)
    chart = bench.desk.desk.patients.chart("jenny")
    assert chart is not None
    bench.window.reader.read.emit(replace(chart, may_edit=False))
    assert "You may look, but not change." in seen(bench)
    field, button = bench.find(f"{FORM}.email"), bench.find(f"{FORM}.ssn.change")
    assert isinstance(field, QLineEdit)
    assert isinstance(button, QAbstractButton)
    assert (field.isReadOnly(), button.isEnabled()) == (True, False)
    sex = bench.find(f"{FORM}.sex")
    assert isinstance(sex, QComboBox)
    assert not sex.isEnabled()


def test_control_s_saves(open_chart: Opening) -> None:
    bench = editing(open_chart)
    bench.write(f"{FORM}.first", "Jen")
    bench.key("Ctrl+S")
    assert footer(bench) == "Saved here, not sent yet: First name"


@pytest.mark.parametrize("field", ["first", "street", "email", "cell", "born"])
def test_a_naughty_string_is_kept_exactly_as_shown_or_refused_with_a_reason(
    field: str, open_chart: Opening, naughty_strings: list[str]
) -> None:
    bench = editing(open_chart)
    page = bench.window.quiet.demographics
    assert page is not None
    for string in naughty_strings[::29]:
        page.page.form.edited.emit(field, string)
        page.page.form.left.emit(field)
        page.do(Deed.SAVE)
        settle()
        if page.editing.draft.empty:
            chart = bench.desk.desk.patients.chart("jenny")
            assert chart is not None
            assert typed(bench, field) == page.editing.form().faces[field].on_file
        else:
            assert page.editing.form().faces[field].hint.words
            page.do(Deed.DISCARD)


def test_before_the_chart_is_read_nothing_can_be_typed(open_chart: Opening) -> None:
    bench = editing(open_chart)
    assert bench.find(f"{FORM}.first").isEnabled()
    unread = FormSheet("chart.demographics", "Demographics")
    DemographicsPresenter(unread, bench.window.reader)
    assert not unread.form.isEnabled()
