"""The second part of the tour: what is done for Aisha Okonkwo-Fairweather in her chart, and what must then be seen."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt

from desktop.app.stack import HOLD
from desktop.app.tour.backstage import Backstage
from desktop.app.tour.looking import COUNTDOWN, REVOKING, Deed, Looking, nothing
from desktop.app.tour.stage import Stage
from desktop.app.tour.steps import Step
from desktop.clinic.demo.making import CLINIC, PASSWORD, TIME_ZONE
from desktop.ui import dates
from desktop.ui.widgets.naming import plain
from desktop.ui.words import access, chart, signin
from desktop.ui.words.setup import DEMO_RIBBON

NAME: Final = "Aisha Okonkwo-Fairweather"
CHART_ID: Final = "OKAI000214"
BORN: Final = date(1997, 8, 17)
PHONE: Final = "+14435550114"
EMAIL: Final = "aisha.okonkwo@example.com"
CHART, PAGE, HISTORY, LIGHT = "chart", "chart.access", "chart.access.history", "chart.status.light"
HANDED_OVER: Final = "step 2 of 4: accepted by mail server"
"""As the ladder is spoken; it is drawn, so its words are those for the ear."""


class Script:
    """Makes the steps one by one: what is expected depends on the day."""

    def __init__(self, stage: Stage, backstage: Backstage) -> None:
        self._stage = stage
        self._behind = backstage
        self._see = Looking(stage)

    def steps(self) -> Iterator[Step]:
        """Every step, in order."""
        for part in (
            self._find,
            self._invite,
            self._accept_and_revoke,
            self._second,
            self._offline,
            self._lock,
        ):
            yield from part()
        yield Step(
            "The clinic's journal is verified", nothing, self._behind.journal, ("The journal verifies",)
        )

    def _find(self) -> Iterator[Step]:
        yield self._see("today", "Three letters find the patient",
                        self._look_for_her, NAME, "OnPatient: missing email")  # fmt: skip
        yield self._see(CHART, "Enter opens the chart, which says what is missing",
                        lambda: self._stage.key("today.search", Qt.Key.Key_Return), DEMO_RIBBON, NAME, CHART_ID,
                        access.NOT_ENABLED, access.missing_email_only())  # fmt: skip

    def _invite(self) -> Iterator[Step]:
        yield self._see(PAGE, "The email is typed, saved, and the patient invited", self._type_and_save,
                        access.SENDING, COUNTDOWN, access.nothing_left_yet(EMAIL))  # fmt: skip
        yield self._see(PAGE, "Undo", self._press(access.UNDO), access.UNDONE, access.NOT_ENABLED)
        yield self._see(PAGE, "Saved and invited again", self._type_and_save, access.SENDING, COUNTDOWN)
        yield self._see(PAGE, "Ten seconds later it leaves, and seven days begin", self._hold_ends, access.PENDING,
                        "7 days left", access.pending(EMAIL, "").strip(), HANDED_OVER)  # fmt: skip
        yield Step("The email has arrived in the folder", nothing, self._behind.new_letters,
                   (f"To: {EMAIL}", f"Subject: {CLINIC}", "https://onpatient.example/i/"))  # fmt: skip

    def _accept_and_revoke(self) -> Iterator[Step]:
        yield self._see(PAGE, "The patient accepts with date of birth and phone",
                        lambda: self._behind.accept(BORN, PHONE), access.ENABLED,
                        f"{chart.ACTIVATED_ON}: {self._today}", EMAIL)  # fmt: skip
        yield self._see(PAGE, "Revoke access asks in place", self._press(access.REVOKE_ACCESS_ASK),
                        access.revoke_question(NAME), access.REVOKE_CONSEQUENCE)  # fmt: skip
        yield self._see(PAGE, "Yes: revoked, with time to undo", self._press(access.REVOKE_ACCESS),
                        REVOKING, access.revoke_goes_out(NAME))  # fmt: skip
        by_james = f"{chart.DISABLED}: {chart.by('James Smith')} {chart.on(self._today)}"
        yield self._see(PAGE, "Ten seconds later the access is gone", self._hold_ends, access.NOT_ENABLED,
                        by_james, gone=(REVOKING,))  # fmt: skip

    def _second(self) -> Iterator[Step]:
        yield self._see(PAGE, "A second invitation", self._press(access.ENABLE), access.SENDING, COUNTDOWN)
        yield self._see(PAGE, "It leaves", self._hold_ends, access.PENDING, HANDED_OVER)
        yield self._see(PAGE, "Revoke invite, before anybody accepted", self._press(access.REVOKE_INVITE),
                        REVOKING)  # fmt: skip
        yield self._see(HISTORY, "The history keeps both", self._hold_ends,
                        f"{chart.ACTIVATED_ON}: {chart.REVOKED_BEFORE_ACTIVATION}",
                        f"{chart.ACTIVATED_ON}: {self._today}")  # fmt: skip

    def _offline(self) -> Iterator[Step]:
        yield self._see(LIGHT, "The line to the clinic is cut", lambda: self._behind.switch_line(on=False),
                        "not answering")  # fmt: skip
        yield self._see(PAGE, "An invitation stays here and says so", self._press(access.ENABLE), access.QUEUED,
                        access.QUEUED_SENTENCE)  # fmt: skip
        yield self._see(PAGE, "However long it takes", self._hold_ends, access.QUEUED, gone=(access.PENDING,))
        yield self._see(PAGE, "The line is back, and it goes out by itself",
                        lambda: self._behind.switch_line(on=True), access.PENDING, "7 days left",
                        gone=(access.QUEUED,))  # fmt: skip

    def _lock(self) -> Iterator[Step]:
        yield self._see("", "Locked, nothing of a patient can be seen",
                        lambda: self._stage.press("chart.status.lock"),
                        signin.LOCKED_TITLE, "James Smith", gone=(NAME, EMAIL, CHART_ID))  # fmt: skip
        yield self._see(
            CHART, "Unlocked, the chart stands where it stood", self._unlock, NAME, access.PENDING
        )

    def _look_for_her(self) -> None:
        """The chart of whoever was registered is closed first."""
        self._stage.key("chart", Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
        self._stage.type("today.search", "oko")

    def _press(self, words: str) -> Deed:
        return lambda: self._stage.press_words(PAGE, plain(words))

    def _type_and_save(self) -> None:
        self._stage.type("chart.access.email", EMAIL)
        self._stage.press_words(PAGE, plain(access.SAVE_AND_INVITE))

    def _unlock(self) -> None:
        self._stage.type("lock.password", PASSWORD)
        self._stage.press("lock.unlock")

    def _hold_ends(self) -> None:
        self._behind.let_pass(HOLD + timedelta(seconds=1))

    @property
    def _today(self) -> str:
        """The day as the windows write it."""
        return dates.day(self._behind.clock.now().astimezone(ZoneInfo(TIME_ZONE)).date())
