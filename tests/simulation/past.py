"""What had happened at the simulated clinic before any schedule begins: invitations in every state."""

from datetime import timedelta

from sqlalchemy import Engine

from desktop.clinic.administration import write_setting
from desktop.clinic.apply import Means
from desktop.clinic.outgoing import Outcome
from desktop.clinic.service import Service
from desktop.domain import setting_names, wire
from desktop.domain.commands import Invite
from desktop.mail.message import write
from desktop.mail.transport import Accepted, Deferred
from desktop.portal.answer import Answer
from desktop.sync.gateway import SqlGateway
from tests.simulation.clocks import SimulatedClock
from tests.simulation.postoffice import Delivered, templates

MAIL_SERVER = "smtp://127.0.0.1:25?from=clinic@example.org"
_WRONG_ANSWERS = 4


class Past:
    """Eve was invited a week ago, the others today; Ida's letter was put off."""

    def __init__(self, engine: Engine, clock: SimulatedClock, means: Means) -> None:
        self.letters: list[Delivered] = []
        self.tried: dict[str, bytes] = {}
        self._means = means
        self._desk = SqlGateway(engine, "jane-1", clock, lambda: None)
        self._page = SqlGateway(engine, "portal", clock, lambda: None)
        self._service = Service(engine, clock, means)
        self._service.start()
        self._set_mail_server(MAIL_SERVER)
        self._invite("eve", Accepted("250 taken"))
        clock.ahead = timedelta(0)
        for name in ("pia", "rex", "max"):
            self._invite(name, Accepted("250 taken"))
        self._invite("ida", Deferred("busy", "451 later"))
        self._answer()
        self._set_mail_server(None)

    def _set_mail_server(self, server: str | None) -> None:
        with self._service.lane.turn() as turn:
            write_setting(turn, setting_names.MAIL_SERVER, server)

    def _invite(self, name: str, outcome: Outcome) -> None:
        self._desk.push(_id(name), wire.to_body(Invite(name, f"{name}@example.org", "dob_phone", "chart")))
        self._service.work()
        job = self._service.next_mail()
        assert job is not None
        self._service.record_mail(job, outcome)
        self.tried[job.mail.id] = write(job.letter, templates())
        if isinstance(outcome, Accepted):
            self.letters.append(Delivered(name, _id(name), job.letter))

    def _answer(self) -> None:
        """Max answers rightly; whoever has Rex's letter does not know Rex."""
        codes = {each.patient_id: each.letter.typed_code for each in self.letters}
        answers = [Answer(codes["rex"], born="1900-01-01", phone="+14435555559")] * _WRONG_ANSWERS
        answers.append(Answer(codes["max"], born="1985-08-05", phone="+14435555559"))
        for number, answer in enumerate(answers):
            sealed = answer.sealed_for(self._means.keys.public)
            self._page.push(_id(f"answer{number}"), wire.to_body(sealed))
        self._service.work()


def _id(name: str) -> str:
    return name.encode().hex().rjust(32, "0")
