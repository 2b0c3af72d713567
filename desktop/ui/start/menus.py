"""The menu bar of the start window: one table, from which menus, keys and names are made."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.ui.theme import Appearance
from desktop.ui.widgets.naming import plain
from desktop.ui.words import menus as words

LOCK_KEY = "Ctrl+Shift+L" if sys.platform == "darwin" else "Ctrl+L"
Role = QAction.MenuRole


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu; `name` is the end of its identifier (``start.menu.lock``)."""

    name: str
    text: str
    keys: str = ""
    role: Role = Role.NoRole


BREAK = Entry("", "")
MENUS: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    (
        words.FILE,
        (
            Entry("lock", words.LOCK, LOCK_KEY),
            Entry("sign_out", words.SIGN_OUT),
            BREAK,
            Entry("quit", words.QUIT, "Ctrl+Q", Role.QuitRole),
        ),
    ),
    (
        words.EDIT,
        (
            Entry("undo_send", words.UNDO_SEND, "Ctrl+Z"),
            BREAK,
            Entry("cut", words.CUT, "Ctrl+X"),
            Entry("copy", words.COPY, "Ctrl+C"),
            Entry("paste", words.PASTE, "Ctrl+V"),
            BREAK,
            Entry("find", words.FIND, "Ctrl+K"),
        ),
    ),
    (
        words.VIEW,
        (
            Entry("bigger", words.BIGGER, "Ctrl++"),
            Entry("smaller", words.SMALLER, "Ctrl+-"),
            Entry("normal", words.NORMAL, "Ctrl+0"),
            BREAK,
            Entry("appearance", words.APPEARANCE),
            BREAK,
            Entry("sync", words.SYNC, "F5"),
        ),
    ),
    (
        words.PATIENT,
        (Entry("open_chart", words.OPEN_CHART, "Ctrl+O"), Entry("enable", words.ENABLE, "Ctrl+I")),
    ),
    (words.WINDOW, (Entry("outbox", words.OUTBOX, "Ctrl+Shift+O"),)),
    (
        words.HELP,
        (
            Entry("keys", words.KEYS, "F1"),
            Entry("invitations", words.INVITATIONS),
            BREAK,
            Entry("about", words.ABOUT, role=Role.AboutRole),
        ),
    ),
)
APPEARANCES = (
    (Appearance.SYSTEM, words.SYSTEM),
    (Appearance.LIGHT, words.LIGHT),
    (Appearance.DARK, words.DARK),
)


class Menus:
    """The window's menus; ``actions`` by the end of their names."""

    def __init__(self, window: QMainWindow, choose: Callable[[Appearance], None]) -> None:
        self.actions: dict[str, QAction] = {}
        bar = window.menuBar()
        bar.setObjectName("start.menu")
        for title, entries in MENUS:
            menu = bar.addMenu(title)
            menu.setObjectName(f"start.menu.{plain(title).lower()}")
            for entry in entries:
                self._add(menu, entry, choose)

    def on(self, name: str, do: Callable[[], object]) -> None:
        """Do this when the entry is chosen."""
        self.actions[name].triggered.connect(lambda _checked=False: do())

    def explain(self, name: str, reason: str) -> None:
        """Grey an entry and say why, or (with "") make it usable again."""
        self.actions[name].setEnabled(not reason)
        self.actions[name].setStatusTip(reason)

    def _add(self, menu: QMenu, entry: Entry, choose: Callable[[Appearance], None]) -> None:
        if entry is BREAK:
            menu.addSeparator()
        elif entry.name == "appearance":
            _add_appearances(menu.addMenu(entry.text), choose)
        else:
            action = menu.addAction(entry.text)
            action.setObjectName(f"start.menu.{entry.name}")
            action.setMenuRole(entry.role)
            if entry.keys:
                action.setShortcut(QKeySequence(entry.keys))
            self.actions[entry.name] = action


def _add_appearances(menu: QMenu, choose: Callable[[Appearance], None]) -> None:
    menu.setObjectName("start.menu.appearance")
    group = QActionGroup(menu)
    for appearance, text in APPEARANCES:
        action = group.addAction(text)
        action.setObjectName(f"start.menu.appearance.{appearance.value}")
        action.setCheckable(True)
        action.setChecked(appearance is Appearance.SYSTEM)
        action.triggered.connect(lambda _checked=False, chosen=appearance: choose(chosen))
        menu.addAction(action)
