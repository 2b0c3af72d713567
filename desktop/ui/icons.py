"""Icons by meaning: what a thing says decides its picture, a role decides its colour."""

from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop import resources


class Meaning(Enum):
    """What an icon stands for; the value is the name of its picture."""

    TO_ONPATIENT = "arrow-left"
    CAN_INVITE = "arrow-left"
    MISSING = "alert-triangle"
    SENDING = "send"
    QUEUED = "clock-pause"
    LEAVING = "clock"
    PENDING = "hourglass"
    EXPIRING = "hourglass-low"
    BOUNCED = "mail-x"
    ACCEPTED_BY_SERVER = "mail-check"
    EXPIRED = "calendar-x"
    CONNECTED = "circle-check-filled"
    ACTIVATED = "circle-check"
    REFUSED = "ban"
    NOT_ENABLED = "circle-minus"
    MET = "check"
    NOT_MET = "x"
    NOT_NEEDED = "minus"
    OFFLINE = "cloud-off"
    NO_EMAIL = "mail-off"
    THIS_COMPUTER = "device-desktop"
    CLINIC_DATABASE = "database"
    DEMO = "flask"
    DEMOGRAPHICS = "id"
    APPOINTMENTS = "calendar-event"
    COMMUNICATION = "messages"
    HISTORY = "history"
    SEARCH = "search"
    CLOSE = "x"
    NEW = "plus"
    EDIT = "pencil"
    COPY = "copy"
    SHOW = "eye"
    HIDE = "eye-off"
    RESEND = "refresh"
    SYNCING = "refresh"
    UNDO = "arrow-back-up"
    SEVERAL = "users"
    OPTED_OUT = "user-off"
    EXPORT = "file-export"
    PERSON = "user"
    CALL = "phone"
    HINT = "info-circle"
    LOCKED = "shield-check"
    PREVIOUS = "chevron-left"
    NEXT = "chevron-right"
    OPEN_LIST = "chevron-down"
    DESCENDING = "chevron-down"
    ASCENDING = "chevron-up"


def pixmap(meaning: Meaning, colour: str, size: int) -> QPixmap:
    """The picture of a meaning, ``size`` pixels high, sharp on the sharpest screen in use."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _drawn(meaning.value, colour, size, ratio)


def paint(painter: QPainter, area: QRectF, meaning: Meaning, colour: str) -> None:
    """Draw a meaning in the middle of ``area``, as high as the area."""
    size = round(area.height())
    picture = pixmap(meaning, colour, size)
    left = area.center().x() - size / 2
    painter.drawPixmap(QRectF(left, area.top(), size, size), picture, QRectF(picture.rect()))


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    outline = resources.text("icons", f"{name}.svg")
    renderer = QSvgRenderer(QByteArray(outline.replace("currentColor", colour).encode()))
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
