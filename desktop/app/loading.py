"""Loads and opens everything a signed-in person needs, while the first window stands already."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from desktop.app import first_look
from desktop.app.slices import Slices
from desktop.config import Config
from desktop.ui.background import Background
from desktop.ui.news import News

if TYPE_CHECKING:
    from desktop.app.stack import Means, Stack

BELOW: Final = ("desktop.app.stack", "desktop.services.desk", "desktop.clinic.mail_trial")
"""What has nothing of Qt: loaded in the lane, before the windows ask for it on the GUI thread."""


class Loading(QObject):
    """``loaded`` carries the `Stack`; ``failed`` the `SignInTrouble` that kept it from opening, and its words."""

    loaded = Signal(object)
    failed = Signal(str, str)

    def __init__(
        self, config: Config, means: "Callable[[], Means]", background: Background, news: News
    ) -> None:
        super().__init__(background)
        self._config = config
        self._means = means
        self._background = background
        self._news = news
        self._under_way = False
        self._stack: Stack | None = None
        self._windows = False
        self._slices = Slices(self)
        self._slices.done.connect(self._windows_there)
        self._slices.failed.connect(self._tell)

    def begin(self) -> None:
        """Load; the outcome is one of the signals. While it is under way a second call changes nothing."""
        if self._under_way:
            return
        self._under_way = True
        self._background.run(self, _load_below, self._open, self._tell)

    def _open(self, _loaded: None) -> None:
        """Open the records in the lane, while the windows' code comes on the GUI thread."""
        if self._stack is None:
            self._background.run(self, self._make, self._records_there, self._tell)
        self._slices.begin()

    def _make(self) -> "Stack":
        from desktop.app.stack import Listeners, Stack

        return Stack(self._config, self._means(), Listeners(self._news.tell_soon, self._news.tell_link))

    def _records_there(self, stack: "Stack") -> None:
        self._stack = stack
        self._tell_if_whole()

    def _windows_there(self) -> None:
        self._windows = True
        self._tell_if_whole()

    def _tell_if_whole(self) -> None:
        if self._stack is not None and self._windows:
            self.loaded.emit(self._stack)

    def _tell(self, error: Exception) -> None:
        self._under_way = False
        self.failed.emit(*first_look.trouble(error))


def _load_below() -> None:
    for name in BELOW:
        import_module(name)
