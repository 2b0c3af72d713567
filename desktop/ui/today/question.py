"""What stands above the table until somebody answers: a click that needs a second yes, or could not be done."""

from dataclasses import dataclass
from enum import Enum

from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.buttons import Kind


class Answer(Enum):
    """What a button of the notice does; the value ends its name."""

    ANYWAY = "anyway"
    NOT_NOW = "not_now"
    OPEN_CHART = "open_chart"


@dataclass(frozen=True, slots=True)
class Way:
    """One button of the notice."""

    act: Answer
    text: str
    kind: Kind = Kind.PLAIN
    meaning: Meaning | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """The notice, as `widgets.notice_stack` shows it."""

    title: str
    body: str
    buttons: tuple[Way, ...]
    tone: Tone = Tone.WARN
    meaning: Meaning = Meaning.MISSING
    slot: str = "question"
    dashed: bool = False
