"""Which patient Enter opens while the list changes under one's hands."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.find.conftest import Front


def opened_by(front: Front) -> list[str]:
    opened = list[str]()
    front.program.chart_asked.connect(lambda patient_id, _page: opened.append(patient_id))
    return opened


def test_other_words_begin_at_the_first_row_again(front: Front) -> None:
    front.type("har")
    front.panel.list.go(2)
    last = front.panel.list.current()
    front.type("ha")
    first = front.panel.list.current()
    assert last is not None
    assert first is not None
    assert first.patient_id == front.panel.list.rows.rows[0].patient_id
    assert last.patient_id in {row.patient_id for row in front.panel.list.rows.rows[1:]}


def test_enter_before_the_answer_opens_what_was_typed_and_not_what_stood_there(front: Front) -> None:
    front.type("jenny")
    opened = opened_by(front)
    front.field.setText("omar")
    QTest.keyClick(front.field, Qt.Key.Key_Return)
    assert opened == []
    front.settle()
    assert opened == ["omar"]


def test_enter_where_nobody_was_found_opens_nobody_later(front: Front) -> None:
    front.type("zzzz")
    opened = opened_by(front)
    QTest.keyClick(front.field, Qt.Key.Key_Return)
    front.type("omar")
    assert opened == []
