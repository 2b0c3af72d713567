"""The menu bar of a chart: every button of the window has an entry, and what is grey says why."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from desktop.ui.chart.access.state import Act, PanelState
from desktop.ui.help import Help
from desktop.ui.keys import HERE
from desktop.ui.menus import BREAK, EDIT, EXPORT, HELP, LEAVE, NEW_PATIENT, QUIT, VIEW, WINDOW, Entry, Menus
from desktop.ui.program import Program
from desktop.ui.words import chart_menus as chart
from desktop.ui.words import menus as words
from desktop.ui.words import today

TABLE: Final = (
    (
        words.FILE,
        (
            Entry("new_appointment", today.NEW_APPOINTMENT_MENU, "Ctrl+N"),
            NEW_PATIENT,
            Entry("save", chart.SAVE, "Ctrl+S"),
            BREAK,
            EXPORT,
            BREAK,
            *LEAVE,
            Entry("close", chart.CLOSE, "Ctrl+W"),
            QUIT,
        ),
    ),
    (EDIT[0], (*EDIT[1][:-2], Entry("copy_row", today.COPY_ROW_MENU), BREAK, EDIT[1][-1])),
    VIEW,
    (
        words.PATIENT,
        (
            Entry("enable", words.ENABLE, "Ctrl+I"),
            Entry("resend", chart.RESEND, "Ctrl+R"),
            Entry("revoke_invite", chart.REVOKE_INVITE, "Ctrl+Shift+R"),
            Entry("revoke_access", chart.REVOKE_ACCESS),
            BREAK,
            Entry("missing", chart.ADD_MISSING, "F2"),
            Entry("arrive", chart.DID_NOT_ARRIVE),
            BREAK,
            Entry("log_call", chart.LOG_CALL),
        ),
    ),
    WINDOW,
    HELP,
)
ACCESS: Final = "access"
_WAYS: Final[dict[str, tuple[tuple[Act, ...], str]]] = {
    "undo_send": ((Act.UNDO, Act.TAKE_BACK), chart.NOTHING_TO_UNDO),
    "enable": ((Act.ENABLE, Act.SAVE), chart.NOT_NOW),
    "resend": ((Act.RESEND,), chart.NOTHING_OPEN),
    "revoke_invite": ((Act.REVOKE,), chart.NOTHING_OPEN),
    "revoke_access": ((Act.ASK_TO_REVOKE,), chart.NOT_CONNECTED),
    "missing": ((Act.SAVE,), chart.NOTHING_MISSING),
    "arrive": ((Act.DID_NOT_ARRIVE,), chart.NOTHING_OPEN),
}
"""What an entry stands for (the first act that is offered is done), and why it may be grey."""


class ChartMenus(QObject):
    """``chosen`` carries the act of an entry; ``fix_asked`` wants the focus in the field to fix.

    What concerns the whole program goes to the program at once.
    """

    chosen = Signal(Act)
    fix_asked = Signal()
    save_asked = Signal()
    sync_asked = Signal()
    outbox_asked = Signal()

    def __init__(self, window: QMainWindow, program: Program) -> None:
        super().__init__(window)
        self.bar = Menus(window, "chart", TABLE, program)
        self._state: PanelState | None = None
        self._page = ACCESS
        for name, do in (
            ("sync", self.sync_asked.emit),
            ("outbox", self.outbox_asked.emit),
            ("close", window.close),
            ("save", self.save_asked.emit),
        ):
            self.bar.on(name, do)
        self.bar.on_help(Help(window, lambda: self._page))
        self.show_unsaved(False)
        for name in _WAYS:
            self.bar.explain(name, chart.READING)
            self.bar.on(name, self._choosing(name))

    def show_state(self, state: PanelState) -> None:
        """Offer what the page offers."""
        self._state = state
        for name, (acts, otherwise) in _WAYS.items():
            self.bar.explain(name, self._reason(acts, otherwise))
        self._share_help_key()

    def show_page(self, name: str) -> None:
        """Another page is in front."""
        self._page = name
        self._share_help_key()

    def show_unsaved(self, unsaved: bool) -> None:
        """Offer to save while there is something to save."""
        self.bar.explain("save", "" if unsaved else chart.NOTHING_CHANGED)

    def _share_help_key(self) -> None:
        """On the phone F1 gives the words to say; where there is nothing to say, help."""
        calling = self._page == ACCESS and self._offers(Act.DID_NOT_ARRIVE) == ""
        keys = " ".join(HERE.help)
        for name, chosen in (("arrive", calling), ("help", not calling)):
            self.bar.set_keys(name, "")
            if chosen:
                self.bar.set_keys(name, keys)

    def _choosing(self, name: str) -> Callable[[], None]:
        def choose() -> None:
            if name == "missing":
                self.fix_asked.emit()
                return
            act = next((act for act in _WAYS[name][0] if self._offers(act) == ""), None)
            if act is not None:
                self.chosen.emit(act)

        return choose

    def _reason(self, acts: tuple[Act, ...], otherwise: str) -> str:
        reasons = [self._offers(act) for act in acts]
        if "" in reasons:
            return ""
        return next(filter(None, reasons), otherwise)

    def _offers(self, act: Act) -> str | None:
        """Why an act that the page shows is grey, "" if it can be done, None if it is not there."""
        offered = self._state.offered if self._state else ()
        reasons = [button.reason for button in offered if button.act is act]
        return min(reasons, key=len) if reasons else None
