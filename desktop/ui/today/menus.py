"""What the menu bar of the home window offers: every button and key has an entry, and what is grey says why."""

from typing import Final

from desktop.ui.keys import HERE
from desktop.ui.menus import BREAK, EDIT, EXPORT, HELP, LEAVE, NEW_PATIENT, QUIT, VIEW, WINDOW, Entry, Menus
from desktop.ui.today.choice import NAMES, Filter
from desktop.ui.today.rows import RowAct, RowFace
from desktop.ui.words import menus as words
from desktop.ui.words import today

_FILTERS: Final = tuple(
    Entry(f"filter.{kind.value}", NAMES[kind], f"Ctrl+{number}") for number, kind in enumerate(Filter, 1)
)
_EDIT: Final = (EDIT[0], (*EDIT[1][:-2], Entry("copy_row", today.COPY_ROW_MENU), BREAK, EDIT[1][-1]))
_VIEW: Final = (
    VIEW[0],
    (
        Entry("today", today.TODAY_MENU, "Ctrl+T"),
        Entry("earlier", today.PREVIOUS_MENU, HERE.earlier),
        Entry("later", today.NEXT_MENU, HERE.later),
        BREAK,
        *_FILTERS,
        BREAK,
        Entry("compact", today.COMPACT_MENU),
        BREAK,
        *VIEW[1],
    ),
)
ROW: Final = (
    Entry("open_chart", words.OPEN_CHART, "Ctrl+O"),
    Entry("open_appointment", today.OPEN_APPOINTMENT_MENU, "Alt+Return"),
    BREAK,
    Entry("enable", words.ENABLE, "Ctrl+I"),
    Entry("resend", today.RESEND_MENU, "Ctrl+R"),
    Entry("missing", today.ADD_MENU, "F2"),
    Entry("revoke", today.REVOKE_MENU, "Ctrl+Shift+R"),
)
"""Also the menu of a row."""

SEARCHED: Final = ("open_chart", "enable")

TABLE: Final = (
    (
        words.FILE,
        (
            Entry("new_appointment", today.NEW_APPOINTMENT_MENU, "Ctrl+N"),
            NEW_PATIENT,
            BREAK,
            EXPORT,
            BREAK,
            *LEAVE,
            QUIT,
        ),
    ),
    _EDIT,
    _VIEW,
    (
        words.PATIENT,
        (
            *ROW,
            BREAK,
            Entry("next_row", today.NEXT_ROW_MENU, "F3"),
            Entry("previous_row", today.PREVIOUS_ROW_MENU, "Shift+F3"),
        ),
    ),
    WINDOW,
    HELP,
)


def reasons(face: RowFace | None) -> dict[str, str]:
    """Why each entry about a row cannot be chosen now; "" where it can."""
    if face is None:
        return dict.fromkeys((entry.name for entry in ROW if entry.name), today.NOTHING_SELECTED)
    access = face.row.access
    denied = face.button.reason if face.button else ""
    typed = face.button is not None and face.button.act is RowAct.TYPE
    possible = {
        "open_chart": True,
        "open_appointment": True,
        "enable": access.can_invite or typed,
        "resend": access.can_resend,
        "missing": typed,
        "revoke": access.can_revoke,
    }
    return {
        name: ("" if can else today.NOT_FOR_THIS_ROW) if name.startswith("open_") or not denied else denied
        for name, can in possible.items()
    }


def show_reasons(menus: Menus, face: RowFace | None, *, searching: bool = False) -> None:
    """Grey what cannot be chosen for this row.

    While somebody looks for a patient, keys are about who is found: none of them may reach the row below.
    """
    for name, reason in reasons(None if searching else face).items():
        menus.explain(name, "" if searching and name in SEARCHED else reason)
