"""The first start, step by step."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.background import Background
from desktop.ui.setup.asking import Account, Asked, MailAccount, NotFounded
from desktop.ui.setup.window import SetUpWindow
from desktop.ui.words import setup as words
from tests.ui.inspection import doubles, shared_mnemonics, tab_order, unnamed, without_buddy
from tests.ui.setup_stand_in import CODE, PretendedSetUp

ZONES = ("America/Chicago", "America/New_York", "Pacific/Honolulu")
PASSWORD = "four words make sense"
ACCOUNT = Account("Larkfield Family Clinic", "America/New_York", "James Smith", "james", PASSWORD)


class FirstStart:
    """The window, what it asked for, and a hand that fills it in."""

    def __init__(self, qtbot: QtBot, background: Background) -> None:
        self.qtbot, self.setup = qtbot, PretendedSetUp()
        self.window = SetUpWindow(self.setup, background, ZONES, "America/New_York")
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def go_on(self) -> None:
        """Press Continue."""
        self.window.go_on.click()

    def fill_account(self, **other: str) -> None:
        """Type everything the second page asks for."""
        page = self.window.account
        typed = dict(clinic=ACCOUNT.clinic_name, name=ACCOUNT.name, user=ACCOUNT.user)
        typed |= dict(password=PASSWORD, again=PASSWORD) | other
        for name, text in typed.items():
            getattr(page, name).edit.setText(text)

    def to_email(self) -> None:
        """Come as far as the third page."""
        self.go_on()
        self.fill_account()
        self.go_on()

    def to_kit(self) -> None:
        """Found the clinic, email put off."""
        self.to_email()
        self.window.email.later.radio.setChecked(True)
        self.go_on()
        self.qtbot.waitUntil(self.window.kit.isVisible)


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[FirstStart]:
    with ThreadPoolExecutor(1) as lane:
        yield FirstStart(qtbot, Background(lane))


def test_nothing_is_made_before_the_third_step_is_done(start: FirstStart) -> None:
    start.to_email()
    assert start.setup.asked is None


def test_what_was_typed_is_handed_over_and_the_kit_is_shown(start: FirstStart) -> None:
    start.to_email()
    start.window.email.server.edit.setText(" smtp://clinic@mail.example.org ")
    start.window.email.password.edit.setText("mail secret")
    start.go_on()
    start.qtbot.waitUntil(start.window.kit.isVisible)
    assert start.setup.asked == (ACCOUNT, MailAccount("smtp://clinic@mail.example.org", "mail secret"))
    assert start.window.kit._code.text().split() == CODE.split("-")


def test_email_can_be_put_off(start: FirstStart) -> None:
    start.to_kit()
    assert start.setup.asked == (ACCOUNT, MailAccount())


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("clinic", " ", words.CLINIC_NAME_NEEDED),
        ("zone", "Baltimore", words.TIME_ZONE_NEEDED),
        ("name", "", words.YOUR_NAME_NEEDED),
        ("user", "james smith", words.USER_NAME_NEEDED),
        ("password", "short", words.password_too_short(10)),
        ("password", "James Smith", words.PASSWORD_TOO_EASY),
        ("password", "ababababababab", words.PASSWORD_TOO_EASY),
        ("again", "four words make sence", words.PASSWORDS_DIFFER),
    ],
)
def test_what_is_missing_is_said_beside_its_field(
    start: FirstStart, field: str, typed: str, said: str
) -> None:
    start.go_on()
    start.fill_account(**{field: typed})
    start.go_on()
    page = start.window.account
    assert page.isVisible()
    shown = page.zone.combo if field == "zone" else getattr(page, field).edit
    assert shown.accessibleDescription() == said
    assert shown.hasFocus()


def test_a_marked_field_is_unmarked_when_it_is_typed_in(start: FirstStart) -> None:
    start.go_on()
    start.go_on()
    clinic = start.window.account.clinic.edit
    assert clinic.property("problem") is True
    QTest.keyClicks(clinic, "L")
    assert clinic.property("problem") is False


def test_the_password_field_counts_what_is_missing(start: FirstStart) -> None:
    edit = start.window.account.password.edit
    edit.setText("seven77")
    assert edit.accessibleDescription() == "3 more characters."
    edit.setText("seven77777")
    assert edit.accessibleDescription() == words.PASSWORD_LONG_ENOUGH


def test_a_line_that_names_no_mail_server_is_refused_in_place(start: FirstStart) -> None:
    start.to_email()
    for line, said in (("", words.SERVER_LINE_NEEDED), ("mail", start.setup.mail_problem("mail"))):
        start.window.email.server.edit.setText(line)
        start.go_on()
        assert start.window.email.server.edit.accessibleDescription() == said
    assert start.setup.asked is None


def test_a_trouble_of_the_computer_is_explained_and_can_be_tried_again(start: FirstStart) -> None:
    kit, start.setup.answer = start.setup.answer, NotFounded("The key store is locked. Unlock it.")
    start.to_email()
    start.window.email.later.radio.setChecked(True)
    start.go_on()
    start.qtbot.waitUntil(start.window.email.notice.isVisible)
    assert start.window.email.notice.accessibleDescription() == "The key store is locked. Unlock it."
    start.setup.answer = kit
    start.go_on()
    start.qtbot.waitUntil(start.window.kit.isVisible)


def test_a_name_the_clinic_does_not_take_leads_back_to_its_field(start: FirstStart) -> None:
    start.setup.answer = NotFounded("Letters and digits only.", Asked.USER)
    start.to_email()
    start.window.email.later.radio.setChecked(True)
    start.go_on()
    start.qtbot.waitUntil(start.window.account.isVisible)
    assert start.window.account.user.edit.accessibleDescription() == "Letters and digits only."


def test_the_kit_is_stored_or_skipped_on_purpose(start: FirstStart) -> None:
    start.to_kit()
    start.go_on()
    assert start.setup.stored is None
    start.window.kit.stored.setChecked(True)
    with start.qtbot.waitSignal(start.window.finished) as finished:
        start.go_on()
    assert finished.args == ["james"]
    assert start.setup.stored is True


def test_a_skipped_kit_is_remembered(start: FirstStart) -> None:
    start.to_kit()
    start.window.kit._skip.click()
    with start.qtbot.waitSignal(start.window.finished):
        start.go_on()
    assert start.setup.stored is False


def test_the_file_and_the_page_are_written_where_the_person_says(start: FirstStart, tmp_path: Path) -> None:
    start.to_kit()
    start.window.kit.save_file(str(tmp_path / "kit"))
    start.window.kit.save_page(str(tmp_path / "code.txt"))
    assert (tmp_path / "kit").read_bytes() == b"kit"
    assert (tmp_path / "code.txt").read_text() == "the page"
    assert start.window.kit._file_hint._words.text() == words.KIT_SAVED
    if sys.platform != "win32":  # where the folder protects it instead
        assert {(tmp_path / name).stat().st_mode & 0o777 for name in ("kit", "code.txt")} == {0o600}


def test_a_place_that_cannot_be_written_to_is_said(start: FirstStart, tmp_path: Path) -> None:
    start.to_kit()
    start.window.kit.save_file(str(tmp_path / "gone" / "kit"))
    assert start.window.kit._file_hint._words.text() == words.NOT_SAVED


def test_the_demo_needs_nothing_typed(start: FirstStart) -> None:
    start.window.where.demo.radio.setChecked(True)
    start.go_on()
    assert start.window.demo.isVisible()
    with start.qtbot.waitSignal(start.window.demo_asked):
        start.go_on()
    assert start.setup.asked is None


def test_back_keeps_what_was_typed(start: FirstStart) -> None:
    start.to_email()
    start.window.back.click()
    assert start.window.account.account() == ACCOUNT
    start.window.back.click()
    assert start.window.where.isVisible()
    assert not start.window.back.isVisible()


def test_once_founded_there_is_no_way_back(start: FirstStart) -> None:
    start.to_kit()
    assert not start.window.back.isVisible()


def test_a_time_zone_is_found_by_any_part_of_its_name(start: FirstStart) -> None:
    start.go_on()
    zone = start.window.account.zone
    zone.edit.clear()
    zone.setFocus()
    QTest.keyClicks(zone.edit, "honolu")
    completer = zone.combo.completer()
    assert completer is not None
    assert completer.currentCompletion() == "Pacific/Honolulu"


@pytest.mark.parametrize("steps", [0, 1, 2, 3])
def test_every_page_has_names_labels_and_its_own_letters(start: FirstStart, steps: int) -> None:
    for way in (start.go_on, start.to_email, start.to_kit)[steps - 1 : steps]:
        way()
    assert unnamed(start.window) == []
    assert doubles(start.window) == []
    assert without_buddy(start.window) == []
    assert shared_mnemonics(start.window) == []


def test_tab_goes_as_one_reads(start: FirstStart) -> None:
    start.go_on()
    assert tab_order(start.window) == [
        "setup.account.clinic",
        "setup.account.zone",
        "setup.account.name",
        "setup.account.user",
        "setup.account.password",
        "setup.account.password.eye",
        "setup.account.again",
        "setup.account.again.eye",
        "setup.quit",
        "setup.back",
        "setup.continue",
    ]


def test_space_ticks_the_box(start: FirstStart) -> None:
    start.to_kit()
    QTest.keyClick(start.window.kit.stored, Qt.Key.Key_Space)
    assert start.window.kit.stored.isChecked()


def test_enter_goes_on_from_a_choice_and_from_a_field(start: FirstStart) -> None:
    for focused in (start.window.where.here.radio, start.window.account.again.edit):
        assert focused.isVisible()
        QTest.keyClick(focused, Qt.Key.Key_Return)
        start.fill_account()
    assert start.window.email.isVisible()


def test_what_is_wrong_is_also_said(start: FirstStart) -> None:
    start.go_on()
    heard = list[str]()
    for page in (start.window.account, start.window.email, start.window.kit):
        page.wrong.connect(heard.append)
    start.go_on()
    start.fill_account(again="something else")
    start.go_on()
    start.fill_account()
    start.go_on()
    start.go_on()
    assert heard == [words.CLINIC_NAME_NEEDED, words.PASSWORDS_DIFFER, words.SERVER_LINE_NEEDED]


def test_the_window_is_heard_as_one(start: FirstStart) -> None:
    heard = QAccessible.queryAccessibleInterface(start.window)
    assert heard.role() is QAccessible.Role.Window
