"""Hands letters over from a thread of its own: the network is slow, and decisions must not wait for it."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Final, TypeAlias

from desktop.clinic.outgoing import Job, Outcome
from desktop.domain.clock import Clock
from desktop.faults import told_safely
from desktop.keystore import KeyStore, KeyStoreError
from desktop.mail import address
from desktop.mail.address import BadMailServer, MailServer, SmtpServer
from desktop.mail.mailbox import BadMailbox, envelope_address
from desktop.mail.message import Templates, write
from desktop.mail.transport import Deferred, MailNotWorking, Refused, Transport

OpenTransport: TypeAlias = Callable[[MailServer, str | None, Clock], Transport]
"""Makes the way out for a server and its password."""

_IDLE_SECONDS: Final = 30.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WayOut:
    """The mail server's setting, and which writing of it: a new password comes with a new writing."""

    setting: str
    seq: int


@dataclass(frozen=True, slots=True)
class PostOffice:
    """What letters are written and handed over with."""

    clock: Clock
    keystore: KeyStore
    templates: Templates
    open_transport: OpenTransport


def password_entry(clinic_id: str) -> str:
    """The key store's name for the password of the clinic's mail server."""
    return f"mail-password-{clinic_id}"


class Postman:
    """Takes one letter at a time; `done` is called from its thread with what became of it."""

    def __init__(self, office: PostOffice, clinic_id: str, done: Callable[[Job, Outcome], None]) -> None:
        self._office = office
        self._entry = password_entry(clinic_id)
        self._done = done
        self._errands: SimpleQueue[tuple[Job, WayOut] | None] = SimpleQueue()
        self._way_out: WayOut | None = None
        self._transport: Transport | None = None
        self._thread = threading.Thread(target=self._run, name="mail", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def take(self, job: Job, way_out: WayOut) -> None:
        """Hand this letter over next."""
        self._errands.put((job, way_out))

    def stop(self, timeout: float) -> None:
        """Go home after the letter under way, which is waited for no longer than `timeout` seconds."""
        self._errands.put(None)
        self._thread.join(timeout)

    def _run(self) -> None:
        while (errand := self._next()) is not None:
            job, way_out = errand
            self._done(job, self._outcome(job, way_out))
        self._hang_up()

    def _next(self) -> tuple[Job, WayOut] | None:
        while True:
            try:
                return self._errands.get(timeout=_IDLE_SECONDS)
            except Empty:
                if self._transport is not None:
                    self._transport.close_when_idle()

    def _outcome(self, job: Job, way_out: WayOut) -> Outcome:
        """Every way in which a try can end, as something the record can hold."""
        try:
            return self._hand_over(job, way_out)
        except (Deferred, Refused) as outcome:
            return outcome
        except MailNotWorking as outcome:
            self._hang_up()  # the password may have been put right in the key store meanwhile
            return outcome
        except Exception as error:  # noqa: BLE001 (whatever it is, the queue has to go on; its words may name a patient)
            _log.error("a letter was not handed over: %s", told_safely(error))
            self._hang_up()
            return Deferred("unknown")

    def _hand_over(self, job: Job, way_out: WayOut) -> Outcome:
        letter = job.letter
        try:
            recipient = envelope_address(letter.recipient)
            message = write(letter, self._office.templates)
        except BadMailbox:
            raise Refused("address") from None
        return self._transport_for(way_out).hand_over(letter.sender, recipient, message)

    def _transport_for(self, way_out: WayOut) -> Transport:
        if self._transport is not None and self._way_out == way_out:
            return self._transport
        self._hang_up()
        server = _server(way_out.setting)
        self._transport = self._office.open_transport(server, self._password(server), self._office.clock)
        self._way_out = way_out
        return self._transport

    def _password(self, server: MailServer) -> str | None:
        if not isinstance(server, SmtpServer) or server.user is None:
            return None
        try:
            kept = self._office.keystore.get(self._entry)
        except KeyStoreError as error:
            raise MailNotWorking("no_password", str(error)) from None
        return None if kept is None else kept.decode()

    def _hang_up(self) -> None:
        if self._transport is not None:
            self._transport.close()
            self._transport = None


def _server(setting: str) -> MailServer:
    try:
        return address.parse(setting)
    except BadMailServer as error:
        raise MailNotWorking("name", error.sentence) from None
