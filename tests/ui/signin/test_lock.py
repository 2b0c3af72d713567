"""The lock screen."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.services.signin import SignInTrouble
from desktop.ui.signin.lock import LockPage
from desktop.ui.words import signin as words
from tests.real_clinic import HandClock
from tests.ui.inspection import doubles, shared_mnemonics, tab_order, unnamed, without_buddy


@pytest.fixture
def page(qtbot: QtBot) -> LockPage:
    made = LockPage("Dana Whitfield", "receptionist", "Larkfield Family Clinic", HandClock())
    qtbot.addWidget(made)
    made.resize(860, 620)
    made.show()
    qtbot.waitExposed(made)
    made.password.setFocus()
    return made


def shown(page: LockPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_it_says_whose_desk_this_is_why_it_is_locked_and_what_waits(page: LockPage) -> None:
    page.show_why(words.locked_after(5))
    page.show_waiting(3)
    assert "Dana Whitfield · Front desk" in shown(page)
    why = "Locked after 5 minutes without use. Patient details are hidden. 3 changes go out after you unlock."
    assert why in shown(page)


def test_enter_asks_to_unlock_with_what_was_typed(qtbot: QtBot, page: LockPage) -> None:
    QTest.keyClicks(page.password.edit, "right horse")
    with qtbot.waitSignal(page.asked) as asked:
        QTest.keyClick(page.password.edit, Qt.Key.Key_Return)
    assert asked.args == ["right horse"]


def test_unlocked_the_password_is_forgotten(page: LockPage) -> None:
    page.password.edit.setText("right horse")
    page.unlock.click()
    page.forget()
    assert page.password.edit.text() == ""
    assert page.unlock.text() == words.UNLOCK


def test_a_wrong_password_does_not_speak_of_names(page: LockPage) -> None:
    page.password.edit.setText("wrong one")
    page.unlock.click()
    page.show_trouble(SignInTrouble.WRONG)
    assert page.password.edit.accessibleDescription() == words.WRONG_PASSWORD


@pytest.mark.parametrize("trouble", list(SignInTrouble))
def test_every_trouble_is_said_and_leaves_the_desk_locked(page: LockPage, trouble: SignInTrouble) -> None:
    page.password.edit.setText("x")
    page.unlock.click()
    page.show_trouble(trouble, timedelta(seconds=5))
    assert page.unlock.text() == words.UNLOCK
    assert page.password.edit.accessibleDescription() or page._attempt.notice.isVisible()


def test_everything_has_a_name_a_label_and_its_own_letter(page: LockPage) -> None:
    assert unnamed(page) == []
    assert doubles(page) == []
    assert without_buddy(page) == []
    assert shared_mnemonics(page) == []
    assert tab_order(page) == ["lock.password", "lock.password.eye", "lock.unlock", "lock.switch"]


def test_it_says_what_waits_for_colleagues(page: LockPage) -> None:
    page.show_why(words.locked_after(5))
    page.show_waiting(0, [("Alice Brown", 2), ("Bob", 1)])
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "2 changes wait for Alice Brown to sign in here. 1 change waits for Bob to sign in here." in said
