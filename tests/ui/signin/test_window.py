"""The sign-in window: what it asks, and every trouble beside its cause."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.services.signin import SignInTrouble
from desktop.ui.signin.window import SignInWindow
from desktop.ui.words import signin as words
from tests.real_clinic import HandClock
from tests.ui.inspection import doubles, shared_mnemonics, tab_order, unnamed, without_buddy


@dataclass(frozen=True)
class Known:
    """Somebody who signed in here before."""

    user: str
    name: str
    waiting: int = 0


DANA, JAMES = Known("dana", "Dana Whitfield"), Known("james", "James Smith", 2)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def window(qtbot: QtBot, clock: HandClock) -> SignInWindow:
    made = SignInWindow("Larkfield Family Clinic", "1.0", clock)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def said(window: SignInWindow) -> str:
    return window.password.edit.accessibleDescription()


def test_the_person_who_was_here_last_only_types_the_password(qtbot: QtBot, window: SignInWindow) -> None:
    window.show_people((DANA, JAMES))
    assert window.password.edit.hasFocus()
    with qtbot.waitSignal(window.asked) as asked:
        QTest.keyClicks(window.password.edit, "right horse")
        QTest.keyClick(window.password.edit, Qt.Key.Key_Return)
    assert asked.args == ["dana", "right horse"]


def test_on_a_new_computer_the_name_comes_first_and_is_sent_as_typed(
    qtbot: QtBot, window: SignInWindow
) -> None:
    window.show_people(())
    assert window.name.combo.hasFocus()
    QTest.keyClicks(window.name.edit, "nadia")
    QTest.keyClick(window.name.edit, Qt.Key.Key_Return)
    assert window.password.edit.hasFocus()
    QTest.keyClicks(window.password.edit, "secret words")
    with qtbot.waitSignal(window.asked) as asked:
        window.enter.click()
    assert asked.args == ["nadia", "secret words"]


def test_people_who_become_known_late_do_not_overwrite_what_is_typed(window: SignInWindow) -> None:
    window.name.setFocus()
    QTest.keyClicks(window.name.edit, "nad")
    window.show_people((DANA, JAMES))
    assert window.name.text() == "nad"


def test_two_people_of_one_name_are_told_apart(window: SignInWindow) -> None:
    window.show_people((DANA, Known("dana2", "Dana Whitfield")))
    assert window.name.text() == "Dana Whitfield (dana)"
    window.name.edit.setText("Dana Whitfield (dana2)")
    assert window.user() == "dana2"


def test_changes_that_wait_for_a_person_are_named(window: SignInWindow) -> None:
    window.show_people((JAMES,))
    assert window.name.combo.accessibleDescription() == "2 changes go out after you sign in."
    window.name.edit.setText("somebody else")
    assert window.name.combo.accessibleDescription() == ""


def test_while_the_answer_is_awaited_a_second_click_does_nothing(qtbot: QtBot, window: SignInWindow) -> None:
    window.show_people((DANA,))
    window.password.edit.setText("x")
    window.enter.click()
    assert window.enter.text() == words.WORKING
    with qtbot.assertNotEmitted(window.asked):
        window.enter.click()


def test_a_wrong_password_is_said_beside_it_and_marked_for_typing_over(window: SignInWindow) -> None:
    window.show_people((DANA,))
    window.password.edit.setText("wrong one")
    window.enter.click()
    window.show_trouble(SignInTrouble.WRONG)
    assert said(window) == words.WRONG
    assert window.password.edit.selectedText()
    assert window.enter.text() == words.SIGN_IN


def test_the_wait_is_counted_down_and_then_the_button_works_again(
    qtbot: QtBot, window: SignInWindow, clock: HandClock
) -> None:
    window.show_people((DANA,))
    window.password.edit.setText("wrong one")
    window.enter.click()
    window.show_trouble(SignInTrouble.TOO_SOON, timedelta(seconds=40))
    assert said(window) == "Too many tries. Wait 40 seconds, or ask an administrator."
    assert window.enter.toolTip() == said(window)
    clock.go_on(seconds=30)
    qtbot.waitUntil(lambda: "10 seconds" in said(window))
    clock.go_on(seconds=10)
    qtbot.waitUntil(window.enter.isEnabled)
    assert said(window) == ""


def test_an_unknown_name_without_a_connection_is_said_beside_the_name(window: SignInWindow) -> None:
    window.name.edit.setText("Nadia Orsini")
    window.password.edit.setText("x")
    window.enter.click()
    window.show_trouble(SignInTrouble.OFFLINE_UNKNOWN)
    assert window.name.combo.accessibleDescription() == words.unknown_offline("Nadia Orsini")


def test_the_key_stores_own_words_are_shown(window: SignInWindow) -> None:
    window.show_people((DANA,))
    window.password.edit.setText("x")
    window.enter.click()
    window.show_trouble(SignInTrouble.KEY_STORE, said="Unlock the keyring 'Login', then try again.")
    notice = window._attempt.notice
    assert notice.isVisible()
    assert notice.accessibleDescription() == "Unlock the keyring 'Login', then try again."


def test_every_trouble_has_its_words() -> None:
    beside_a_field = {SignInTrouble.WRONG, SignInTrouble.TOO_SOON, SignInTrouble.OFFLINE_UNKNOWN}
    assert set(words.COMPUTER_TROUBLES) == {str(trouble) for trouble in set(SignInTrouble) - beside_a_field}


@pytest.mark.parametrize(("name", "password", "blamed"), [("", "x", "name"), ("dana", "", "password")])
def test_what_is_missing_is_asked_for_in_place(
    qtbot: QtBot, window: SignInWindow, name: str, password: str, blamed: str
) -> None:
    window.name.edit.setText(name)
    window.password.edit.setText(password)
    with qtbot.assertNotEmitted(window.asked):
        window.enter.click()
    field = {"name": window.name.combo, "password": window.password.edit}[blamed]
    assert field.property("problem") is True


def test_whom_to_ask_is_said_in_place_and_goes_away_again(window: SignInWindow) -> None:
    window._forgot.click()
    assert window._answer.isVisible()
    window._forgot.click()
    assert window._answer.isHidden()


def test_the_eye_shows_the_password_and_hides_it(window: SignInWindow) -> None:
    window.password.edit.eye.click()  # type: ignore[attr-defined]
    assert window.password.edit.echoMode() is QLineEdit.EchoMode.Normal


def test_everything_has_a_name_a_label_and_its_own_letter(window: SignInWindow) -> None:
    window.show_people((DANA,))
    assert unnamed(window) == []
    assert doubles(window) == []
    assert without_buddy(window) == []
    assert shared_mnemonics(window) == []


def test_tab_goes_as_one_reads(window: SignInWindow) -> None:
    window.show_people((DANA,))
    window.name.setFocus()
    order = ["signin.name", "signin.password", "signin.password.eye", "signin.enter", "signin.forgot"]
    assert tab_order(window) == order


def test_the_window_is_heard_as_one(window: SignInWindow) -> None:
    assert QAccessible.queryAccessibleInterface(window).role() is QAccessible.Role.Window


def test_whose_changes_wait_is_said_beside_whoever_signs_in(window: SignInWindow) -> None:
    window.show_people((DANA, JAMES, Known("alice", "Alice Brown", 1)))
    assert window._others.text() == "2 changes wait for James Smith.\n1 change waits for Alice Brown."
    window.name.edit.setText("James Smith")
    assert window._others.text() == "1 change waits for Alice Brown."
    assert not window._others.isHidden()
