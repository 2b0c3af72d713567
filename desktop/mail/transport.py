"""What it means to hand a letter over, and the ways in which that can end."""

from dataclasses import dataclass
from typing import Literal, Protocol

from desktop.mail.address import MailServer
from desktop.mail.explain import Fault, outage

Delay = Literal["busy", "limit", "cut", "unknown", "disk"]
"""Why a letter waits: the server asks for patience, or has taken enough for now; the line broke before the letter
was sent, or after (then it may have arrived); the folder's disk is full."""

Refusal = Literal["mailbox", "full", "unwanted", "address", "refused"]
"""Why a letter came to nothing: no such mailbox, mailbox full, taken for unwanted, not an address, or else."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The server has taken the letter; that it was delivered or read is not known."""

    answer: str


class Deferred(Exception):
    """This letter goes out later, unchanged: `reason` and what the server answered, fit for showing."""

    def __init__(self, reason: Delay, answer: str = "") -> None:
        super().__init__(reason, answer)
        self.reason: Delay = reason
        self.answer = answer


class Refused(Exception):
    """This letter will never be taken: `reason` and what the server answered, fit for showing."""

    def __init__(self, reason: Refusal, answer: str = "") -> None:
        super().__init__(reason, answer)
        self.reason: Refusal = reason
        self.answer = answer


class MailNotWorking(Exception):
    """No letter can go out until the set-up or the network is put right; `sentence` says so to a person."""

    def __init__(self, reason: Fault, sentence: str) -> None:
        super().__init__(reason, sentence)
        self.reason: Fault = reason
        self.sentence = sentence


def not_working(fault: Fault, server: MailServer) -> MailNotWorking:
    """Return the fault with its sentence."""
    return MailNotWorking(fault, outage(fault, server))


class Transport(Protocol):
    """A way out for letters. It belongs to one thread."""

    def hand_over(self, sender: str, recipient: str, message: bytes) -> Accepted:
        """Hand one letter over and return the answer.

        Raises Deferred or Refused about this letter, MailNotWorking about all of them.
        """
        ...

    def close_when_idle(self) -> None:
        """Give up a connection that has not been used for a minute; call it now and then."""
        ...

    def close(self) -> None:
        """Give up the connection, if any; the next letter opens another."""
        ...
