"""The first part of the tour: a morning at the front desk, from today's appointments to a new patient."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from PySide6.QtCore import Qt

from desktop.app.stack import HOLD
from desktop.app.tour.backstage import Backstage
from desktop.app.tour.looking import COUNTDOWN, Looking, nothing
from desktop.app.tour.stage import Stage
from desktop.app.tour.steps import Step
from desktop.clinic.demo.making import CLINIC
from desktop.ui.words import appointment as visit_words
from desktop.ui.words import chart as chart_words
from desktop.ui.words import chips, register, today
from desktop.ui.words.arrow import step as step_of
from desktop.ui.words.setup import DEMO_RIBBON

CARLOS, CARLOS_EMAIL = "Carlos Mendoza", "carlos.mendoza@example.com"
"""The address on file has a letter wrong, so his invitation came back."""
HANNAH, HANNAH_EMAIL, HANNAH_PHONE = "Hannah Weiss", "hannah.weiss@example.com", "443 555 0195"
JENNY: Final = {"first": "Jenny", "last": "Harris", "born": "2/11/1980"}
NADIA: Final = {"first": "Nadia", "last": "Haddad", "born": "4 March 1986"}
NADIA_CELL, NADIA_EMAIL = "443.555.0166", "nadia.haddad@example.com"
TABLE, VISIT, ASKED = "today.table", "appointment", "appointment.popover"
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class HomeScript:
    """Today, the appointment with its arrow, and registering."""

    def __init__(self, stage: Stage, backstage: Backstage) -> None:
        self._stage = stage
        self._behind = backstage
        self._see = Looking(stage)

    def steps(self) -> Iterator[Step]:
        """Every step, in order."""
        for part in (self._today, self._appointment, self._arrived, self._register):
            yield from part()

    def _today(self) -> Iterator[Step]:
        see, stage = self._see, self._stage
        yield see("today", "The demo clinic is open: today's appointments, and who needs attention", nothing,
                  today.NEEDS_ATTENTION, today.FIND, "James Smith", DEMO_RIBBON)  # fmt: skip
        yield see(TABLE, "Only those of whom something is missing",
                  lambda: stage.press("today.filter.missing"), CARLOS, HANNAH, "Missing email, phone",
                  gone=("Tim Patient",))  # fmt: skip
        yield see("today.row", "The address that bounced opens in its row", lambda: self._in_row(CARLOS),
                  "carlos.mendosa@example.com", today.SAVE_AND_RESEND)  # fmt: skip
        yield see(TABLE, "It is put right there, and the invitation goes out once more", self._put_right,
                  chips.SENDING, today.UNDO)  # fmt: skip

    def _appointment(self) -> Iterator[Step]:
        see, stage = self._see, self._stage
        yield see(VISIT, "One key opens the appointment of a row", self._open_visit, HANNAH,
                  "missing email, phone", visit_words.VIEW_ALL)  # fmt: skip
        yield see(ASKED, "The arrow to onpatient asks for what is missing",
                  lambda: stage.press("appointment.arrow"), step_of(1, 2))  # fmt: skip
        yield see(ASKED, "The email is typed, then it asks for the phone",
                  lambda: self._answer("email", HANNAH_EMAIL), step_of(2, 2))  # fmt: skip
        yield see(VISIT, "The phone is typed: both are saved, and the invitation goes out",
                  lambda: self._answer("phone", HANNAH_PHONE), chips.SPOKEN_SENDING, COUNTDOWN)  # fmt: skip

    def _arrived(self) -> Iterator[Step]:
        see = self._see
        yield see(VISIT, "Ten seconds later it is pending", self._hold_ends, "pending, 7 days left", HANNAH_EMAIL,
                  gone=(COUNTDOWN,))  # fmt: skip
        yield see(TABLE, "The appointment is closed, and the day knows it too", self._back_to_day, HANNAH,
                  "Pending, 7 days left", "Tim Patient")  # fmt: skip
        yield Step("Both emails have arrived in the folder", nothing, self._behind.new_letters,
                   (f"To: {HANNAH_EMAIL}", f"To: {CARLOS_EMAIL}", f"Subject: {CLINIC}"))  # fmt: skip

    def _register(self) -> Iterator[Step]:
        see = self._see
        yield see("register", "A new patient who is on file already is recognized while typing",
                  lambda: self._type_patient(JENNY), "HAJE000001", register.DUPLICATE_BODY)  # fmt: skip
        yield see("chart", "Somebody new is registered, and has a chart at once", self._save_patient,
                  "Nadia Haddad", chart_words.ONLY_ON_THIS_COMPUTER)  # fmt: skip
        yield see("chart", "Ten seconds later the clinic has given the chart its number", self._hold_ends,
                  "HANA", gone=(chart_words.ONLY_ON_THIS_COMPUTER,))  # fmt: skip

    def _in_row(self, patient: str) -> None:
        self._stage.choose(TABLE, patient)
        self._stage.key(TABLE, Qt.Key.Key_F2)

    def _put_right(self) -> None:
        self._stage.type("today.row.email", CARLOS_EMAIL)
        self._stage.press("today.row.email.go")

    def _open_visit(self) -> None:
        self._stage.choose(TABLE, HANNAH)
        self._stage.key(TABLE, Qt.Key.Key_Return, ALT)

    def _answer(self, field: str, text: str) -> None:
        self._stage.type(f"{ASKED}.{field}", text)
        self._stage.key(f"{ASKED}.{field}", Qt.Key.Key_Return)

    def _back_to_day(self) -> None:
        self._stage.press("appointment.close")
        self._stage.press("today.filter.all")

    def _type_patient(self, typed: dict[str, str]) -> None:
        if self._stage.find("register") is None:
            self._stage.key(TABLE, Qt.Key.Key_N, CONTROL | SHIFT)
        for field, text in typed.items():
            self._stage.type(f"register.{field}", text)

    def _save_patient(self) -> None:
        self._type_patient({**NADIA, "cell": NADIA_CELL, "email": NADIA_EMAIL})
        self._stage.press("register.save")

    def _hold_ends(self) -> None:
        self._behind.let_pass(HOLD + timedelta(seconds=1))
