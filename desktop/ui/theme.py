"""How the program looks: one frozen theme, made from the colour table, a text size and the bundled font."""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from desktop import resources
from desktop.ui.palette import DARK, LIGHT, Roles, by_name, from_system

BASE_SIZE = 13
"""Body text in pixels at 96 dpi and normal text size; every other measure follows it."""

STYLE = ("-style", "Fusion")
"""Arguments for QApplication. PySide6 answers `setStyle` with the style, and first loads its thousand enum members."""
LOOK_PROPERTY = "look"
UNIT = re.compile(r"(\d+)u\b")
ROLE = re.compile(r"@([a-z0-9-]+)")
USUAL_SYSTEM_POINTS = {"darwin": 13.0, "win32": 9.0}


class Size(Enum):
    """Text sizes as factors of the base size."""

    SMALL = 0.92
    BODY = 1.0
    SECTION = 1.08
    TITLE = 1.38
    NAME = 1.54


class Weight(Enum):
    """The four weights of the bundled font."""

    REGULAR = QFont.Weight.Normal
    MEDIUM = QFont.Weight.Medium
    SEMIBOLD = QFont.Weight.DemiBold
    BOLD = QFont.Weight.Bold


class Figures(Enum):
    """How digits are set: as in a sentence, in columns, or as codes where 0 and O must differ."""

    PROPORTIONAL = ""
    TABULAR = "tnum"
    CODE = "tnum zero ss02"

    @property
    def features(self) -> tuple[str, ...]:
        """OpenType features; kept as text, because Python before 3.11.4 makes nonsense of an empty tuple here."""
        return tuple(self.value.split())


class Appearance(Enum):
    """What a person chooses under View > Appearance."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours, text size (1.0 to 2.0) and the font's name."""

    roles: Roles
    text_factor: float = 1.0
    family: str = "Inter"

    def px(self, at_normal_size: float) -> int:
        """A length that grows with the text."""
        return round(at_normal_size * self.text_factor)

    def font(
        self,
        size: Size = Size.BODY,
        weight: Weight = Weight.REGULAR,
        figures: Figures = Figures.PROPORTIONAL,
    ) -> QFont:
        """The bundled font in one of the agreed sizes and weights."""
        return QFont(_font(self.family, self.text_factor, size, weight, figures))

    def metrics(
        self,
        size: Size = Size.BODY,
        weight: Weight = Weight.REGULAR,
        figures: Figures = Figures.PROPORTIONAL,
    ) -> QFontMetrics:
        """Measures of the same font."""
        return _metrics(self.family, self.text_factor, size, weight, figures)

    def narrow(self, width: int) -> bool:
        """Whether rows of four or more things must become lists at this width (46 base sizes)."""
        return width < 46 * BASE_SIZE * self.text_factor

    def palette(self) -> QPalette:
        """What Qt's own palette can express of the roles."""
        palette, roles, kind = QPalette(), self.roles, QPalette.ColorRole
        active = {
            kind.Window: roles.window,
            kind.WindowText: roles.text,
            kind.Base: roles.base,
            kind.AlternateBase: roles.alt,
            kind.Text: roles.text,
            kind.PlaceholderText: roles.text3,
            kind.Button: roles.base,
            kind.ButtonText: roles.text,
            kind.Highlight: roles.sel,
            kind.HighlightedText: roles.text,
            kind.Accent: roles.accent,
            kind.Link: roles.link,
            kind.LinkVisited: roles.link,
            kind.ToolTipBase: roles.tip_back,
            kind.ToolTipText: roles.tip_text,
            kind.Mid: roles.line2,
            kind.Dark: roles.field,
        }
        for role, colour in active.items():
            palette.setColor(role, QColor(colour))
        for role in (kind.WindowText, kind.Text, kind.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(roles.disabled))
        return palette

    def style_sheet(self) -> str:
        """The style sheet with role names (``@text2``) and growing lengths (``30u``) filled in."""
        named = by_name(self.roles)
        sized = UNIT.sub(lambda found: f"{self.px(int(found[1]))}px", resources.text("style", "desk.qss"))
        return ROLE.sub(lambda found: named[found[1]], sized)


@cache
def _font(family: str, text_factor: float, size: Size, weight: Weight, figures: Figures) -> QFont:
    """Made once, as a table asks for it in every cell; callers get a copy of their own."""
    font = QFont(family)
    font.setPixelSize(round(BASE_SIZE * size.value * text_factor))
    font.setWeight(weight.value)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in figures.features:
        font.setFeature(QFont.Tag(feature), 1)
    return font


@cache
def _metrics(family: str, text_factor: float, size: Size, weight: Weight, figures: Figures) -> QFontMetrics:
    """Made once: a window asks for the same few a hundred times while it lays itself out."""
    return QFontMetrics(Theme(LIGHT, text_factor, family).font(size, weight, figures))


class Look(QObject):
    """The theme in use; it lives with the application, as Qt's palette and style do."""

    changed = Signal(object)

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self.theme = theme


def apply(app: QApplication, theme: Theme, *, styled: bool = False) -> None:
    """Show the whole program in this theme; call before the first widget, and again on a change.

    `styled`: the application was made with `STYLE`.
    """
    look: Look | None = app.property(LOOK_PROPERTY)
    if look is None:
        if not styled:
            app.setStyle(STYLE[1])
        load_fonts()
        look = Look(app, theme)
        app.setProperty(LOOK_PROPERTY, look)
    look.theme = theme
    app.setFont(theme.font())
    app.setPalette(theme.palette())
    app.setStyleSheet(theme.style_sheet())
    look.changed.emit(theme)


def current() -> Theme:
    """The theme in use."""
    return _look().theme


def follow(dress: Callable[[Theme], None]) -> None:
    """Dress a widget now and whenever the theme changes, for as long as it lives.

    ``dress`` is a method of the widget: Qt ends the connection with the widget.
    """
    look = _look()
    dress(look.theme)
    look.changed.connect(dress)


def _look() -> Look:
    app = QApplication.instance()
    if app is None:
        raise RuntimeError("a theme needs a QApplication")
    return cast(Look, app.property(LOOK_PROPERTY))


def load_fonts() -> None:
    """Make the bundled font known to Qt; scripts it lacks come from the system."""
    for file in sorted(resources.path("fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))


def roles_for(app: QApplication, wish: Appearance) -> Roles:
    """The colours a person wished for; a high-contrast desktop overrides the wish."""
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return from_system(app.style().standardPalette())
    system_is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
    dark = system_is_dark if wish is Appearance.SYSTEM else wish is Appearance.DARK
    return DARK if dark else LIGHT


def system_text_factor() -> float:
    """How much larger than usual this computer's own text is, between 1.0 and 2.0."""
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    usual = USUAL_SYSTEM_POINTS.get(sys.platform, 10.0)
    return min(2.0, max(1.0, points / usual))
