"""The floor of a start: the least PySide6 program with a window to type in; says when it was painted.

The system's own font and style, one line edit, nothing imported but PySide6. Prints one line of JSON.
"""

import json
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget


class Painted(QObject):
    """Says when the window had been painted and could take a key, and how large the process is; then ends it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """After the first paint, when Qt is back in its loop."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self) -> None:
        """Print and leave."""
        painted = time.monotonic()
        from measure.memory import resident_mib

        print(json.dumps({"painted": painted, "memory": resident_mib()}))
        QApplication.quit()


app = QApplication([])
window = QWidget()
layout = QVBoxLayout(window)
layout.addWidget(QLineEdit())
painted = Painted()
window.installEventFilter(painted)
window.show()
app.exec()
