"""The chart's other pages as pictures, and what must hold of all of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from desktop.ui import theme
from desktop.ui.palette import LIGHT
from tests.ui.chart.bench import Bench
from tests.ui.chart.gallery import save
from tests.ui.chart.gallery_pages import PAGES, shown
from tests.ui.chart.test_gallery import LARGE_SCREEN, clipped, doubles, nameless, out_of_order

USUAL = 1180, 760


@pytest.fixture
def closing() -> Iterator[list[Bench]]:
    """What is put here is closed at the end."""
    opened: list[Bench] = []
    yield opened
    for bench in opened:
        bench.clinic.close()


@pytest.mark.parametrize("name", PAGES)
def test_picture(name: str, tmp_path: Path, closing: list[Bench]) -> None:
    bench = shown(name, tmp_path / "clinic", USUAL)
    closing.append(bench)
    assert clipped(bench.window) == []
    assert nameless(bench.window) == []
    assert out_of_order(bench.window) == []
    assert doubles(bench.window) == []
    save_hidden(bench, tmp_path / f"{name}.png")


@pytest.mark.parametrize("name", ["typed", "disputed", "number", "ladder", "logging", "audit"])
def test_twice_as_large_text_is_not_cut_and_no_page_scrolls_sideways(
    name: str, qapp: QApplication, tmp_path: Path, closing: list[Bench]
) -> None:
    theme.apply(qapp, theme.Theme(LIGHT, 2.0))
    bench = shown(name, tmp_path / "clinic", LARGE_SCREEN)
    closing.append(bench)
    assert bench.window.width() == LARGE_SCREEN[0]
    assert clipped(bench.window) == []
    pages = [page for page in bench.window.findChildren(QScrollArea) if page.isVisible()]
    assert all(
        inner is None or inner.width() <= page.viewport().width()
        for page in pages
        for inner in [page.widget()]
    )
    save_hidden(bench, tmp_path / f"{name}-200.png")


def save_hidden(bench: Bench, file: Path) -> None:
    """Draw the window into a file; a window that would ask before it closes is hidden instead."""
    page = bench.window.quiet.demographics
    if page is not None:
        page.editing.forget()
    save(bench.window, file)
