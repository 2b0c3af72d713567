"""Prints a page of plain text; asks which printer, and blocks nothing."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

POINTS = 11


def can_print() -> bool:
    """Whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def print_text(parent: QWidget, text: str, done: Callable[[], None]) -> None:
    """Ask for a printer and print ``text``; ``done`` is called when it was handed over."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)

    def hand_over() -> None:
        page = QTextDocument()
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        page.setDefaultFont(QFont(font.family(), POINTS))
        page.setPlainText(text)
        page.print_(printer)
        done()

    dialog.accepted.connect(hand_over)
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
