"""Finding a patient as somebody types, over a real desk."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.theme import Appearance
from desktop.ui.words import search as words
from tests.ui.find.conftest import Front
from tests.ui.inspection import doubles, shared_mnemonics, tab_order, unnamed, without_buddy

CONTROL = Qt.KeyboardModifier.ControlModifier


def press(front: Front, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(front.field, key, modifier)
    front.settle()


def test_typing_finds_patients_and_says_how_they_stand(front: Front) -> None:
    front.type("har")
    assert sorted(zip(front.names, front.chips, strict=True)) == [
        ("Harriet Bloom", "Can invite"),
        ("Jenny Harris", "Can invite"),
        ("Omar Haroun", "Missing email"),
    ]


def test_an_answer_to_an_older_text_is_dropped(front: Front) -> None:
    for text in ("j", "je", "jen", "o", "om"):
        front.field.setText(text)
    front.settle()
    assert front.names == ["Omar Haroun"]


def test_a_wrong_letter_is_guessed_and_said(front: Front) -> None:
    front.type("hariss")
    assert front.names == ["Jenny Harris"]
    assert front.above == words.did_you_mean("hariss")


def test_nobody_found_says_what_to_try(front: Front) -> None:
    front.type("zzzz")
    assert front.names == []
    assert front.above == words.nobody_here("zzzz")
    assert not front.panel.list.isVisible()


def test_an_empty_line_shows_what_can_be_typed(front: Front) -> None:
    assert front.panel.ways.isVisible()
    front.type("har")
    assert not front.panel.ways.isVisible()


def test_a_clinic_without_patients_says_so(make_front: Callable[..., Front]) -> None:
    front = make_front(())
    assert front.above.startswith(words.NO_PATIENTS_YET)


def test_more_than_eight_ask_for_more_letters(make_front: Callable[..., Front]) -> None:
    many: list[dict[str, Any]] = [dict(id=f"p{n}", chart_id=f"HAJE{n:06}", first=f"Jo{n}") for n in range(10)]
    front = make_front(tuple(many))
    front.type("harris")
    assert len(front.names) == 8
    assert front.panel.keys.more.text() == words.MORE
    front.type("harris jo3")
    assert front.panel.keys.more.text() == ""


def test_arrows_move_and_enter_opens_the_chart(front: Front, qtbot: QtBot) -> None:
    front.type("har")
    second = front.panel.list.rows.rows[1].patient_id
    press(front, Qt.Key.Key_Up)
    press(front, Qt.Key.Key_Down)
    with qtbot.waitSignal(front.program.chart_asked) as asked:
        press(front, Qt.Key.Key_Return)
    assert asked.args == [second, ""]


def test_a_click_opens_the_chart(front: Front, qtbot: QtBot) -> None:
    front.type("omar")
    results = front.panel.list
    place = results.visualRect(results.rows.index(0)).center()
    with qtbot.waitSignal(front.program.chart_asked) as asked:
        QTest.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == ["omar", ""]


def test_escape_empties_the_line_and_charts_opened_lately_come_back(front: Front) -> None:
    front.recent.note("omar")
    front.recent.note("jenny")
    front.recent.note("omar")
    front.type("har")
    press(front, Qt.Key.Key_Escape)
    assert front.above == words.RECENT
    assert front.names == ["Omar Haroun", "Jenny Harris"]


def test_inviting_from_the_list_can_be_undone_with_the_key(front: Front) -> None:
    front.type("jenny")
    press(front, Qt.Key.Key_I, CONTROL)
    assert front.chips == ["Sending…"]
    assert front.panel.sent.words.text() == words.goes_out("Jenny Harris", 10)
    press(front, Qt.Key.Key_Z, CONTROL)
    front.tell()
    assert front.chips == ["Can invite"]
    assert not front.panel.sent.isVisible()
    assert front.field.text() == "jenny"


def test_once_it_has_left_there_is_nothing_to_undo_here(front: Front) -> None:
    front.type("jenny")
    press(front, Qt.Key.Key_I, CONTROL)
    front.clinic.clock.go_on(seconds=11)
    front.clinic.round_trip(front.desk)
    front.tell()
    assert front.chips == ["Pending… 7 days left"]
    assert not front.panel.sent.isVisible()


def test_offline_it_is_said_to_be_queued(front: Front) -> None:
    front.desk.go_offline()
    front.type("jenny")
    press(front, Qt.Key.Key_I, CONTROL)
    assert front.chips == ["Queued here – not sent"]
    assert front.panel.sent.words.text() == words.queued("Jenny Harris")


def test_who_cannot_be_invited_yet_is_opened_instead(front: Front, qtbot: QtBot) -> None:
    front.type("omar")
    with qtbot.waitSignal(front.program.chart_asked) as asked:
        press(front, Qt.Key.Key_I, CONTROL)
    assert asked.args == ["omar", ""]


def test_the_key_is_named_only_where_it_does_something(front: Front) -> None:
    front.type("jenny")
    assert front.panel.keys.invite[0].isVisible()
    front.type("omar")
    assert not front.panel.keys.invite[0].isVisible()


def test_news_changes_rows_in_place_and_keeps_the_current_one(front: Front) -> None:
    front.type("har")
    press(front, Qt.Key.Key_Down)
    current = front.panel.list.current()
    assert current is not None
    front.desk.desk.invitations.send("jenny")
    front.tell()
    after = front.panel.list.current()
    assert after is not None
    assert after.patient_id == current.patient_id
    assert "Sending…" in front.chips


def test_control_k_comes_back_to_the_line(front: Front) -> None:
    front.type("har")
    front.panel.list.setFocus()
    QTest.keyClick(front.panel.list, Qt.Key.Key_K, CONTROL)
    assert front.field.hasFocus()
    assert front.field.selectedText() == "har"


@pytest.mark.parametrize(
    ("action", "signal", "carried"),
    [
        ("lock", "lock_asked", []),
        ("sign_out", "sign_out_asked", []),
        ("quit", "quit_asked", []),
        ("bigger", "text_step_asked", [1]),
        ("normal", "text_step_asked", [0]),
    ],
)
def test_menus_ask_the_application(
    front: Front, qtbot: QtBot, action: str, signal: str, carried: list[int]
) -> None:
    with qtbot.waitSignal(getattr(front.program, signal)) as asked:
        front.window.menus.actions[action].trigger()
    assert asked.args == carried


def test_the_appearance_is_chosen_from_the_menu(front: Front, qtbot: QtBot) -> None:
    choice = front.window.findChild(QAction, "today.menu.appearance.dark")
    assert choice is not None
    with qtbot.waitSignal(front.program.appearance_chosen) as asked:
        choice.trigger()
    assert asked.args == [Appearance.DARK]


def test_closing_the_window_asks_to_quit(front: Front, qtbot: QtBot) -> None:
    with qtbot.waitSignal(front.program.quit_asked):
        front.window.close()
    assert front.window.isVisible()


def test_everything_has_a_name_a_label_and_its_own_letter(front: Front) -> None:
    front.type("jenny")
    press(front, Qt.Key.Key_I, CONTROL)
    assert unnamed(front.window) == []
    assert doubles(front.window) == []
    assert without_buddy(front.window) == []
    assert shared_mnemonics(front.window) == []
    order = [name for name in tab_order(front.window) if "." in name and "menu" not in name]
    assert order[:4] == ["today.search", "find.undo", "find.results", "find.new_patient"]
