"""Every meaning has a picture, in the colour of its role."""

import pytest
from PySide6.QtGui import QColor, QIcon, QImage

from desktop import resources
from desktop.ui import icons, theme
from desktop.ui.icons import Meaning


def colours(image: QImage) -> set[str]:
    """The colours of all fully opaque pixels."""
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    found = [image.pixelColor(x, y) for x, y in places]
    return {colour.name() for colour in found if colour.alpha() == 255}


@pytest.mark.parametrize("meaning", Meaning.__members__.values(), ids=Meaning.__members__)
def test_every_meaning_has_a_picture_in_the_asked_colour(meaning: Meaning) -> None:
    assert resources.path("icons", f"{meaning.value}.svg").is_file()
    assert colours(icons.pixmap(meaning, "#0b5f78", 48).toImage()) == {"#0b5f78"}


def test_a_picture_is_drawn_once() -> None:
    again = [icons.pixmap(Meaning.PENDING, "#1e4c99", 18).cacheKey() for _ in range(2)]
    assert again[0] == again[1]


def test_an_icon_keeps_its_colour_in_a_selected_row_and_greys_when_disabled() -> None:
    icon = icons.icon(Meaning.SEVERAL, "#a01f2a", 32)
    selected = icon.pixmap(32, QIcon.Mode.Selected).toImage()
    disabled = icon.pixmap(32, QIcon.Mode.Disabled).toImage()
    assert colours(selected) == {"#a01f2a"}
    assert colours(disabled) == {QColor(theme.current().roles.disabled).name()}
