"""Any window's sync light, and the list it opens, over a real desk with a lane."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.clinic.administration import write_setting
from desktop.domain.seen import Stage
from desktop.domain.setting_names import BACKUP_AT, BACKUP_FOLDER, KIT_MADE
from desktop.ui.around import Around
from desktop.ui.background import Background
from desktop.ui.news import News
from desktop.ui.outbox.line import ConnectionLine
from desktop.ui.outbox.popup import OutboxPopup
from desktop.ui.program import Program
from desktop.ui.widgets.status import StatusLine
from desktop.ui.words import access, keeping
from desktop.ui.words import outbox as words
from tests.real_clinic import RealClinic
from tests.ui.inspection import doubles, shared_mnemonics, unnamed


class Window:
    """A window with a status line, over Dana's desk."""

    def __init__(
        self, clinic: RealClinic, background: Background, qtbot: QtBot, *, demo: bool = False
    ) -> None:
        self.clinic, self.background, self.qtbot = clinic, background, qtbot
        self.news, self.program = News(), Program(demo=demo)
        self.desk = clinic.desk_of(clinic.add_staff("dana", "Dana Whitfield"))
        self.widget, self.status = QWidget(), StatusLine("chart", "Lock")
        QVBoxLayout(self.widget).addWidget(self.status)
        qtbot.addWidget(self.widget)
        self.line = ConnectionLine(
            self.status,
            Around(self.desk.desk, background, self.news, clinic.clock, self.program),
        )
        self.widget.show()
        qtbot.waitExposed(self.widget)
        self.settle()

    @property
    def words(self) -> str:
        """What the light says."""
        return self.status.light.text()

    def open(self) -> OutboxPopup:
        """Press the light."""
        self.status.light.click()
        self.settle()
        assert self.line.popup is not None
        return self.line.popup

    def settle(self) -> None:
        """Wait until the lane has nothing left to do."""
        for _ in range(3):
            done = list[bool]()
            self.background.run(self.widget, lambda: True, done.append)
            self.qtbot.waitUntil(partial(bool, done))

    def tell(self) -> None:
        """Hand on what the desk told its screens."""
        self.news.tell()
        self.settle()


@pytest.fixture
def make_window(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[..., Window]]:
    clinic = RealClinic(tmp_path)
    clinic.add_patient()
    with ThreadPoolExecutor(1) as lane:
        background, faults = Background(lane), list[str]()
        background.unexpected.connect(faults.append)
        yield partial(Window, clinic, background, qtbot)
        assert faults == []
    clinic.close()


@pytest.fixture
def window(make_window: Callable[..., Window]) -> Window:
    return make_window()


def shown(popup: OutboxPopup) -> list[str]:
    return [label.text() for label in popup.findChildren(QLabel) if label.isVisible()]


def test_it_says_who_works_here_and_how_the_desk_stands(window: Window) -> None:
    assert window.status._person.text() == "Dana Whitfield · Front desk"
    assert window.words == "This computer only"


def test_news_of_the_line_changes_the_light(window: Window) -> None:
    window.desk.go_offline()
    window.desk.desk.invitations.send("jenny")
    window.news.tell_link()
    window.settle()
    assert window.words == "This computer only – 1 change waiting"


def test_a_hidden_line_reads_nothing_and_catches_up_when_it_is_seen(window: Window) -> None:
    window.widget.hide()
    window.desk.file.close()
    window.tell()
    window.desk.file.open(b"k" * 32)
    window.desk.go_offline()
    window.widget.show()
    window.settle()
    assert window.words == "This computer only – not answering"


def test_the_list_names_the_change_and_takes_it_back(window: Window) -> None:
    window.desk.desk.invitations.send("jenny")
    popup = window.open()
    assert "Invite to sample@sample.com" in shown(popup)
    button = popup._rows[0].button
    assert button is not None
    assert button.accessibleName() == "Take back: Invite to sample@sample.com, Jenny Harris"
    button.click()
    window.settle()
    window.tell()
    assert window.desk.desk.connection.lines() == ()
    assert "Invite to sample@sample.com" not in shown(popup)


def test_what_waited_for_a_day_is_sent_from_the_list(window: Window) -> None:
    window.desk.go_offline()
    window.desk.desk.invitations.send("jenny")
    window.clinic.clock.go_on(hours=25)
    popup = window.open()
    button = popup.findChild(QPushButton, "outbox.1.send_now")
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == "Send now: Invite to sample@sample.com, Jenny Harris"
    button.click()
    window.settle()
    window.desk.go_online()
    window.desk.cycle.run()
    (line,) = window.desk.desk.connection.lines()
    assert line.entry.stage == Stage.LEAVING


def test_what_has_left_meanwhile_cannot_be_taken_back_and_says_so(window: Window) -> None:
    window.desk.desk.invitations.send("jenny")
    popup = window.open()
    window.clinic.clock.go_on(seconds=11)
    window.desk.cycle.run()
    button = popup._rows[0].button
    assert button is not None
    button.click()
    window.settle()
    assert access.ALREADY_SENT in shown(popup)


def test_a_refused_change_says_why_and_is_removed(window: Window) -> None:
    other = window.clinic.desk_of(window.clinic.james)
    window.desk.desk.invitations.send("jenny")
    other.desk.invitations.send("jenny")
    window.clinic.clock.go_on(seconds=11)
    window.clinic.round_trip(other)
    window.clinic.round_trip(window.desk)
    popup = window.open()
    assert any("James Smith invited this patient" in text for text in shown(popup))
    button = popup._rows[0].button
    assert button is not None
    button.click()
    window.settle()
    window.tell()
    assert window.desk.desk.connection.lines() == ()
    assert window.words == "This computer only"


def test_escape_closes_the_list(window: Window) -> None:
    popup = window.open()
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_a_long_list_ends_with_a_count(window: Window) -> None:
    for number in range(9):
        window.clinic.add_patient(id=f"p{number}", chart_id=f"PATI{number:06}", first=f"Tim{number}")
    window.desk.cycle.run()
    for number in range(9):
        window.desk.desk.invitations.send(f"p{number}")
    assert "3 more changes" in shown(window.open())


def test_everything_in_the_list_has_a_name_and_its_own_letter(window: Window) -> None:
    window.desk.desk.invitations.send("jenny")
    popup = window.open()
    assert unnamed(popup) == []
    assert doubles(popup) == []
    assert shared_mnemonics(popup) == []


def test_a_single_computer_says_how_its_records_are_kept(window: Window) -> None:
    popup = window.open()
    assert words.ON_THIS_COMPUTER in shown(popup)
    assert keeping.NO_BACKUP in shown(popup)
    assert f"{keeping.NO_KIT} {keeping.KIT_NEEDED}" in shown(popup)
    with window.clinic.service.lane.turn() as turn:
        for name, value in ((KIT_MADE, "yes"), (BACKUP_FOLDER, "/b"), (BACKUP_AT, turn.now.isoformat())):
            write_setting(turn, name, value)
    window.clinic.round_trip(window.desk)
    window.tell()
    assert keeping.KIT_MADE in shown(popup)
    assert not {keeping.NO_BACKUP, keeping.NO_KIT} & set(shown(popup))


def test_a_list_without_changes_has_no_empty_line(window: Window) -> None:
    assert "" not in shown(window.open())


def test_the_demo_does_not_ask_for_backups(make_window: Callable[..., Window]) -> None:
    demo = make_window(demo=True)
    popup = demo.open()
    assert keeping.DEMO in shown(popup)
    assert keeping.NO_BACKUP not in shown(popup)


def test_an_open_list_is_heard_whole_though_nothing_in_it_can_be_pressed(window: Window) -> None:
    popup = window.open()
    assert popup.hasFocus()
    assert popup.accessibleName() == "Connection: This computer only"
    assert keeping.NO_BACKUP in popup.accessibleDescription()
