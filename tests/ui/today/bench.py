"""A day at a real clinic, as in the pictures of the interface, and its home window over a real desk."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from desktop.clinic.outgoing import Outcome
from desktop.domain.staff import Staff
from desktop.mail.transport import Refused
from desktop.ui.around import Around
from desktop.ui.background import Background
from desktop.ui.find.recent import Recent
from desktop.ui.news import News
from desktop.ui.program import Program
from desktop.ui.today.window import TodayWindow
from tests.real_clinic import NOON, RealClinic, RealDesk

ZONE = ZoneInfo("America/New_York")
GONE: Outcome = Refused("mailbox", "550 5.1.1 The mailbox does not exist.")
TODAY = NOON.date()
PHONE = "+14435550118"

DAY = """
olivia|Olivia|Marchetti|1991-03-03|MAOL000127||08:30|Follow-up|smith|Complete
bo|Robert|Lindqvist|1958-11-20|LIRO000043||08:45|Physical|brendan|In Room
tim|Tim|Patient|1983-06-05|PATI000002||09:00|Evaluation|smith|Checked In
aisha|Aisha|Okonkwo-Fairweather|1997-08-17|OKAI000214|email|09:15|New patient|smith|Arrived
carlos|Carlos|Mendoza|1969-01-09|MECA000088||09:30|Follow-up|brendan|Arrived
grace|Grace|Ng|1976-04-30|NGGR000151||09:45|Evaluation|smith|Confirmed
jenny|Jenny|Harris|1980-02-11|HAJE000001||10:00|Follow-up|smith|Confirmed
moh|Mohammed|Al-Sayed|1988-09-02|ALMO000199||10:15|Lab review|smith|Confirmed
noa|נועה|לוי|1994-07-14|LENO000203||10:30|Evaluation|brendan|Confirmed
pat|Patricia|van der Westhuizen-Montgomery|1949-12-01|VAPA000012||10:45|Follow-up|smith|Confirmed
liam|Liam|Brandt|2008-05-22|BRLI000176|cell|11:00|Sports physical|brendan|Not Confirmed
dorothy|Dorothy|Caldwell|1951-10-08|CADO000031||11:15|Follow-up|smith|Confirmed
sam|Samuel|Osei|1985-02-27|OSSA000140||11:30|Evaluation|smith|Confirmed
hannah|Hannah|Weiss|1962-06-19|WEHA000095|email cell|13:00|Annual exam|brendan|Confirmed
"""
"""Id, first and last name, birth date, chart id, what is missing, time, reason, provider, status."""


class AtOnce(Executor):
    """A lane for pictures: work is done where it is asked for."""

    def submit(self, work: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        """Do it."""
        done: Future[Any] = Future()
        done.set_result(work(*arguments, **named))
        return done


class Place:
    """A clinic with two providers, and a desk that somebody works at."""

    def __init__(self, folder: Path, *, before: timedelta = timedelta(0)) -> None:
        self.clinic = RealClinic(folder, at=NOON - before)
        for id, name in (("smith", "Dr. James Smith"), ("brendan", "Brendan Wilberton")):
            self.clinic.add("provider", id=id, name=name, time_zone=ZONE.key, active=True)
        self.clinic.add("office", id="o1", name="Office 1", time_zone=ZONE.key, active=True)
        self.staff: Staff = self.clinic.add_staff("dana", "Dana Whitfield")
        self.desk: RealDesk = self.clinic.desk_of(self.staff)
        self.codes: dict[str, str] = {}

    def patient(self, id: str, **values: Any) -> None:
        """A patient who lacks nothing but what is given as None."""
        self.clinic.add_patient(
            id=id, **{"cell": PHONE, "email": f"{id}@sample.com", "born": date(1980, 2, 11), **values}
        )

    def visit(self, id: str, patient: str, at: str, day: date = TODAY, **values: Any) -> None:
        """An appointment by the clinic's clock."""
        hour, minute = map(int, at.split(":"))
        starts = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)
        whole = {"provider_id": "smith", "office_id": "o1", "minutes": 15, "reason": "Follow-up", **values}
        self.clinic.add("appointment", id=id, patient_id=patient, starts_at=starts, **whole)

    def read(self) -> None:
        """What is new comes to the desk."""
        self.desk.cycle.run()

    def invite(self, patient: str, outcome: Outcome | None = None) -> None:
        """Invite, let it leave, and let the mail server answer."""
        self.desk.desk.invitations.send(patient)
        self.leave(patient, outcome)

    def leave(self, patient: str, outcome: Outcome | None = None) -> None:
        """What is held goes out."""
        self.clinic.clock.go_on(seconds=11)
        self.clinic.round_trip(self.desk)
        for code in self.clinic.hand_over_mail(outcome):
            self.codes[patient] = code.decode()
        self.read()

    def accept(self, patient: str, born: date) -> None:
        """The patient accepts."""
        self.clinic.accept(self.codes[patient], born=born.isoformat(), phone=PHONE)
        self.read()


def whole_day(folder: Path) -> Place:
    """Fourteen patients in every state, with a past that really happened."""
    place = Place(folder, before=timedelta(days=11))
    for line in DAY.split("\n")[1:-1]:
        id, first, last, birth, chart_id, lacks, at, reason, provider, status = line.split("|")
        missing, born = dict.fromkeys(lacks.split()), date.fromisoformat(birth)
        preferred = "Bo" if id == "bo" else None
        place.patient(
            id, first=first, last=last, born=born, chart_id=chart_id, preferred=preferred, **missing
        )
        place.visit(f"v.{id}", id, at, reason=reason, provider_id=provider, status=status)
    place.read()
    clock = place.clinic.clock
    place.invite("dorothy")
    clock.go_on(days=5)
    place.invite("grace")
    clock.go_on(days=3)
    place.invite("noa")
    place.invite("bo")
    clock.go_on(days=1)
    place.accept("bo", date(1958, 11, 20))
    clock.go_on(hours=20)
    place.invite("jenny")
    place.invite("olivia")
    place.invite("sam")
    clock.at = NOON - timedelta(minutes=44)
    place.accept("sam", date(1985, 2, 27))
    place.invite("carlos", GONE)
    clock.at = NOON - timedelta(minutes=1)
    place.accept("olivia", date(1991, 3, 3))
    clock.at = NOON
    place.clinic.service.work()
    place.read()
    return place


def window_over(
    place: Place, background: Background, news: News | None = None, *, demo: bool = False
) -> TodayWindow:
    """The home window of the place's desk."""
    around = Around(place.desk.desk, background, news or News(), place.clinic.clock, Program(demo=demo))
    return TodayWindow(around, Recent())


def settle() -> None:
    """Layouts inside layouts ask for their place one after the other."""
    for _ in range(8):
        QApplication.processEvents()
