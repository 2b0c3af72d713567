"""Tries the way of a letter out, step by step, and sends one that says so."""

from email.message import EmailMessage
from email.utils import format_datetime
from typing import Final, NamedTuple

from sqlalchemy import Connection

from desktop.clinic import settings
from desktop.clinic.running.postman import password_entry
from desktop.domain import setting_names
from desktop.domain.clock import Clock
from desktop.domain.ids import NewId
from desktop.keystore import KeyStore
from desktop.mail import transport
from desktop.mail.address import MailServer, SmtpServer, parse
from desktop.mail.check import check
from desktop.mail.message import message_id
from desktop.mail.opening import open_transport

_TEXT: Final = "This is a test of OnPatient Desk. Invitations can leave the clinic.\n"


class Tried(NamedTuple):
    """One step; `ok` is None when it was not tried."""

    name: str
    ok: bool | None
    sentence: str


def server_of(connection: Connection) -> MailServer | None:
    """The mail server that is set, if there is one."""
    setting = settings.read(connection)[setting_names.MAIL_SERVER]
    return None if setting is None else parse(setting)


def password_of(server: MailServer, keystore: KeyStore, clinic_id: str) -> str | None:
    """The server's password, where it asks for one; raises KeyStoreError."""
    if not isinstance(server, SmtpServer) or server.user is None:
        return None
    kept = keystore.get(password_entry(clinic_id))
    return None if kept is None else kept.decode()


def try_out(
    server: MailServer, password: str | None, recipient: str, clock: Clock, new_id: NewId
) -> tuple[Tried, ...]:
    """Every step in its order; the message is sent only when all steps before it went well."""
    steps = [Tried(step.name, step.ok, step.sentence) for step in check(server, password)]
    if all(step.ok for step in steps):
        steps.append(_send(server, password, _letter(server, recipient, clock, new_id), clock))
    return tuple(steps)


def _letter(server: MailServer, recipient: str, clock: Clock, new_id: NewId) -> EmailMessage:
    letter = EmailMessage()
    letter["Subject"] = "OnPatient Desk: test"
    letter["From"] = server.sender
    letter["To"] = recipient
    letter["Date"] = format_datetime(clock.now())
    letter["Message-ID"] = message_id(new_id(), server.sender)
    letter.set_content(_TEXT)
    return letter


def _send(server: MailServer, password: str | None, letter: EmailMessage, clock: Clock) -> Tried:
    way_out = open_transport(server, password, clock)
    try:
        way_out.hand_over(server.sender, letter["To"], letter.as_bytes().replace(b"\n", b"\r\n"))
    except transport.MailNotWorking as fault:
        return Tried("message", ok=False, sentence=fault.sentence)
    except (transport.Deferred, transport.Refused) as fault:
        return Tried("message", ok=False, sentence=f"The message was not taken. {fault.answer}".strip())
    finally:
        way_out.close()
    return Tried("message", ok=True, sentence="The test message was handed over.")
