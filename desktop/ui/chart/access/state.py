"""What the OnPatient Access page shows, as plain values: made by `panel`, drawn by `view`."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from desktop.domain.cautions import Caution
from desktop.domain.requirements import Field
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.cells import CellFace
from desktop.ui.widgets.checklist import Need
from desktop.ui.widgets.chip import ChipFace
from desktop.ui.widgets.ladder import Step
from desktop.ui.widgets.offers import NoticeFace, Offer


class Act(Enum):
    """Everything a person can do on the page; the value is the end of the button's name."""

    ENABLE = "enable"
    SAVE = "save"
    RESEND = "resend"
    RESEND_ANYWAY = "resend_anyway"
    INVITE_ANYWAY = "invite_anyway"
    NOT_NOW = "not_now"
    UNDO = "undo"
    TAKE_BACK = "take_back"
    SEND_NOW = "send_now"
    REVOKE = "revoke"
    ASK_TO_REVOKE = "ask_to_revoke"
    KEEP_ACCESS = "keep_access"
    DISMISS = "dismiss"
    REGISTER_ANYWAY = "register_anyway"
    KEEP_MINE = "keep_mine"
    DID_NOT_ARRIVE = "did_not_arrive"
    CLOSE_SCRIPT = "close_script"
    EDIT_EMAIL = "edit_email"
    SHOW_CHECKLIST = "show_checklist"
    USE_OTHER = "use_other"


class Asking(Enum):
    """A question that stands on the page because somebody pressed a button."""

    REVOKE_ACCESS = "revoke_access"
    INVITE_ANYWAY = "invite_anyway"
    RESEND_LATELY = "resend_lately"


@dataclass(frozen=True, slots=True)
class Opened:
    """What a person has opened or been asked on this page; nothing of it is in the record.

    `other_side` shows the other alternative of the checklist; `said` is the outcome of an undo; `cautions` are
    what speaks against inviting `email_asked`, while it is asked about.
    """

    asking: Asking | None = None
    cautions: tuple[Caution, ...] = ()
    email_asked: str = ""
    script: bool = False
    checklist: bool = False
    email: bool = False
    other_side: bool = False
    said: str = ""


class Button(Offer[Act]):
    """One button of the page."""

    __slots__ = ()


class Announcement(NoticeFace[Button]):
    """A notice on the page."""

    __slots__ = ()


SLOTS: Final = ("namesake", "refused", "opted_out", "anyway", "onway", "lately", "visit", "address")
"""The places of the notices above the panel, in their order."""


@dataclass(frozen=True, slots=True)
class Item:
    """One requirement: what is on file, or (`typed`) a field to type it into."""

    field: Field
    need: Need
    value: str = ""
    spoken: str = ""
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Checklist:
    """The requirements in their order; `other` is the link to the other alternative."""

    items: tuple[Item, ...]
    save: Button | None = None
    other: Button | None = None

    @property
    def typed(self) -> tuple[Field, ...]:
        """The fields that stand open."""
        return tuple(item.field for item in self.items if item.typed)


@dataclass(frozen=True, slots=True)
class Delivery:
    """The ladder."""

    steps: tuple[Step, ...]
    spoken: str
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One quiet fact below the panel, with a link if something can be done."""

    slot: str
    meaning: Meaning
    role: str
    text: str
    button: Button | None = None


@dataclass(frozen=True, slots=True)
class Script:
    """What to say on the phone when the patient says that nothing arrived."""

    spam: str
    address: str
    newest: str
    edit_email: Button
    resend: Button


@dataclass(frozen=True, slots=True)
class HistoryFace:
    """One row of the Access History: its four cells, and its button with the row's name."""

    id: str
    cells: tuple[CellFace, CellFace, CellFace, CellFace]
    button: Button | None = None
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Days:
    """The day bar and its words."""

    left: int
    words: str


@dataclass(frozen=True, slots=True)
class PanelState:
    """The whole page. `counts_until` is when the running countdown ends, by this computer's clock.

    `email` asks for the single email field below the ladder; `question` is the red notice above the table.
    """

    title: str
    meaning: Meaning
    tone: Tone
    sentence: str
    chip: ChipFace
    history: tuple[HistoryFace, ...]
    unsent: int = 0
    days: Days | None = None
    buttons: tuple[Button, ...] = ()
    notices: tuple[Announcement, ...] = ()
    delivery: Delivery | None = None
    script: Script | None = None
    checklist: Checklist | None = None
    email: Button | None = None
    lines: tuple[Line, ...] = ()
    question: Announcement | None = None
    counts_until: datetime | None = None

    @property
    def offered(self) -> tuple[Button, ...]:
        """Every button of the page, the title line's first; the menus offer the same."""
        notices = (*self.notices, *([self.question] if self.question else []))
        boxes = [button for notice in notices for button in notice.buttons]
        checklist = [self.checklist.save] if self.checklist and self.checklist.save else []
        rows = [row.button for row in self.history if row.button]
        email = [self.email] if self.email else []
        return (*self.buttons, *boxes, *checklist, *email, *rows)
