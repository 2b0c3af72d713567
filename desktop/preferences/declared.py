"""Every preference of a computer, declared once: its name, what it may be, what it is by default, what it means."""

from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

T_co = TypeVar("T_co", covariant=True)


class Unfit(ValueError):
    """A value that a preference cannot have; the words say what it can."""


class Preference(Protocol[T_co]):
    """What all kinds of preference have in common. `name` is the same in policies, files and code."""

    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def default(self) -> T_co: ...  # noqa: D102
    @property
    def meaning(self) -> str: ...  # noqa: D102

    def read(self, raw: object) -> T_co:
        """The value as the program uses it; raises `Unfit`."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `least` to `most`, in `unit`."""

    name: str
    default: int
    least: int
    most: int
    unit: str
    meaning: str

    def read(self, raw: object) -> int:
        """A number, or the text of one."""
        try:
            value = int(raw) if isinstance(raw, int | str) and not isinstance(raw, bool) else None
        except ValueError:
            value = None
        if value is None or not self.least <= value <= self.most:
            raise Unfit(f"{self.name} is a whole number from {self.least} to {self.most} ({self.unit})")
        return value


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    name: str
    default: str
    options: tuple[str, ...]
    meaning: str

    def read(self, raw: object) -> str:
        """The word, in any case."""
        word = raw.strip().lower() if isinstance(raw, str) else ""
        if word not in self.options:
            raise Unfit(f"{self.name} is one of: {', '.join(self.options)}")
        return word


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off; policies write 1 and 0."""

    name: str
    default: bool
    meaning: str

    def read(self, raw: object) -> bool:
        """True or false, 1 or 0, or the text of one."""
        known = {"true": True, "false": False, "1": True, "0": False}
        value = known.get(str(raw).strip().lower())
        if value is None:
            raise Unfit(f"{self.name} is 1 (on) or 0 (off)")
        return value


LOCK_MINUTES: Final = Whole(
    "LockMinutes", 5, 1, 15, "minutes", "Without use for so long, the desk locks itself."
)
UNDO_SECONDS: Final = Whole(
    "UndoSeconds", 10, 5, 60, "seconds", "How long an action can be undone before it leaves this computer."
)
LANGUAGE: Final = Choice(
    "Language",
    "system",
    ("system", "en", "es"),
    "The language of the windows; it takes effect at the next start.",
)
APPEARANCE: Final = Choice("Appearance", "system", ("system", "light", "dark"), "Light or dark windows.")
TEXT_PERCENT: Final = Whole(
    "TextPercent", 0, 0, 200, "per cent", "The size of all text; 0 follows the system's text size."
)
NOTIFY: Final = Switch(
    "Notify", default=True, meaning="Tell by the system's notifications of accepted and bounced invitations."
)

DECLARED: Final[tuple[Whole | Choice | Switch, ...]] = (
    LOCK_MINUTES,
    UNDO_SECONDS,
    LANGUAGE,
    APPEARANCE,
    TEXT_PERCENT,
    NOTIFY,
)
