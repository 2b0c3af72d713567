"""The menus: F, E, V, P, W and H belong to them, in every window that has a menu bar."""

from desktop.ui.words.tongue import tr

FILE, EDIT, VIEW, PATIENT, WINDOW, HELP = (
    tr("&File"),
    tr("&Edit"),
    tr("&View"),
    tr("&Patient"),
    tr("&Window"),
    tr("&Help"),
)
NEW_PATIENT = tr("New &Patient…")
SETTINGS = tr("S&ettings…")
LOCK = tr("&Lock")
SIGN_OUT = tr("Sign &Out")
QUIT = tr("&Quit")
UNDO_SEND = tr("&Undo Send")
CUT, COPY, PASTE = tr("Cu&t"), tr("&Copy"), tr("&Paste")
FIND = tr("&Find Patient")
BIGGER, SMALLER, NORMAL = tr("&Bigger Text"), tr("&Smaller Text"), tr("&Normal Text")
APPEARANCE = tr("&Appearance")
SYSTEM, LIGHT, DARK = tr("As the &System"), tr("&Light"), tr("&Dark")
SYNC = tr("S&ync Now")
OPEN_CHART = tr("&Open Chart")
ENABLE = tr("&Enable Patient Access")
OUTBOX = tr("&Outbox")
HELP_HERE = tr("&Help for This Window")
PATIENT_SEES = tr("&What the Patient Sees")
KEYS = tr("&Keyboard Shortcuts")
INVITATIONS = tr("How &Invitations Work")
ABOUT = tr("&About OnPatient Desk")
