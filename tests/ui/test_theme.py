"""One theme dresses the whole program, grows with the text and can change while it runs."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import palette, theme
from desktop.ui.palette import DARK, LIGHT
from desktop.ui.theme import Appearance, Figures, Size, Theme, Weight
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.panel import Panel

UI = Path(palette.__file__).parent
HEX = re.compile(r"#[0-9A-Fa-f]{6}\b")


def test_sizes_at_normal_text_are_the_agreed_ones() -> None:
    look = Theme(LIGHT)
    assert [look.font(size).pixelSize() for size in Size] == [12, 13, 14, 18, 20]


def test_everything_doubles_at_200_percent() -> None:
    look = Theme(LIGHT, text_factor=2.0)
    assert look.font().pixelSize() == 26
    assert look.px(30) == 60
    assert look.narrow(46 * 26 - 1)
    assert not look.narrow(46 * 26)


@pytest.mark.parametrize("weight", Weight)
def test_each_weight_of_the_shipped_font_is_found(weight: Weight) -> None:
    info = QFontInfo(theme.current().font(weight=weight))
    assert info.family() == "Inter"
    assert info.weight() == weight.value


def test_the_four_weights_are_different_fonts() -> None:
    look = theme.current()
    widths = {look.metrics(Size.NAME, weight).horizontalAdvance("OnPatient Access") for weight in Weight}
    assert len(widths) == len(Weight)


def test_figures_in_columns_have_one_width() -> None:
    measure = QFontMetrics(theme.current().font(figures=Figures.TABULAR))
    assert len({measure.horizontalAdvance(digit) for digit in "0123456789"}) == 1
    plain = QFontMetrics(theme.current().font())
    assert len({plain.horizontalAdvance(digit) for digit in "0123456789"}) > 1


@pytest.mark.parametrize("factor", [1.0, 1.25, 2.0])
def test_the_style_sheet_has_every_role_and_length_filled_in(factor: float) -> None:
    sheet = Theme(DARK, text_factor=factor).style_sheet()
    rules = sheet.partition("*/")[2]
    assert "@" not in rules
    assert not re.search(r"\d+u\b", rules)
    assert f"min-height: {round(28 * factor)}px" in rules


def test_only_the_colour_table_holds_colours() -> None:
    sources = [file for file in UI.rglob("*.py") if file.name != "palette.py"]
    assert not [file.name for file in sources if HEX.search(file.read_text(encoding="utf-8"))]


def test_widgets_follow_a_change_of_theme(qtbot: QtBot, look: QApplication) -> None:
    label, panel = PlainLabel("Jenny Harris", role="text2"), Panel(margins=(10, 10, 10, 10))
    qtbot.addWidget(label)
    qtbot.addWidget(panel)
    theme.apply(look, Theme(DARK, text_factor=2.0))
    assert label.palette().windowText().color().name().upper() == DARK.text2
    assert label.font().pixelSize() == 26
    assert panel.contentsMargins().left() == 20


def test_a_label_keeps_its_colour_when_it_gets_a_parent_after_it_was_shown(qtbot: QtBot) -> None:
    label = PlainLabel("not on file")
    label.show()
    label.set_role("bad-text")
    parent = QWidget()
    qtbot.addWidget(parent)
    QVBoxLayout(parent).addWidget(label)
    assert label.palette().windowText().color().name().upper() == LIGHT.bad.text


def test_a_widget_that_is_gone_is_not_dressed_again(look: QApplication) -> None:
    panel = Panel()
    panel.deleteLater()
    look.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    theme.apply(look, Theme(DARK))
    assert theme.current().roles is DARK


def test_text_from_anywhere_stays_plain(qtbot: QtBot) -> None:
    label = PlainLabel("<b>Bobby</b> <img src=x>")
    qtbot.addWidget(label)
    plain = PlainLabel("Bobby")
    qtbot.addWidget(plain)
    assert label.text() == "<b>Bobby</b> <img src=x>"
    assert label.sizeHint().width() > 2 * plain.sizeHint().width()


def test_a_person_can_choose_light_or_dark(look: QApplication) -> None:
    assert theme.roles_for(look, Appearance.LIGHT) is LIGHT
    assert theme.roles_for(look, Appearance.DARK) is DARK
    assert theme.roles_for(look, Appearance.SYSTEM) in {LIGHT, DARK}


def test_the_computers_text_size_is_followed_within_limits() -> None:
    assert 1.0 <= theme.system_text_factor() <= 2.0
    assert QFontDatabase.families()


def test_words_that_wrap_ask_for_more_height_where_there_is_less_width(qtbot: QtBot) -> None:
    label = PlainLabel("The clinic did not accept your invitation of this morning.", wrap=True)
    qtbot.addWidget(label)
    assert label.hasHeightForWidth()
    assert label.sizePolicy().hasHeightForWidth()
    assert label.heightForWidth(120) > label.heightForWidth(600)
