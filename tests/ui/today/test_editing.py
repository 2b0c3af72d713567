"""The missing item typed in its row: keys, problems, two items, and that nothing typed is lost."""

from PySide6.QtCore import Qt

from desktop.domain.problem import Problem, ProblemCode
from desktop.ui.today.choice import Column
from desktop.ui.today.editor import RowEditor
from desktop.ui.words import checks
from desktop.ui.words import today as words
from tests.ui.today.bench import GONE
from tests.ui.today.conftest import Morning

CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


def opened(morning: Morning, patient: str) -> RowEditor:
    """F2 in a patient's row."""
    morning.go_to(patient)
    morning.press(Qt.Key.Key_F2)
    editor = morning.window.editing.editor
    assert editor is not None
    return editor


def hint(editor: RowEditor) -> str:
    return editor.fields[editor.step].edit.accessibleDescription()


def test_enter_saves_and_invites_and_the_focus_is_back_in_the_table(morning: Morning) -> None:
    editor = opened(morning, "ben")
    assert editor.fields[0].edit.hasFocus()
    morning.type("ben@example.org")
    morning.press(ENTER)
    assert (morning.chip("ben"), morning.button("ben")) == ("Sending…", "Undo")
    assert morning.row("ben").row.patient.email == "ben@example.org"
    assert morning.window.editing.editor is None
    assert morning.table.hasFocus()


def test_control_enter_only_saves(morning: Morning) -> None:
    opened(morning, "ben")
    morning.type("ben@example.org")
    morning.press(ENTER, CONTROL)
    assert (morning.chip("ben"), morning.button("ben")) == ("Can invite", "Invite")


def test_escape_closes_and_what_was_typed_comes_back(morning: Morning) -> None:
    opened(morning, "ben")
    morning.type("ben@exa")
    morning.press(Qt.Key.Key_Escape)
    assert morning.window.editing.editor is None
    assert morning.table.hasFocus()
    assert opened(morning, "ben").fields[0].text() == "ben@exa"


def test_two_missing_items_come_one_after_the_other(morning: Morning) -> None:
    editor = opened(morning, "cho")
    assert editor.step == 0
    morning.type("cho@example.org")
    morning.press(ENTER)
    assert editor.step == 1
    assert editor.fields[1].edit.hasFocus()
    morning.type("443 555 0118")
    morning.press(ENTER)
    assert morning.chip("cho") == "Sending…"
    patient = morning.row("cho").row.patient
    assert (patient.email, patient.cell) == ("cho@example.org", "+14435550118")


def test_a_problem_is_said_beside_the_field_and_makes_the_row_taller(morning: Morning) -> None:
    usual = morning.table.rowHeight(1)
    editor = opened(morning, "ben")
    morning.type("ben.example.org")
    morning.press(ENTER)
    assert hint(editor) == checks.problem_with_email(Problem(ProblemCode.INCOMPLETE))
    assert editor.fields[0].text() == "ben.example.org"
    assert morning.table.rowHeight(1) > usual
    assert editor.geometry().height() == morning.table.rowHeight(1)
    morning.press(Qt.Key.Key_Escape)
    assert morning.table.rowHeight(1) == usual


def test_news_neither_moves_the_focus_nor_touches_what_is_typed(morning: Morning) -> None:
    editor = opened(morning, "ben")
    morning.type("ben@exa")
    other = morning.place.clinic.desk_of(morning.place.clinic.james)
    other.desk.invitations.send("ann")
    morning.place.clinic.clock.go_on(seconds=11)
    morning.place.clinic.round_trip(other)
    morning.news_from_clinic()
    assert morning.chip("ann") == "Pending… 7 days left"
    assert editor.fields[0].text() == "ben@exa"
    assert editor.fields[0].edit.hasFocus()


def test_what_a_colleague_typed_meanwhile_is_said_and_nothing_is_lost(morning: Morning) -> None:
    editor = opened(morning, "ben")
    morning.type("ben@exa")
    other = morning.place.clinic.desk_of(morning.place.clinic.james)
    other.desk.invitations.save("ben", {"email": "theirs@example.org"})
    morning.place.clinic.clock.go_on(seconds=11)
    morning.place.clinic.round_trip(other)
    morning.news_from_clinic()
    assert editor.fields[0].text() == "ben@exa"
    assert hint(editor) == words.ALREADY
    morning.press(Qt.Key.Key_Escape)
    assert morning.chip("ben") == "Can invite"


def test_an_empty_field_closes_by_itself_when_nothing_is_missing_any_more(morning: Morning) -> None:
    opened(morning, "ben")
    other = morning.place.clinic.desk_of(morning.place.clinic.james)
    other.desk.invitations.save("ben", {"email": "theirs@example.org"})
    morning.place.clinic.clock.go_on(seconds=11)
    morning.place.clinic.round_trip(other)
    morning.news_from_clinic()
    assert morning.window.editing.editor is None


def test_a_bounced_address_is_mended_in_its_row_and_sent_again(morning: Morning) -> None:
    morning.place.invite("ann", GONE)
    morning.tell()
    assert (morning.chip("ann"), morning.button("ann")) == ("Email bounced", "Fix email")
    morning.go_to("ann", Column.ACTION)
    morning.press(ENTER)
    editor = morning.window.editing.editor
    assert editor is not None
    assert editor.fields[0].edit.selectedText() == "ann@sample.com"
    morning.type("ann@example.org")
    morning.press(ENTER)
    assert morning.chip("ann") == "Sending…"
    morning.place.leave("ann")
    morning.tell()
    assert morning.chip("ann") == "Pending… 7 days left"
    assert morning.row("ann").row.patient.email == "ann@example.org"


def test_the_field_stays_over_its_row_when_others_come_above(morning: Morning) -> None:
    editor = opened(morning, "ben")
    before = editor.geometry().top()
    morning.place.visit("early", "ann", "7:00")
    morning.news_from_clinic()
    assert morning.shown == ["ann", "ann", "ben", "cho", "dee"]
    assert editor.geometry() == morning.table.place_of(2)
    assert editor.geometry().top() >= before


def test_whoever_goes_to_another_day_finds_the_half_typed_word_again(morning: Morning) -> None:
    opened(morning, "ben")
    morning.type("ben@exa")
    morning.window.presenter.turn(1)
    morning.settle()
    assert morning.window.editing.editor is None
    morning.window.presenter.turn(-1)
    morning.settle()
    assert opened(morning, "ben").fields[0].text() == "ben@exa"
