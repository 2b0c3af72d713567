"""A mail server that accepts, puts off, refuses, is out of order, or is cut off after it took the letter."""

import random
from dataclasses import dataclass
from functools import cache

from desktop import resources
from desktop.clinic.outgoing import Job, Outcome
from desktop.mail.message import Letter, Templates, load_templates, write
from desktop.mail.transport import Accepted, Deferred, MailNotWorking, Refused
from tests.simulation.ledger import must


@cache
def templates() -> Templates:
    """The letters' wording, read once."""
    return load_templates(resources.path("mail"))


@dataclass(frozen=True, slots=True)
class Delivered:
    """A letter in a patient's mailbox."""

    patient_id: str
    invite_id: str
    letter: Letter


class PostOffice:
    """Takes letters as a `desktop.mail.transport.Transport` does, and remembers each try byte for byte."""

    def __init__(
        self, chance: random.Random, delivered: list[Delivered], tried: dict[str, bytes]
    ) -> None:  # fmt: skip
        self._chance = chance
        self.fault = 0.5
        self.delivered: list[Delivered] = list(delivered)
        self.tries: dict[str, bytes] = dict(tried)

    def carry(self, job: Job) -> Outcome:
        """One try to hand a letter over."""
        message = write(job.letter, templates())
        before = self.tries.setdefault(job.mail.id, message)
        must(before == message, "same_letter", f"a retried letter differs from the first try: {job.mail.id}")
        try:
            return self.hand_over(job, message)
        except (Deferred, Refused, MailNotWorking) as outcome:
            return outcome

    def hand_over(self, job: Job, message: bytes) -> Accepted:
        """Take the letter, or not; what is cut off after DATA has arrived though nobody knows."""
        if self._chance.random() >= self.fault:
            self._deliver(job)
            return Accepted("250 taken")
        match self._chance.randrange(4):
            case 0:
                raise Deferred("busy", "451 later")
            case 1:
                raise Refused("mailbox", "550 unknown")
            case 2:
                raise MailNotWorking("sign_in_needed", "The mail server wants a name.")
        self._deliver(job)
        raise Deferred("unknown")

    def _deliver(self, job: Job) -> None:
        self.delivered.append(Delivered(job.mail.patient_id, job.mail.invite_id, job.letter))
