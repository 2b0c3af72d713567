"""Fields carry a visible name, one hint below, and a password that its owner may look at."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.palette import Tone
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.field import EntryField, LabelledField, PasswordEdit
from desktop.ui.widgets.label import PlainLabel


def test_the_label_is_the_buddy_and_the_name(qtbot: QtBot) -> None:
    field = LabelledField("&Name", "signin.name")
    qtbot.addWidget(field)
    assert field.label.buddy() is field.edit
    assert field.edit.accessibleName() == "Name"
    assert field.focusProxy() is field.edit


def test_a_hint_can_be_taken_with_its_link(qtbot: QtBot) -> None:
    field = EntryField("chart.access.email", "Email")
    qtbot.addWidget(field)
    field.show_hint("Did you mean aisha.okonkwo@gmail.com?", Tone.INFO, "Use it")
    field.show()
    link = field.findChild(PushButton, "chart.access.email.suggestion")
    assert link is not None
    assert link.accessibleName() == "Did you mean aisha.okonkwo@gmail.com? Use it"
    with qtbot.waitSignal(field.suggestion_taken):
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert field.edit.accessibleDescription() == "Did you mean aisha.okonkwo@gmail.com?"


def test_a_hint_is_plain_text(qtbot: QtBot) -> None:
    field = EntryField("a.email", "Email")
    qtbot.addWidget(field)
    field.show_hint("<b>Bobby</b> uses this email too.")
    labels = [label for label in field.findChildren(PlainLabel) if label.text()]
    assert [label.textFormat() for label in labels] == [Qt.TextFormat.PlainText]


def test_a_problem_outlines_the_field_until_it_is_solved(qtbot: QtBot) -> None:
    field = EntryField("a.email", "Email")
    qtbot.addWidget(field)
    field.show()
    calm = field.edit.grab().toImage()
    field.show_problem("This is not a full email address.")
    outlined = field.edit.grab().toImage()
    field.show_hint("")
    assert outlined != calm
    assert field.edit.grab().toImage() == calm
    assert field.edit.accessibleDescription() == ""


def test_typing_is_not_disturbed_by_hints(qtbot: QtBot) -> None:
    field = EntryField("a.email", "Email")
    qtbot.addWidget(field)
    field.show()
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "aisha@gmial")
    field.edit.setCursorPosition(3)
    field.show_hint("Did you mean aisha@gmail.com?", Tone.INFO, "Use it")
    assert (field.text(), field.edit.cursorPosition()) == ("aisha@gmial", 3)
    assert field.focusWidget() is field.edit


def test_the_eye_shows_and_hides_the_password_by_keyboard(qtbot: QtBot) -> None:
    edit = PasswordEdit("signin.password")
    qtbot.addWidget(edit)
    edit.show()
    assert edit.eye.focusPolicy() is Qt.FocusPolicy.StrongFocus
    QTest.keyClick(edit.eye, Qt.Key.Key_Space)
    assert (edit.echoMode(), edit.eye.accessibleName()) == (QLineEdit.EchoMode.Normal, "Hide what is typed")
    edit.conceal()
    edit.conceal()
    assert (edit.echoMode(), edit.eye.accessibleName()) == (QLineEdit.EchoMode.Password, "Show what is typed")


def test_the_eye_stands_inside_the_line_at_its_right_end(qtbot: QtBot) -> None:
    edit = PasswordEdit("signin.password")
    qtbot.addWidget(edit)
    edit.resize(300, 30)
    edit.show()
    assert edit.rect().contains(edit.eye.geometry())
    assert edit.eye.geometry().right() > 290


def test_a_button_beside_the_line_goes_below_it_where_the_line_would_get_too_short(qtbot: QtBot) -> None:
    field, button = EntryField("a.email", "Email"), PushButton("a.save", "Save and invite")
    qtbot.addWidget(field)
    field.put_beside(button)
    field.resize(500, 60)
    field.show()
    assert button.x() > field.edit.geometry().right()
    field.resize(230, 90)
    QApplication.processEvents()
    assert button.y() > field.edit.geometry().bottom()
    assert field.edit.width() > 150


def test_a_field_takes_no_more_height_than_it_needs(qtbot: QtBot) -> None:
    page, field = QWidget(), EntryField("a.email", "Email")
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(field)
    column.addStretch(1)
    field.show_hint("Did you mean aisha@gmail.com?", Tone.INFO, "Use it")
    page.resize(500, 600)
    page.show()
    assert field.height() < 80
