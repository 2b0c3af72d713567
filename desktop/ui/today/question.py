"""What stands above the table until somebody answers: a click that needs a second yes, or could not be done."""

from dataclasses import dataclass
from enum import Enum

from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.offers import Offer


class Answer(Enum):
    """What a button of the notice does; the value ends its name."""

    ANYWAY = "anyway"
    NOT_NOW = "not_now"
    OPEN_CHART = "open_chart"


class Way(Offer[Answer]):
    """One button of the notice."""

    __slots__ = ()


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
