"""What the menu bar of the start window offers."""

from typing import Final

from desktop.ui.menus import ABOUT, BREAK, EDIT, LEAVE, QUIT, VIEW, WINDOW, Entry
from desktop.ui.words import menus as words

TABLE: Final = (
    (words.FILE, (*LEAVE, QUIT)),
    EDIT,
    VIEW,
    (
        words.PATIENT,
        (Entry("open_chart", words.OPEN_CHART, "Ctrl+O"), Entry("enable", words.ENABLE, "Ctrl+I")),
    ),
    WINDOW,
    (
        words.HELP,
        (Entry("keys", words.KEYS, "F1"), Entry("invitations", words.INVITATIONS), BREAK, ABOUT),
    ),
)
