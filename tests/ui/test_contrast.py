"""On a high-contrast desktop everything is drawn in its colours, and shapes and words carry the states."""

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.ui import theme
from desktop.ui.palette import Tone
from tests.ui import contrast
from tests.ui.contrast import BLACK, CYAN, GREEN, WHITE, YELLOW
from tests.ui.today.bench import settle

MOST = 0.985
"""The rest are the soft edges of letters and the colour an appointment was marked with."""


def colours(picture: QImage) -> Counter[str]:
    """How many points have each colour."""
    points = range(0, picture.width(), 3), range(0, picture.height(), 3)
    return Counter(picture.pixelColor(x, y).name() for x in points[0] for y in points[1])


def test_no_tone_has_a_colour_of_its_own() -> None:
    roles = contrast.roles()
    assert {roles.tone(tone) for tone in Tone} == {(WHITE, BLACK, WHITE)}
    assert {roles.window, roles.base, roles.alt, roles.sunken} == {BLACK}
    assert {roles.text, roles.text2, roles.text3, roles.line, roles.field} == {WHITE}
    assert (roles.focus, roles.link, roles.disabled) == (CYAN, YELLOW, GREEN)


def test_today_and_an_appointment_are_drawn_in_the_desktops_colours_alone(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "appointment").mkdir()
    (tmp_path / "today").mkdir()
    theme.apply(qapp, theme.Theme(contrast.roles()))
    for name, window in contrast.windows(tmp_path):
        settle()
        found = colours(window.grab().toImage())
        known = found[BLACK] + found[WHITE] + found[CYAN] + found[YELLOW] + found[GREEN]
        greys = sum(n for colour, n in found.items() if colour[1:3] == colour[3:5] == colour[5:7])
        assert (known + greys - found[BLACK] - found[WHITE]) / found.total() > MOST, name
        assert found[CYAN] > 10, f"no focus to be seen in {name}"


def test_nothing_moves_by_itself_so_there_is_nothing_to_reduce() -> None:
    moving = ("QPropertyAnimation", "QVariantAnimation", "QTimeLine", "QMovie")
    sources = Path(contrast.__file__).parents[2].joinpath("desktop").rglob("*.py")
    found = [file.name for file in sources if any(each in file.read_text("utf-8") for each in moving)]
    assert found == []
