"""What the appointment window says and offers above its fields, as plain values."""

from enum import Enum

from desktop.ui.widgets.offers import NoticeFace, Offer


class Do(Enum):
    """Everything a button of the form does; the value is the end of its name."""

    UNDO = "undo"
    TAKE_BACK = "take_back"
    SEND_NOW = "send_now"
    DISMISS = "dismiss"
    SAVE_ANYWAY = "save_anyway"
    USE_THEIRS = "use_theirs"
    KEEP_MINE = "keep_mine"
    FIRST = "first"
    SECOND = "second"
    ALLOW = "allow"


class Answer(Offer[Do]):
    """One button of a notice."""

    __slots__ = ()


class Remark(NoticeFace[Answer]):
    """One notice."""

    __slots__ = ()
