"""Menu bars made from a table: menus, keys, names, and the reason why an entry is grey."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QMenu

from desktop.ui.theme import Appearance
from desktop.ui.widgets.naming import plain
from desktop.ui.words import menus as words

LOCK_KEY = "Ctrl+Shift+L" if sys.platform == "darwin" else "Ctrl+L"
Role = QAction.MenuRole


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu; `name` is the end of its identifier (``chart.menu.lock``)."""

    name: str
    text: str
    keys: str = ""
    role: QAction.MenuRole = Role.NoRole


BREAK = Entry("", "")
Table = Sequence[tuple[str, Sequence[Entry]]]
APPEARANCES = (
    (Appearance.SYSTEM, words.SYSTEM),
    (Appearance.LIGHT, words.LIGHT),
    (Appearance.DARK, words.DARK),
)


class Menus:
    """A window's menus; ``actions`` by the end of their names, ``menus`` by their titles in lower case."""

    def __init__(
        self, window: QMainWindow, prefix: str, table: Table, choose: Callable[[Appearance], object]
    ) -> None:
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._prefix = prefix
        bar = window.menuBar()
        bar.setObjectName(f"{prefix}.menu")
        for title, entries in table:
            name = plain(title).lower()
            self.menus[name] = menu = bar.addMenu(title)
            menu.setObjectName(f"{prefix}.menu.{name}")
            for entry in entries:
                self._add(menu, entry, choose)

    def on(self, name: str, do: Callable[[], object]) -> None:
        """Do this when the entry is chosen."""
        self.actions[name].triggered.connect(lambda _checked=False: do())

    def show_appearance(self, appearance: Appearance) -> None:
        """Mark the appearance that is in use."""
        self.actions[f"appearance.{appearance.value}"].setChecked(True)

    def explain(self, name: str, reason: str) -> None:
        """Grey an entry and say why, or (with "") make it usable again."""
        self.actions[name].setEnabled(not reason)
        self.actions[name].setStatusTip(reason)

    def _add(self, menu: QMenu, entry: Entry, choose: Callable[[Appearance], object]) -> None:
        if entry is BREAK:
            menu.addSeparator()
        elif entry.name == "appearance":
            self._add_appearances(menu.addMenu(entry.text), choose)
        else:
            action = menu.addAction(entry.text)
            action.setObjectName(f"{self._prefix}.menu.{entry.name}")
            action.setMenuRole(entry.role)
            if entry.keys:
                action.setShortcut(QKeySequence(entry.keys))
            self.actions[entry.name] = action

    def _add_appearances(self, menu: QMenu, choose: Callable[[Appearance], object]) -> None:
        menu.setObjectName(f"{self._prefix}.menu.appearance")
        group = QActionGroup(menu)
        for appearance, text in APPEARANCES:
            action = group.addAction(text)
            action.setObjectName(f"{self._prefix}.menu.appearance.{appearance.value}")
            action.setCheckable(True)
            action.setChecked(appearance is Appearance.SYSTEM)
            action.triggered.connect(lambda _checked=False, chosen=appearance: choose(chosen))
            menu.addAction(action)
            self.actions[f"appearance.{appearance.value}"] = action


def cut() -> None:
    """Cut what is marked in the field that has the focus."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        field.cut()


def copy() -> None:
    """Copy what is marked in a field or in words, or what a table offers with its ``copied``."""
    place = QApplication.focusWidget()
    if isinstance(place, QLineEdit):
        text = place.selectedText() if place.echoMode() is QLineEdit.EchoMode.Normal else ""
    elif isinstance(place, QLabel):
        text = place.selectedText()
    else:
        copied = getattr(place, "copied", None)
        text = copied() if copied else ""
    if text:
        QApplication.clipboard().setText(text)


def paste() -> None:
    """Paste into the field that has the focus."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        field.paste()
