"""Says, when the program has ended in order, what still waits on this computer."""

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.notice import Notice
from desktop.ui.words import common

WIDTH = 520


class Farewell(QWidget):
    """A small window of its own, as all others are gone."""

    def __init__(self, waiting: int) -> None:
        super().__init__()
        self.setObjectName("farewell")
        self.setWindowTitle(common.window_title())
        title, body = common.still_waiting(waiting)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(Notice("farewell.waiting", Tone.NEUTRAL, Meaning.QUEUED, title, body))
        self.done = PushButton("farewell.close", common.CLOSE, Kind.PRIMARY)
        self.done.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        self.done.clicked.connect(self.close)
        column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(WIDTH, self.sizeHint().height())


def say_what_waits(waiting: int) -> None:
    """Stay until it was read; not while the computer itself is going down, which nobody may hold up."""
    app = QGuiApplication.instance()
    if not waiting or not isinstance(app, QGuiApplication) or app.isSavingSession():
        return
    window, loop = Farewell(waiting), QEventLoop()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.destroyed.connect(loop.quit)
    window.show()
    window.raise_()
    window.activateWindow()
    loop.exec()
