"""Shipped files are found, and what was not shipped is named."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QImage

from desktop import resources

WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.usefixtures("qapp")
def test_every_bundled_weight_is_a_font_that_qt_loads(weight: str) -> None:
    number = QFontDatabase.addApplicationFont(str(resources.path("fonts", f"Inter-{weight}.otf")))
    assert "Inter" in QFontDatabase.applicationFontFamilies(number)[0]


@pytest.mark.parametrize("icon", sorted(resources.path("icons").glob("*.svg")), ids=lambda icon: icon.stem)
@pytest.mark.usefixtures("qapp")
def test_every_bundled_icon_can_be_drawn(icon: Path) -> None:
    assert not QImage(str(icon)).isNull()


@pytest.mark.parametrize("folder", ["icons", "fonts"])
def test_work_of_others_lies_beside_its_licence(folder: str) -> None:
    assert list(resources.path(folder).glob("LICENSE-*.txt"))


def test_text_is_read_as_utf8() -> None:
    assert "Paweł" in resources.text("icons", "LICENSE-tabler.txt")


def test_a_file_that_was_not_shipped_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"resources/icons/no-such\.svg"):
        resources.path("icons", "no-such.svg")
