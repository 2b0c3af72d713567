"""What every page of set-up has."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.pressing import ENTER
from desktop.ui.widgets.titled_page import TitledPage


class SetUpPage(TitledPage):
    """``entered`` is Enter where no button has the focus; ``wrong`` carries what was just said beside a field."""

    entered = Signal()
    wrong = Signal(str)

    def first(self) -> QWidget | None:
        """Where typing begins."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, as in any assistant."""
        if event.key() in ENTER and not event.isAutoRepeat():
            self.entered.emit()
        else:
            super().keyPressEvent(event)
