"""What a screen reader, the keyboard and a test driver need of a window, looked for in all its widgets."""

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QWidget

INTERACTIVE = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
MNEMONIC = re.compile(r"(?<!&)&([^&\s])")


def interactive(window: QWidget) -> list[QWidget]:
    """Everything a person can press, type into or move in, except the inner parts of Qt's own widgets."""
    found = [widget for kind in INTERACTIVE for widget in window.findChildren(kind)]
    return [widget for widget in found if not widget.objectName().startswith("qt_") and _ours(widget)]


def unnamed(window: QWidget) -> list[str]:
    """Interactive widgets without a dotted name, the same accessible identifier, or a spoken name."""
    return [
        f"{type(widget).__name__} {widget.objectName()!r} {widget.accessibleName()!r}"
        for widget in interactive(window)
        if "." not in widget.objectName()
        or widget.accessibleIdentifier() != widget.objectName()
        or not (widget.accessibleName() or widget.isHidden())
    ]


def doubles(window: QWidget) -> list[str]:
    """Names given twice."""
    counted = Counter(widget.objectName() for widget in interactive(window))
    return [name for name, number in counted.items() if number > 1]


def without_buddy(window: QWidget) -> list[str]:
    """Fields that no visible label names."""
    named = {label.buddy() for label in window.findChildren(QLabel)}
    fields = [field for kind in (QLineEdit, QComboBox) for field in window.findChildren(kind)]
    inner = [field for field in fields if isinstance(field.parent(), QComboBox)]
    return [field.objectName() for field in fields if field not in named and field not in inner]


def shared_mnemonics(window: QWidget) -> list[str]:
    """Letters that more than one visible thing answers to."""
    counted = Counter(letter.lower() for letter in _mnemonics(window))
    return [letter for letter, number in counted.items() if number > 1]


def tab_order(window: QWidget) -> list[str]:
    """The names Tab visits, from the first focus on."""
    focus: QWidget | None = window.focusWidget()
    start = window if focus is None else focus
    widget, names = start, list[str]()
    while True:
        usable = widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if usable and widget.objectName() and widget.focusProxy() is None:
            names.append(widget.objectName())
        following = widget.nextInFocusChain()
        if following is None or following is start:
            return names
        widget = following


def _mnemonics(window: QWidget) -> Iterator[str]:
    """Of what is visible in the window itself; a pop-up over it has keys of its own."""
    for widget in window.findChildren(QWidget):
        inside = widget.isVisible() and widget.window() is window.window()
        if inside and isinstance(widget, QAbstractButton | QLabel):
            yield from MNEMONIC.findall(widget.text())


def _ours(widget: QWidget) -> bool:
    """Whether it is no part that Qt made for a list or a combo box."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QComboBox | QAbstractItemView):
        above = above.parentWidget()
    return above is None


def cut_off(window: QWidget) -> list[str]:
    """Visible words and buttons that have less room than they need."""
    labels = [label for label in window.findChildren(QLabel) if label.isVisible() and label.text()]
    short = [label.text() for label in labels if not _fits(label)]
    buttons = [button for button in window.findChildren(QAbstractButton) if button.isVisible()]
    return short + [
        button.objectName()
        for button in buttons
        if button.width() < button.sizeHint().width() or button.height() < button.sizeHint().height()
    ]


def _fits(label: QLabel) -> bool:
    room = label.contentsRect()
    wrapped = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextShowMnemonic
    needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10_000), wrapped, label.text())
    return room.height() >= needed.height() and room.width() >= needed.width()
