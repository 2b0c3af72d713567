"""Hands commands in as a desk does, and waits for the clinic's verdict; runs the service when nobody does."""

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Final

from sqlalchemy import insert, select

from desktop import resources
from desktop.clinic import tables
from desktop.clinic.admin.call import Call, Open
from desktop.clinic.admin.said import Refused, WrongUse
from desktop.clinic.admin.sentences import refusal
from desktop.clinic.running.outfit import Outfit
from desktop.clinic.running.postman import PostOffice
from desktop.clinic.running.runner import Runner
from desktop.domain.commands import Command
from desktop.domain.invitation import MailState
from desktop.domain.staff import Role, Staff
from desktop.domain.wire import to_body
from desktop.mail.message import load_templates
from desktop.mail.opening import open_transport
from desktop.record.exchange import Verdict
from desktop.record.records import record_of

ANSWER_SECONDS: Final = 60.0
"""How long a service may take for one decision before the command stops waiting."""

MAIL_SECONDS: Final = 5.0
"""How long a command waits to see an e-mail leave; it leaves without being watched, too."""

_LOOK_SECONDS: Final = 0.05


class Counter:
    """A place to hand things in, with a service behind it."""

    def __init__(self, call: Call, opened: Open, told: threading.Event) -> None:
        self._call = call
        self._opened = opened
        self._told = told

    def hand_in(self, command: Command, who: str) -> tuple[str, Verdict | None]:
        """Return the command's id and its verdict, None when it waits for e-mail; raises `Refused` with the reason."""
        id = self._call.around.new_id()
        with self._opened.engine.begin() as connection:
            connection.execute(insert(tables.inbox).values(who=who, id=id, body=to_body(command)))
        self._wait(lambda: bool(self._verdicts([id])) or self._waits(id), ANSWER_SECONDS, _NO_ANSWER)
        verdict = next(iter(self._verdicts([id])), None)
        if verdict is not None and not verdict.applied:
            detail = json.loads(verdict.detail)
            raise Refused(
                refusal(verdict.reason, detail),
                {"applied": False, "reason": verdict.reason, "detail": detail},
            )
        return id, verdict

    def settle(self, ids: Sequence[str]) -> Sequence[Verdict]:
        """The verdicts of commands that were handed in elsewhere, once they all have one."""
        self._wait(lambda: len(self._verdicts(ids)) == len(ids), ANSWER_SECONDS, _NO_ANSWER)
        return self._verdicts(ids)

    def watch_mail(self, mail_id: str) -> None:
        """Wait a little for an e-mail's first try to end."""
        self._wait(lambda: self._tried(mail_id), MAIL_SECONDS, None)

    def _wait(self, until: Callable[[], bool], seconds: float, otherwise: str | None) -> None:
        clock = self._call.around.clock
        end = clock.monotonic() + seconds
        while not until():
            if clock.monotonic() >= end:
                if otherwise is None:
                    return
                raise Refused(otherwise)
            self._told.wait(_LOOK_SECONDS)
            self._told.clear()

    def _verdicts(self, ids: Sequence[str]) -> list[Verdict]:
        verdict = tables.verdict
        with self._opened.read() as connection:
            rows = connection.execute(select(verdict).where(verdict.c.id.in_(ids))).all()
        return [Verdict(row.id, bool(row.applied), row.reason, row.detail, row.at, row.seq) for row in rows]

    def _waits(self, id: str) -> bool:
        waiting = tables.waiting
        with self._opened.read() as connection:
            row = connection.execute(
                select(waiting.c.id).where(waiting.c.id == id, waiting.c.ended_at.is_(None))
            ).first()
        return row is not None

    def _tried(self, mail_id: str) -> bool:
        with self._opened.read() as connection:
            state = connection.execute(
                select(tables.mail.c.state).where(tables.mail.c.id == mail_id)
            ).scalar()
        return state != MailState.QUEUED


_NO_ANSWER: Final = (
    "The clinic's service did not answer. What was handed in waits, and is decided as soon as it does."
)


@contextmanager
def counter(call: Call, opened: Open) -> Iterator[Counter]:
    """Open the counter: a service of this process serves, unless another one does already."""
    told = threading.Event()
    around = call.around
    office = PostOffice(around.clock, around.keystore, load_templates(resources.path("mail")), open_transport)
    outfit = Outfit(office, around.random, around.cost, changed=told.set)
    runner = Runner(call.home, opened.clinic, outfit)
    runner.start(stand_by=True)
    try:
        yield Counter(call, opened, told)
    finally:
        runner.stop()


def actor(opened: Open, user: str | None) -> Staff:
    """The person in whose name a command is given: who was named, else the first active administrator."""
    staff = tables.staff
    with opened.read() as connection:
        people = [record_of(Staff, row) for row in connection.execute(select(staff).order_by(staff.c.id))]
    if user is not None:
        found = next((person for person in people if person.user == user.casefold()), None)
        if found is None:
            raise WrongUse("There is nobody with that sign-in name; see staff list.")
        return found
    return next(person for person in people if person.active and person.role == Role.ADMINISTRATOR)


def today(opened: Open, now: datetime) -> date:
    """The day at the clinic."""
    return now.astimezone(opened.zone).date()
