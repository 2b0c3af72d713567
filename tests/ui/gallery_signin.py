"""Pictures of sign-in and lock in every state, for looking at."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from desktop.real import RealClock
from desktop.ui.signin.lock import LockPage
from desktop.ui.signin.window import SignInWindow
from desktop.ui.words.signin import locked_after

CLINIC = "Larkfield Family Clinic"


@dataclass(frozen=True)
class Person:
    """Somebody known on this computer."""

    user: str
    name: str
    waiting: int = 0


BRENDAN = Person("brendan", "Brendan Wilberton", 2)
DANA, JAMES = Person("dana", "Dana Whitfield"), Person("james", "James Smith", 3)


def sign_in(*people: Person) -> SignInWindow:
    """The window as it opens."""
    window = SignInWindow(CLINIC, "1.0", RealClock())
    window.show_people(people or (DANA, JAMES))
    return window


def lock_page() -> LockPage:
    """The lock screen of Dana Whitfield."""
    page = LockPage("Dana Whitfield", "receptionist", CLINIC, RealClock())
    page.resize(860, 620)
    page.show_why(locked_after(5), 3)
    return page


def pictures() -> dict[str, QWidget]:
    """Every state by name."""
    usual, first, working, wrong, late, broken, asked, unknown = (sign_in() for _ in range(8))
    first = SignInWindow(CLINIC, "1.0", RealClock())
    for window in (working, wrong, late, broken, unknown):
        window.password.edit.setText("not mine")
        window.enter.click()
    wrong.show_trouble("wrong")
    late.show_trouble("too_soon", timedelta(seconds=40))
    broken.show_trouble("key_store")
    unknown.show_trouble("offline_unknown")
    asked.name.edit.setText("James Smith")
    asked._forgot.click()
    locked, lock_wrong, lock_others = lock_page(), lock_page(), lock_page()
    lock_others.show_waiting(1, [(BRENDAN.name, BRENDAN.waiting)])
    lock_wrong.password.edit.setText("not mine")
    lock_wrong.unlock.click()
    lock_wrong.show_trouble("wrong")
    return {
        "signin": usual,
        "signin-first": first,
        "signin-working": working,
        "signin-wrong": wrong,
        "signin-wait": late,
        "signin-keystore": broken,
        "signin-unknown": unknown,
        "signin-forgot": asked,
        "signin-others": sign_in(DANA, JAMES, BRENDAN),
        "locked": locked,
        "locked-others": lock_others,
        "locked-wrong": lock_wrong,
    }
