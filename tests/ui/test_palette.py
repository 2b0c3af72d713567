"""The colour table keeps the contrast the design promises."""

import pytest
from PySide6.QtGui import QColor, QPalette

from desktop.ui.palette import DARK, LIGHT, Roles, Tone, by_name, from_system

PROMISED = {
    ("text", "base"): (16.1, 12.7),
    ("text", "window"): (14.5, 14.2),
    ("text", "sel"): (13.1, 9.5),
    ("text2", "base"): (7.0, 7.6),
    ("text2", "window"): (6.3, 8.5),
    ("text2", "sel"): (5.7, 5.7),
    ("text2", "sunken"): (5.9, 8.9),
    ("text2", "alt"): (6.6, 7.0),
    ("text3", "base"): (5.3, 6.1),
    ("text3", "window"): (4.8, 6.8),
    ("link", "base"): (7.2, 7.7),
    ("link", "window"): (6.5, 8.7),
    ("link", "sel"): (5.9, 5.8),
    ("on-accent", "accent"): (7.2, 4.9),
    ("on-accent", "accent-hover"): (9.1, 4.7),
    ("on-danger", "danger"): (7.7, 5.4),
    ("on-danger", "danger-hover"): (9.7, 5.0),
    ("tip-text", "tip-back"): (16.1, 14.2),
    ("ok-text", "ok-tint"): (6.3, 7.9),
    ("ok-text", "base"): (7.2, 8.9),
    ("warn-text", "warn-tint"): (7.0, 8.3),
    ("warn-text", "base"): (7.8, 9.5),
    ("bad-text", "bad-tint"): (6.6, 7.6),
    ("bad-text", "base"): (7.7, 8.0),
    ("info-text", "info-tint"): (7.1, 7.9),
    ("info-text", "base"): (8.2, 8.8),
    ("neutral-text", "neutral-tint"): (6.8, 7.3),
    ("neutral-text", "base"): (7.8, 9.0),
    ("text", "warn-tint"): (14.5, 11.1),
    ("text", "bad-tint"): (13.9, 12.1),
    ("text", "info-tint"): (13.9, 11.4),
    ("field", "base"): (3.5, 4.2),
    ("field", "window"): (3.1, 4.7),
    ("focus", "base"): (7.2, 7.7),
    ("focus", "window"): (6.5, 8.7),
}
OUTLINES = {"field", "focus"}


def contrast(one: str, two: str) -> float:
    """The contrast ratio of WCAG 2, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    made = QColor(colour)
    return 0.2126 * _linear(made.redF()) + 0.7152 * _linear(made.greenF()) + 0.0722 * _linear(made.blueF())


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


@pytest.mark.parametrize(
    ("pair", "promised"), PROMISED.items(), ids=lambda value: "-on-".join(map(str, value))
)
def test_contrast_is_what_the_design_promises(pair: tuple[str, str], promised: tuple[float, float]) -> None:
    least = 3.0 if pair[0] in OUTLINES else 4.5
    for roles, number in zip((LIGHT, DARK), promised, strict=True):
        ratio = contrast(roles.named(pair[0]), roles.named(pair[1]))
        assert ratio == pytest.approx(number, abs=0.1)
        assert ratio >= least


def test_every_colour_has_a_flat_name() -> None:
    assert len(by_name(LIGHT)) == len(Roles._fields) - len(Tone) + 3 * len(Tone)
    assert LIGHT.named("ok-tint") == LIGHT.tone(Tone.OK).tint


def test_high_contrast_uses_only_the_computers_own_colours() -> None:
    system = QPalette(QColor("black"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("yellow"))
    own = {
        system.color(group, role).name()
        for group in groups()
        for role in QPalette.ColorRole
        if int(role.value) < 22
    }
    assert set(by_name(from_system(system)).values()) <= own
    assert from_system(system).text == "#ffff00"


def groups() -> tuple[QPalette.ColorGroup, QPalette.ColorGroup]:
    """The groups a palette is asked for."""
    return QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled
