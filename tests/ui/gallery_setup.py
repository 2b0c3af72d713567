"""Pictures of set-up, page by page, for looking at."""

from zoneinfo import available_timezones

from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.background import Background
from desktop.ui.setup.asking import NotFounded
from desktop.ui.setup.window import SetUpWindow
from desktop.ui.words import setup as words
from tests.ui.gallery_find import AtOnce
from tests.ui.setup_stand_in import PretendedSetUp


def set_up(setup: PretendedSetUp | None = None) -> SetUpWindow:
    """The window as it opens."""
    zones = sorted(available_timezones())
    return SetUpWindow(setup or PretendedSetUp(), Background(AtOnce()), zones, "America/New_York")


def at_account(setup: PretendedSetUp | None = None) -> SetUpWindow:
    """The second page."""
    window = set_up(setup)
    window.go_on.click()
    return window


def at_email(setup: PretendedSetUp | None = None) -> SetUpWindow:
    """The third page, the second filled in."""
    window = at_account(setup)
    page = window.account
    for field, typed in (
        (page.clinic, "Larkfield Family Clinic"),
        (page.name, "James Smith"),
        (page.user, "james"),
        (page.password, "four words make sense"),
        (page.again, "four words make sense"),
    ):
        field.edit.setText(typed)
    window.go_on.click()
    return window


def at_kit(setup: PretendedSetUp | None = None) -> SetUpWindow:
    """The last page, email put off."""
    window = at_email(setup)
    window.email.later.radio.setChecked(True)
    window.go_on.click()
    for _ in range(5):
        QApplication.processEvents()
    return window


def pictures() -> dict[str, QWidget]:
    """Every page by name."""
    demo, missing, undecided, skipped = set_up(), at_account(), at_kit(), at_kit()
    demo.where.demo.radio.setChecked(True)
    demo.go_on.click()
    missing.go_on.click()
    missing.account.password.edit.setText("short")
    undecided.go_on.click()
    skipped.kit._skip.click()
    wrong = at_email()
    wrong.email.server.edit.setText("mail.example.org")
    wrong.go_on.click()
    full = at_kit(PretendedSetUp(NotFounded(words.DISK_REFUSES)))
    return {
        "setup-where": set_up(),
        "setup-demo": demo,
        "setup-account": at_account(),
        "setup-account-missing": missing,
        "setup-email": at_email(),
        "setup-email-wrong": wrong,
        "setup-disk-full": full,
        "setup-kit": at_kit(),
        "setup-kit-undecided": undecided,
        "setup-kit-skipped": skipped,
    }
