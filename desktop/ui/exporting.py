"""Exports a table: asks where, lets it be written beside the screen, and says what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.services.desk import Desk
from desktop.services.export import Exported, Sheet, export
from desktop.ui.background import Background
from desktop.ui.saving import among_documents
from desktop.ui.words import export as words


class Exporting(QObject):
    """``told`` carries a title, an explaining sentence and whether it failed."""

    told = Signal(str, str, bool)

    def __init__(self, place: QWidget, desk: Desk, background: Background) -> None:
        super().__init__(place)
        self._place, self._desk, self._background = place, desk, background

    def ask(self, file_name: str, sheet: Callable[[], Sheet], title: str = words.TITLE) -> QFileDialog:
        """Ask where; the system's own window stops nothing here, and closing it is no error."""
        asking = QFileDialog(self._place, title, among_documents(file_name), words.KIND_OF_FILE)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix("csv")
        asking.fileSelected.connect(lambda chosen: self.write(Path(chosen), sheet()))
        asking.finished.connect(asking.deleteLater)
        asking.open()
        return asking

    def write(self, file: Path, sheet: Sheet) -> None:
        """Write it there."""
        audit = self._desk.audit
        self._background.run(
            self, lambda: export(sheet, file, audit), lambda done: self._tell(done, len(sheet.rows), file)
        )

    def _tell(self, done: Exported, rows: int, file: Path) -> None:
        if done is Exported.WRITTEN:
            self.told.emit(words.exported(rows, str(file)), "", False)
        else:
            self.told.emit(words.NOT_WRITTEN, words.BECAUSE[done], True)
