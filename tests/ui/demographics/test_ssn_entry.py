"""The number is typed once: hidden while it is typed but for its last four digits, and masked thereafter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.demographics.fields import FIELDS
from desktop.ui.demographics.ssn_entry import SsnEdit, SsnEntry
from desktop.ui.demographics.state import FieldFace
from tests.ui.chart.bench import settle


@pytest.fixture
def edit(qtbot: QtBot) -> SsnEdit:
    made = SsnEdit()
    qtbot.addWidget(made)
    made.show()
    return made


class Row(QWidget):
    """An entry and something else to go to."""

    def __init__(self, *, new: bool = False) -> None:
        super().__init__()
        self.entry, self.next = SsnEntry("form", FIELDS["ssn"], open_when_empty=new), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.entry)
        column.addWidget(self.next)
        self.said: list[str] = []
        self.entry.edited.connect(self.said.append)


def row(qtbot: QtBot, on_file: str = "", *, new: bool = False) -> Row:
    made = Row(new=new)
    qtbot.addWidget(made)
    made.entry.show_face(FieldFace(on_file=on_file), "")
    made.show()
    made.activateWindow()
    settle()
    return made


def test_the_first_five_digits_are_dots(edit: SsnEdit) -> None:
    QTest.keyClicks(edit, "123-45-67")
    assert (edit.text(), edit.digits()) == ("•••••67", "1234567")
    QTest.keyClicks(edit, "89")
    assert (edit.text(), edit.digits()) == ("•••••6789", "123456789")


@pytest.mark.parametrize(
    ("pasted", "digits"), [("😀😀", "19"), ("😀23", "1239"), ("4😀5", "1459"), ("\U0001d7ce", "109")]
)
def test_what_is_no_digit_is_left_out_of_what_is_pasted(edit: SsnEdit, pasted: str, digits: str) -> None:
    QTest.keyClicks(edit, "19")
    edit.setCursorPosition(1)
    edit.insert(pasted)
    assert (edit.digits(), edit.cursorPosition()) == (digits, len(digits) - 1)


def test_digits_can_be_taken_out_and_put_in_anywhere(edit: SsnEdit) -> None:
    QTest.keyClicks(edit, "123456789")
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.digits() == "12345678"
    edit.setCursorPosition(1)
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert (edit.digits(), edit.text()) == ("1345678", "•••••78")
    QTest.keyClicks(edit, "20")
    assert (edit.digits(), edit.cursorPosition()) == ("120345678", 3)
    edit.selectAll()
    QTest.keyClicks(edit, "4")
    assert (edit.digits(), edit.text()) == ("4", "•")


def test_letters_are_no_digits(edit: SsnEdit) -> None:
    QTest.keyClicks(edit, "abc")
    assert (edit.digits(), edit.text()) == ("", "")


def test_a_number_on_file_is_changed_by_an_empty_field(qtbot: QtBot) -> None:
    made = row(qtbot, "1111")
    assert not made.entry.edit.isVisible()
    QTest.mouseClick(made.entry.change, Qt.MouseButton.LeftButton)
    assert (made.entry.edit.hasFocus(), made.entry.edit.text()) == (True, "")
    QTest.keyClicks(made.entry.edit, "123456789")
    made.next.setFocus()
    labels = [part.text() for part in made.findChildren(type(made.entry._shown)) if part.isVisible()]
    assert "XXX-XX-6789" in labels
    assert not made.entry.edit.isVisible()
    assert made.said[-1] == "123456789"


def test_half_a_number_stays_open_and_escape_keeps_the_old_one(qtbot: QtBot) -> None:
    made = row(qtbot, "1111")
    made.entry.go_to()
    QTest.keyClicks(made.entry.edit, "1234")
    made.next.setFocus()
    assert made.entry.edit.isVisible()
    made.entry.edit.setFocus()
    QTest.keyClick(made.entry.edit, Qt.Key.Key_Escape)
    assert (made.said[-1], made.entry.edit.isVisible(), made.entry.edit.digits()) == ("", False, "")


def test_a_new_patient_has_the_field_at_once_and_it_stays_while_typed_into(qtbot: QtBot) -> None:
    made = row(qtbot, new=True)
    assert made.entry.edit.isVisible()
    made.entry.edit.setFocus()
    QTest.keyClicks(made.entry.edit, "123456789")
    assert made.entry.edit.isVisible()
    assert made.entry.edit.hasFocus()


def test_without_the_right_the_button_says_why(qtbot: QtBot) -> None:
    made = row(qtbot, "1111")
    made.entry.show_face(FieldFace(on_file="1111"), "You may look, but not change.")
    assert not made.entry.change.isEnabled()
    assert made.entry.change.toolTip() == "You may look, but not change."
