"""Menu bars made from a table: menus, keys, names, and the reason why an entry is grey."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QMenu

from desktop.ui.help import ABOUT as ABOUT_PAGE
from desktop.ui.help import INVITATIONS, KEYS, PATIENT_SEES, Help
from desktop.ui.keys import HERE
from desktop.ui.program import Program
from desktop.ui.theme import Appearance
from desktop.ui.widgets.naming import plain
from desktop.ui.words import export
from desktop.ui.words import menus as words
from desktop.ui.words.settings import FORCED

Role = QAction.MenuRole


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu; `name` is the end of its identifier (``chart.menu.lock``).

    `keys` may be several, with a space between; the menu shows the first.
    """

    name: str
    text: str
    keys: str = ""
    role: QAction.MenuRole = Role.NoRole


BREAK = Entry("", "")
NEW_PATIENT = Entry("new_patient", words.NEW_PATIENT, "Ctrl+Shift+N")
EXPORT = Entry("export", export.MENU)
LEAVE = (
    Entry("settings", words.SETTINGS, "Ctrl+,", Role.PreferencesRole),
    BREAK,
    Entry("lock", words.LOCK, HERE.lock),
    Entry("sign_out", words.SIGN_OUT),
    BREAK,
)
QUIT = Entry("quit", words.QUIT, "Ctrl+Q", Role.QuitRole)
EDIT = (
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
)
VIEW = (
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
)
WINDOW = (words.WINDOW, (Entry("outbox", words.OUTBOX, "Ctrl+Shift+O"),))
HELP = (
    words.HELP,
    (
        Entry("help", words.HELP_HERE, " ".join(HERE.help)),
        BREAK,
        Entry(PATIENT_SEES, words.PATIENT_SEES),
        Entry(INVITATIONS, words.INVITATIONS),
        Entry(KEYS, words.KEYS),
        BREAK,
        Entry(ABOUT_PAGE, words.ABOUT, role=Role.AboutRole),
    ),
)
Table = Sequence[tuple[str, Sequence[Entry]]]
APPEARANCES = (
    (Appearance.SYSTEM, words.SYSTEM),
    (Appearance.LIGHT, words.LIGHT),
    (Appearance.DARK, words.DARK),
)


class Menus:
    """A window's menus; ``actions`` by the end of their names, ``menus`` by their titles in lower case.

    What every window's menus ask of the program as a whole goes there at once; the rest is the window's.
    """

    def __init__(self, window: QMainWindow, prefix: str, table: Table, program: Program) -> None:
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
                self._add(menu, entry, program.appearance_chosen.emit)
        self._wire(program)

    def on(self, name: str, do: Callable[[], object]) -> None:
        """Do this when the entry is chosen."""
        self.actions[name].triggered.connect(lambda _checked=False: do())

    def on_help(self, shown: Help) -> None:
        """What stands under Help is shown by this."""
        self.on("help", shown.show_screen)
        for name in (PATIENT_SEES, INVITATIONS, KEYS, ABOUT_PAGE):
            self.on(name, partial(shown.show, name))

    def set_keys(self, name: str, keys: str) -> None:
        """Give an entry these keys, or with "" none."""
        self.actions[name].setShortcuts([QKeySequence(each) for each in keys.split()])

    def _wire(self, program: Program) -> None:
        for name, told in (
            ("settings", program.settings_asked),
            ("lock", program.lock_asked),
            ("sign_out", program.sign_out_asked),
            ("quit", program.quit_asked),
            ("find", program.find_asked),
        ):
            self.on(name, told.emit)
        if "new_patient" in self.actions:
            self.on("new_patient", lambda: program.new_patient_asked.emit(""))
        for name, step in (("bigger", 1), ("smaller", -1), ("normal", 0)):
            self.on(name, partial(program.text_step_asked.emit, step))
        for name, do in (("cut", cut), ("copy", copy), ("paste", paste)):
            self.on(name, do)
        self._grey(program.decided_by_it)
        self._show_appearance(program.appearance)
        program.appearance_chosen.connect(self._show_appearance)
        self._list_windows(program)

    def _grey(self, decided: frozenset[str]) -> None:
        """What IT decided is no choice of this menu."""
        by = {
            "appearance": [f"appearance.{appearance.value}" for appearance, _text in APPEARANCES],
            "text": ["bigger", "smaller", "normal"],
        }
        for name in decided:
            for entry in by[name]:
                self.explain(entry, FORCED)

    def _show_appearance(self, appearance: Appearance) -> None:
        """Mark the appearance that is in use."""
        self.actions[f"appearance.{appearance.value}"].setChecked(True)

    def _list_windows(self, program: Program) -> None:
        """The open windows, listed each time the menu opens."""
        menu = self.menus[plain(words.WINDOW).lower()]

        def fill() -> None:
            for action in menu.actions()[1:]:
                menu.removeAction(action)
            menu.addSeparator()
            for number, (title, show) in enumerate(program.windows()):
                entry = menu.addAction(title.replace("&", "&&"))
                entry.setObjectName(f"{self._prefix}.menu.window.{number}")
                entry.triggered.connect(show)

        menu.aboutToShow.connect(fill)

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
            self.actions[entry.name] = action
            if entry.keys:
                self.set_keys(entry.name, entry.keys)

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
    copy_text(text)


def copy_text(text: str) -> None:
    """Put words on the clipboard; none leaves what is there."""
    if text:
        QApplication.clipboard().setText(text)


def paste() -> None:
    """Paste into the field that has the focus."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        field.paste()
