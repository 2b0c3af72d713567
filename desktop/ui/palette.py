"""The one table of colours: every role has a light and a dark value, and nothing else names a colour."""

from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QPalette


class Tone(Enum):
    """The five moods a state can have; colour is never the only sign of one."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    NEUTRAL = "neutral"


class ToneColours(NamedTuple):
    """Text on the tint or on a page, the tint behind it, and the line around it."""

    text: str
    tint: str
    outline: str


class Roles(NamedTuple):
    """Every colour in use, asked for by what it is for.

    A tuple, as other small things the first window needs: a dataclass takes six times as long to make.
    """

    window: str
    base: str
    alt: str
    sunken: str
    line: str
    line2: str
    field: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    link: str
    focus: str
    sel: str
    danger: str
    danger_hover: str
    on_danger: str
    ok: ToneColours
    warn: ToneColours
    bad: ToneColours
    info: ToneColours
    neutral: ToneColours
    tip_back: str
    tip_text: str

    def tone(self, tone: Tone) -> ToneColours:
        """The colours of one mood."""
        return {
            Tone.OK: self.ok,
            Tone.WARN: self.warn,
            Tone.BAD: self.bad,
            Tone.INFO: self.info,
            Tone.NEUTRAL: self.neutral,
        }[tone]

    def named(self, role: str) -> str:
        """The colour of a flat role name, as style sheets use them: ``text2``, ``ok-tint``."""
        return by_name(self)[role]


@lru_cache(maxsize=8)
def by_name(roles: Roles) -> dict[str, str]:
    """All colours under their flat names: ``text2``, ``ok-tint``, ``tip-back``."""
    flat: dict[str, str] = {}
    for field, value in roles._asdict().items():
        name = field.replace("_", "-")
        if isinstance(value, ToneColours):
            flat |= {f"{name}-{part}": colour for part, colour in value._asdict().items()}
        else:
            flat[name] = value
    return flat


LIGHT = Roles(
    window="#F1F3F4",
    base="#FFFFFF",
    alt="#F7F9F9",
    sunken="#E8ECEE",
    line="#DDE2E5",
    line2="#C3CBD0",
    field="#7F8B92",
    text="#1A2226",
    text2="#4F5B62",
    text3="#626D74",
    disabled="#8B959B",
    accent="#0B5F78",
    accent_hover="#094F64",
    accent_pressed="#073F50",
    on_accent="#FFFFFF",
    link="#0B5F78",
    focus="#0B5F78",
    sel="#D9EBF0",
    danger="#A01F2A",
    danger_hover="#861922",
    on_danger="#FFFFFF",
    ok=ToneColours("#17643A", "#E4F3E9", "#9DCDB0"),
    warn=ToneColours("#774700", "#FDF2DC", "#E3BF78"),
    bad=ToneColours("#A01F2A", "#FCEAEA", "#E8AEB1"),
    info=ToneColours("#1E4C99", "#E7EFFA", "#AFC6EC"),
    neutral=ToneColours("#48545B", "#ECEFF1", "#C3CBD0"),
    tip_back="#1A2226",
    tip_text="#FFFFFF",
)

DARK = Roles(
    window="#191E21",
    base="#21282C",
    alt="#262E32",
    sunken="#15191C",
    line="#333D43",
    line2="#4A565D",
    field="#7D8A92",
    text="#E8EDEF",
    text2="#AFBAC0",
    text3="#9BA7AE",
    disabled="#75818A",
    accent="#1F7A95",
    accent_hover="#207D98",
    accent_pressed="#1A677E",
    on_accent="#FFFFFF",
    link="#74C6DC",
    focus="#74C6DC",
    sel="#1F3F4A",
    danger="#B8404A",
    danger_hover="#C04650",
    on_danger="#FFFFFF",
    ok=ToneColours("#8FD8A9", "#1B3526", "#3B6A4C"),
    warn=ToneColours("#F1C877", "#3A2F17", "#75602F"),
    bad=ToneColours("#F7A9AA", "#402224", "#7F4649"),
    info=ToneColours("#A9C8F8", "#1F2F49", "#435F8C"),
    neutral=ToneColours("#C0CACF", "#2E373C", "#4F5B62"),
    tip_back="#E8EDEF",
    tip_text="#191E21",
)

MARKS = {
    "blue": "#5B8DB8",
    "teal": "#3E9C94",
    "green": "#5E9A58",
    "yellow": "#B8962A",
    "orange": "#D0803A",
    "red": "#C8605F",
    "purple": "#8D74B8",
    "grey": "#84919A",
}
"""The colours an appointment can be marked with, the same in light and dark; their names stand beside them."""


def from_system(system: QPalette) -> Roles:
    """Roles made of the computer's own colours, for a high-contrast desktop.

    Tones collapse to text on background: shapes and words carry the states there.
    """

    def of(role: QPalette.ColorRole) -> str:
        return system.color(QPalette.ColorGroup.Active, role).name()

    role = QPalette.ColorRole
    window, base, text = of(role.Window), of(role.Base), of(role.WindowText)
    accent, on_accent, link = of(role.Highlight), of(role.HighlightedText), of(role.Link)
    plain = ToneColours(text, base, text)
    grey = system.color(QPalette.ColorGroup.Disabled, role.WindowText).name()
    chrome = dict(window=window, base=base, alt=base, sunken=window, sel=window)
    lines = dict(line=text, line2=text, field=text, focus=accent, link=link)
    words = dict(text=text, text2=text, text3=text, disabled=grey)
    filled = dict(accent=accent, accent_hover=accent, accent_pressed=accent, on_accent=on_accent)
    danger = dict(danger=accent, danger_hover=accent, on_danger=on_accent)
    tips = dict(tip_back=of(role.ToolTipBase), tip_text=of(role.ToolTipText))
    colours = chrome | lines | words | filled | danger | tips
    return Roles(ok=plain, warn=plain, bad=plain, info=plain, neutral=plain, **colours)
