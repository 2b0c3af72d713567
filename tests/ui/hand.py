"""A hand that pastes into every field of a window, and eyes for what the window says about it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

Field = QLineEdit | QPlainTextEdit


def settle() -> None:
    """Handle every event that waits."""
    for _ in range(3):
        QApplication.processEvents()


def fields(window: QWidget) -> list[Field]:
    """Everything that can be typed into now."""
    found: list[Field] = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
    return [field for field in found if field.isVisible() and field.isEnabled() and not field.isReadOnly()]


def text(field: Field) -> str:
    """What stands in it."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def paste(field: Field, string: str) -> None:
    """Put this in place of what stands there, as pasting does."""
    field.setFocus()
    field.selectAll()
    if isinstance(field, QLineEdit):
        field.insert(string)
        if not string:
            field.backspace()
    else:
        field.insertPlainText(string)
        if not string:
            field.textCursor().removeSelectedText()
    settle()


def wrong(field: Field) -> bool:
    """Whether it, or the list that it is the line of, is outlined as wrong; then it has to say why."""
    above = field.parentWidget()
    place: QWidget = above if isinstance(above, QComboBox) else field
    problem = bool(place.property("problem"))
    assert not problem or place.accessibleDescription(), f"{place.objectName()} does not say what is wrong"
    return problem


def press(window: QWidget, name: str) -> None:
    """Press a button that can be seen and pressed."""
    button = window.findChild(QAbstractButton, name)
    assert button is not None, name
    assert button.isVisible(), f"{name} cannot be seen"
    assert button.isEnabled(), f"{name} is grey: {button.toolTip()}"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def shares(strings: Sequence[str], places: int) -> Iterator[Sequence[str]]:
    """All strings, so many at a time; the last ones are filled up with the first."""
    for start in range(0, len(strings), places):
        yield (*strings, *strings)[start : start + places]


def read_as_markup(window: QWidget) -> list[str]:
    """Words that Qt would take for markup, or draw as such."""
    labels = [label for label in window.findChildren(QLabel) if label.isVisible()]
    return [
        label.text()
        for label in labels
        if label.textFormat() is not Qt.TextFormat.PlainText and "<" in label.text()
    ]


def name_of(field: Field) -> str:
    """The last part of its name."""
    return field.objectName().rpartition(".")[2]
