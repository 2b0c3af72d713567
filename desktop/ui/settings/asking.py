"""What the settings need done where the clinic's keys and its mail server are; the doing stands behind a protocol."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Trial:
    """One step on the way of a test message; `ok` is None when it was not tried."""

    name: str
    ok: bool | None
    sentence: str


class MailDesk(Protocol):
    """Where invitations are handed over. All but the first may take seconds: call them in a lane."""

    def problem(self, server: str) -> str:
        """What is wrong with a mail server's line, as one sentence; "" if it can be read. Asks no network."""

    def keep_password(self, password: str) -> str:
        """Put the mail server's password into the key store; what kept that from happening, or ""."""

    def try_out(self, address: str) -> tuple[Trial, ...]:
        """Go the way of an invitation step by step, and send a test message to this address."""
