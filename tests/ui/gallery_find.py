"""Pictures of the search and of the outbox over a real clinic, for looking at."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from datetime import date, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.link import Link, Trouble
from desktop.ui.around import Around
from desktop.ui.background import Background
from desktop.ui.find.recent import Recent
from desktop.ui.news import News
from desktop.ui.program import Program
from desktop.ui.today.window import TodayWindow
from tests.real_clinic import RealClinic, RealDesk

PEOPLE: tuple[dict[str, Any], ...] = (
    {"id": "jenny"},
    dict(
        id="harriet",
        chart_id="BLHA000064",
        first="Harriet",
        last="Bloom",
        born=date(1944, 8, 30),
        cell="+14435550118",
    ),
    dict(
        id="omar",
        chart_id="HAOM000166",
        first="Omar",
        last="Haroun",
        born=date(1979, 5, 5),
        cell="+14105550177",
    ),
    dict(
        id="elena",
        chart_id="CHEL000190",
        first="Elena",
        last="Char-Whitlock",
        born=date(2001, 12, 12),
        cell=None,
    ),
    dict(id="noa", chart_id="LENO000203", first="נועה", last="לוי", born=date(1994, 7, 14)),
    dict(id="jenny2", chart_id="HAJE000077", born=date(1991, 3, 2), email=None),
    dict(
        id="tim",
        chart_id="PATI000002",
        first="Tim",
        last="Patient",
        born=date(1983, 6, 5),
        email="tim@sample.com",
    ),
)


class AtOnce(Executor):
    """A lane for pictures: work is done where it is asked for."""

    def submit(self, work: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        """Do it."""
        done: Future[Any] = Future()
        done.set_result(work(*arguments, **named))
        return done


def clinic() -> tuple[RealClinic, RealDesk]:
    """Seven patients, one invited."""
    made = RealClinic(Path(mkdtemp()))
    for person in PEOPLE:
        made.add_patient(**person)
    desk = made.desk_of(made.add_staff("dana", "Dana Whitfield"))
    desk.desk.invitations.send("jenny")
    made.clock.go_on(seconds=11)
    made.round_trip(desk)
    return made, desk


def home_window(
    desk: RealDesk, made: RealClinic, recent: Recent | None = None, *, demo: bool = False
) -> TodayWindow:
    """The home window of a desk."""
    around = Around(desk.desk, Background(AtOnce()), News(), made.clock, Program(demo=demo))
    return TodayWindow(around, recent or Recent())


def search(typed: str = "", *, demo: bool = False, opened: tuple[str, ...] = ()) -> TodayWindow:
    """The search with something typed."""
    made, desk = clinic()
    recent = Recent()
    for patient_id in reversed(opened):
        recent.note(patient_id)
    window = home_window(desk, made, recent, demo=demo)
    window.resize(960, 680)
    window.look_for()
    window.page.head.search.setText(typed)
    return window


def sent_window() -> TodayWindow:
    """An invitation was sent from the list a moment ago."""
    window = search("tim")
    QApplication.processEvents()
    window.box.finding.invite()
    for _ in range(5):
        QApplication.processEvents()
    return window


def empty_window() -> TodayWindow:
    """A clinic without patients."""
    made = RealClinic(Path(mkdtemp()))
    window = home_window(made.desk_of(made.james), made)
    window.look_for()
    return window


def outbox_window(*, single: bool, online: bool) -> QWidget:
    """The list behind the light, with two changes that wait and one that was refused."""
    made, desk = clinic()
    made.add_patient(id="olivia", chart_id="MAOL000127", first="Olivia", last="Marchetti")
    desk.cycle.run()
    desk.desk.invitations.send("olivia")
    other = made.desk_of(made.james)
    other.desk.invitations.send("olivia")
    made.clock.go_on(seconds=11)
    made.round_trip(other)
    made.round_trip(desk)
    desk.desk.invitations.send("tim")
    desk.desk.invitations.revoke("jenny")
    desk.desk.invitations.save("harriet", {"cell": "4435550199"})
    contacted, again = made.clock.now(), made.clock.now() + timedelta(seconds=20)
    desk.link = Link(online, False, None if online else Trouble.UNREACHABLE, contacted, again)
    desk.desk.connection._single = single
    window = home_window(desk, made)
    window.show()
    window.line.open()
    for _ in range(5):
        QApplication.processEvents()
    assert window.line.popup is not None
    window.line.popup.window_kept = window  # type: ignore[attr-defined]
    return window.line.popup


def pictures() -> dict[str, QWidget]:
    """Every state by name."""
    return {
        "find": search(),
        "find-har": search("har"),
        "find-namesakes": search("jenny"),
        "find-guessed": search("hariss"),
        "find-nobody": search("zzzz"),
        "find-recent": search(demo=True, opened=("tim", "noa", "jenny")),
        "find-sent": sent_window(),
        "find-empty": empty_window(),
        "outbox-single": outbox_window(single=True, online=True),
        "outbox-offline": outbox_window(single=False, online=False),
    }
