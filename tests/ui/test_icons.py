"""Every meaning has a picture, in the colour of its role."""

import pytest
from PySide6.QtGui import QImage

from desktop import resources
from desktop.ui import icons
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


def test_every_picture_is_of_something() -> None:
    pictures = {path.stem for path in resources.path("icons").glob("*.svg")}
    assert pictures - {"onpatient-desk"} == {meaning.value for meaning in Meaning}
