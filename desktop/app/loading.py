"""Loads and opens everything below the windows in the lane, while the first window stands already."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.app import first_look
from desktop.config import Config
from desktop.ui.background import Background
from desktop.ui.news import News

if TYPE_CHECKING:
    from desktop.app.stack import Means, Stack


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

    def begin(self) -> None:
        """Load; the outcome is one of the signals. While it is under way a second call changes nothing."""
        if self._under_way:
            return
        self._under_way = True
        self._background.run(self, self._open, self.loaded.emit, self._tell)

    def _open(self) -> "Stack":
        from desktop.app.stack import Listeners, Stack

        import_module("desktop.app.windows")  # used on the GUI thread, which must not wait for it
        return Stack(self._config, self._means(), Listeners(self._news.tell_soon, self._news.tell_link))

    def _tell(self, error: Exception) -> None:
        self._under_way = False
        self.failed.emit(*first_look.trouble(error))
