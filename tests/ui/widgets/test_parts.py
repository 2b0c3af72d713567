"""Notices, checklist rows, pages, choices and cells say the right thing and keep what is typed."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.cells import CELL, CellFace, TwoLineDelegate
from desktop.ui.widgets.checklist import ChecklistRow, Need
from desktop.ui.widgets.choice import ChoicePanel
from desktop.ui.widgets.field import EntryField
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.navigation import Navigation, Page
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.picture import Badge
from desktop.ui.widgets.status import StatusLine

PAGES = [
    Page("demographics", "Demographics", Meaning.DEMOGRAPHICS),
    Page("access", "OnPatient Access", Meaning.TO_ONPATIENT),
]


def test_a_notice_is_spoken_and_can_say_something_else(qtbot: QtBot) -> None:
    notice = Notice(
        "chart.access.notice", Tone.INFO, Meaning.SENDING, "Goes out in 8 seconds", "To a@b.example."
    )
    qtbot.addWidget(notice)
    assert (notice.accessibleName(), notice.accessibleDescription()) == (
        "Goes out in 8 seconds",
        "To a@b.example.",
    )
    notice.show_words("Goes out in 7 seconds")
    assert notice.accessibleName() == "Goes out in 7 seconds"


def test_a_notices_button_moves_below_the_words_where_there_is_no_room(qtbot: QtBot) -> None:
    notice = Notice(
        "a.notice", Tone.BAD, Meaning.REFUSED, "The clinic did not accept it.", "Somebody was first. " * 5
    )
    button = PushButton("a.notice.ok", "OK, remove my change")
    notice.add_button(button)
    qtbot.addWidget(notice)
    words = notice.findChildren(PlainLabel)[0]
    notice.resize(900, 120)
    notice.show()
    QApplication.processEvents()
    assert button.mapTo(notice, QPoint()).x() > words.mapTo(notice, QPoint(words.width(), 0)).x()
    notice.resize(400, 300)
    QApplication.processEvents()
    assert button.mapTo(notice, QPoint()).y() > words.mapTo(notice, QPoint(0, words.height())).y()


def test_a_checklist_row_names_its_value(qtbot: QtBot) -> None:
    row = ChecklistRow("chart.access.ssn", "Social Security Number")
    qtbot.addWidget(row)
    row.show_value(Need.MET, "XXX-XX-1111", "ends in 1 1 1 1")
    names = [label.accessibleName() for label in row.findChildren(PlainLabel)]
    assert "Social Security Number: ends in 1 1 1 1" in names


def test_a_checklist_row_keeps_the_field_and_what_is_typed_in_it(qtbot: QtBot) -> None:
    row, field = ChecklistRow("chart.access.email", "Email"), EntryField("chart.access.email.edit", "Email")
    qtbot.addWidget(row)
    row.show()
    row.show_fix(field)
    field.edit.setText("aisha@")
    row.show_value(Need.MET, "aisha@gmail.com")
    assert field.isHidden()
    row.show_fix(field)
    assert field.isVisible()
    assert field.text() == "aisha@"
    assert row.label.buddy() is field.edit


@pytest.fixture
def pages(qtbot: QtBot) -> Navigation:
    """Two pages, the second one shown."""
    made = Navigation("chart.pages", "Pages of the chart", PAGES)
    qtbot.addWidget(made)
    made.show_page("access")
    made.show()
    return made


def test_choosing_a_page_tells_its_name_and_showing_one_tells_nobody(pages: Navigation) -> None:
    told: list[str] = []
    pages.page_chosen.connect(told.append)
    pages.show_page("access")
    QTest.keyClick(pages.buttons["demographics"], Qt.Key.Key_Space)
    assert told == ["demographics"]
    assert [button.isChecked() for button in pages.buttons.values()] == [True, False]


def test_pages_become_a_tab_row_that_is_wider_than_high(pages: Navigation) -> None:
    column = pages.sizeHint()
    pages.set_tabs(True)
    row = pages.sizeHint()
    assert column.height() > row.height()
    assert row.width() > column.width()


def test_a_choice_shows_its_fields_only_while_chosen(qtbot: QtBot) -> None:
    details = EntryField("setup.server", "Server address")
    choice = ChoicePanel("setup.database", Meaning.CLINIC_DATABASE, "Connect", "Several desks.", details)
    qtbot.addWidget(choice)
    choice.show()
    assert details.isHidden()
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert choice.radio.isChecked()
    assert details.isVisible()


def test_a_two_line_cell_is_48_high_and_as_wide_as_its_longer_line() -> None:
    model = QStandardItemModel(1, 1)
    item = QStandardItem()
    face = CellFace("By: James Smith", "On: May 17, 2022, 3:04 p.m.", spoken="By James Smith on May 17, 2022")
    item.setData(face, CELL)
    model.setItem(0, 0, item)
    size = TwoLineDelegate().sizeHint(QStyleOptionViewItem(), model.index(0, 0))
    assert size.height() == theme.current().px(48)
    assert size.width() > theme.current().metrics(theme.Size.SMALL).horizontalAdvance(face.second)
    empty = TwoLineDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex())
    assert isinstance(empty, QSize)
    assert QRect(QPoint(), empty).isValid()


def test_the_status_line_says_the_connection_and_who_works_here(qtbot: QtBot) -> None:
    line = StatusLine("chart", lock="Lock")
    qtbot.addWidget(line)
    line.light.show_state(Tone.OK, Meaning.CONNECTED, "Online · synced just now", "Connection: Online")
    line.show_person("Dana Whitfield · Front desk")
    assert line.light.accessibleName() == "Connection: Online"
    lock = line.findChild(PushButton, "chart.status.lock")
    assert lock is not None
    with qtbot.waitSignal(line.lock_asked):
        lock.click()


def test_a_badge_is_a_disc_for_one_figure_and_a_pill_for_more(qtbot: QtBot) -> None:
    badge = Badge("3")
    qtbot.addWidget(badge)
    assert badge.sizeHint().width() < 26
    badge.show_text("1,284")
    assert badge.sizeHint().width() > 2 * badge.sizeHint().height() - 10
    assert badge.accessibleName() == "1,284"
