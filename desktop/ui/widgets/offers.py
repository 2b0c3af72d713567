"""What a button and a notice are to be, as plain values; every screen has acts of its own to fill them with."""

from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.buttons import Kind

A = TypeVar("A", bound=Enum)


@dataclass(frozen=True, slots=True)
class Offer(Generic[A]):
    """One button: `act` is what it does, and the act's value ends its name; with a `reason` it is greyed and says why.

    `text` holds the mnemonic.
    """

    act: A
    text: str
    kind: Kind = Kind.PLAIN
    meaning: Meaning | None = None
    reason: str = ""


B = TypeVar("B", bound=Offer[Any])


@dataclass(frozen=True, slots=True)
class NoticeFace(Generic[B]):
    """One notice. `slot` names its place, so that news changes it without moving the focus.

    It has at most two `buttons`; `dashed` is about something that exists only on this computer.
    """

    slot: str
    tone: Tone
    meaning: Meaning
    title: str
    body: str = ""
    buttons: tuple[B, ...] = ()
    dashed: bool = False
