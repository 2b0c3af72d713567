"""What the appointment window says and offers above its fields, as plain values."""

from dataclasses import dataclass
from enum import Enum

from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.buttons import Kind


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


@dataclass(frozen=True, slots=True)
class Answer:
    """One button of a notice."""

    act: Do
    text: str
    kind: Kind = Kind.PLAIN
    meaning: Meaning | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """One notice. `slot` names its place, so that news changes it without moving the focus."""

    slot: str
    tone: Tone
    meaning: Meaning
    title: str
    body: str = ""
    buttons: tuple[Answer, ...] = ()
    dashed: bool = False
