"""Which patient Enter opens while the list changes under one's hands."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.start.conftest import Front


def opened_by(front: Front) -> list[str]:
    opened = list[str]()
    front.window.chart_asked.connect(opened.append)
    return opened


def test_other_words_begin_at_the_first_row_again(front: Front) -> None:
    front.type("har")
    front.window.page.list.go(2)
    last = front.window.page.list.current()
    front.type("ha")
    first = front.window.page.list.current()
    assert last is not None
    assert first is not None
    assert first.patient_id == front.window.page.list.rows.rows[0].patient_id
    assert last.patient_id in {row.patient_id for row in front.window.page.list.rows.rows[1:]}


def test_enter_before_the_answer_opens_what_was_typed_and_not_what_stood_there(front: Front) -> None:
    front.type("jenny")
    opened = opened_by(front)
    front.window.page.field.setText("omar")
    QTest.keyClick(front.window.page.field, Qt.Key.Key_Return)
    assert opened == []
    front.settle()
    assert opened == ["omar"]


def test_enter_where_nobody_was_found_opens_nobody_later(front: Front) -> None:
    front.type("zzzz")
    opened = opened_by(front)
    QTest.keyClick(front.window.page.field, Qt.Key.Key_Return)
    front.type("omar")
    assert opened == []
