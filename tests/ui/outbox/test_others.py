"""What waits for a colleague: seen by everybody, taken back by a supervisor, through the real clinic."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.staff import Role
from desktop.keystore import MemoryKeyStore
from desktop.services.desk import Desk
from desktop.services.signin import SignIn
from desktop.ui.around import Around
from desktop.ui.background import Background
from desktop.ui.news import News
from desktop.ui.outbox.line import ConnectionLine
from desktop.ui.outbox.others import OtherRow
from desktop.ui.program import Program
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.status import StatusLine
from desktop.ui.words import outbox_others as words
from tests.real_clinic import PASSWORD, RealClinic
from tests.ui.chart.bench import AtOnce, settle
from tests.ui.inspection import doubles, unnamed


class Counter:
    """A window with a status line over somebody's desk."""

    def __init__(self, clinic: RealClinic, desk: Desk) -> None:
        self.widget = QWidget()
        status = StatusLine("chart", "Lock")
        QVBoxLayout(self.widget).addWidget(status)
        around = Around(desk, Background(AtOnce()), News(), clinic.clock, Program())
        self.line = ConnectionLine(status, around)
        self.widget.show()
        self.line.open()
        settle()
        assert self.line.popup is not None
        self.popup = self.line.popup

    @property
    def row(self) -> OtherRow:
        """The only colleague's."""
        (row,) = self.popup.others.rows
        return row

    def read(self) -> str:
        """All that can be read."""
        labels = self.popup.findChildren(PlainLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def come(tmp_path: Path) -> Iterator[Callable[[str], Counter]]:
    """Dana invited Jenny and left before it was sent; now somebody else signs in."""
    clinic = RealClinic(tmp_path)
    clinic.add_patient()
    clinic.add_staff("dana", "Dana Whitfield")
    clinic.add_staff("bob", "Bob Hale")
    clinic.add_staff("sue", "Sue Visor", Role.SUPERVISOR)
    around = clinic.surroundings(MemoryKeyStore(), pause=lambda: clinic.service.work())
    sign_in = SignIn(tmp_path / "desks", around)
    counters: list[Counter] = []

    def enter(user: str) -> Desk:
        desk = sign_in.sign_in(user, PASSWORD)
        assert isinstance(desk, Desk)
        return desk

    enter("dana").invitations.send("jenny")
    clinic.clock.go_on(hours=25)
    sign_in.sign_out()

    def opened(user: str) -> Counter:
        counters.append(Counter(clinic, enter(user)))
        return counters[-1]

    yield opened
    for counter in counters:
        counter.popup.close()
        counter.widget.hide()
        counter.widget.deleteLater()
    sign_in.sign_out()
    clinic.close()


def test_a_receptionist_sees_that_something_waits_and_why_it_is_not_theirs(
    come: Callable[[str], Counter],
) -> None:
    bob = come("bob")
    assert "1 change waits for Dana Whitfield to sign in here." in bob.read()
    assert not bob.row.look.isEnabled()
    assert words.NO_RIGHT in bob.row.look.accessibleDescription()


def test_a_supervisor_looks_first_and_takes_it_back_then(come: Callable[[str], Counter]) -> None:
    sue = come("sue")
    sue.row.look.click()
    settle()
    assert "Jenny Harris · Invite to" in sue.read()
    assert words.MEANS in sue.read()
    assert sue.row.keep.hasFocus()
    assert sue.row.keep.height() == sue.row.keep.sizeHint().height(), "squeezed"
    assert unnamed(sue.popup) == []
    assert doubles(sue.popup) == []
    sue.row.take.click()
    settle()
    assert "1 change was taken back. Dana Whitfield is told at the next sign-in." in sue.read()
    assert sue.popup.others.rows == []


def test_what_was_looked_at_can_be_left(come: Callable[[str], Counter]) -> None:
    sue = come("sue")
    sue.row.look.click()
    settle()
    sue.row.keep.click()
    sue.line.refresh()
    settle()
    assert "Invite to" not in sue.read()
    assert sue.row.look.isVisible()


def test_files_that_cannot_be_read_are_told(come: Callable[[str], Counter], tmp_path: Path) -> None:
    sue = come("sue")
    (tmp_path / "desks" / "dana-1" / "desk.key").write_bytes(b"{")
    sue.row.look.click()
    settle()
    assert words.TROUBLES["damaged"] in sue.read()
