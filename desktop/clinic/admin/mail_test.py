"""mail test: goes the way of a letter step by step, then sends one that says so."""

from email.message import EmailMessage
from email.utils import format_datetime
from typing import Final, NamedTuple

from desktop.clinic import settings
from desktop.clinic.admin.call import Call, Open
from desktop.clinic.admin.parser import Verbs
from desktop.clinic.admin.said import Refused, Said, WrongUse
from desktop.clinic.running.postman import password_entry
from desktop.domain import setting_names
from desktop.mail import transport
from desktop.mail.address import MailServer, SmtpServer, parse
from desktop.mail.check import check
from desktop.mail.mailbox import BadMailbox, envelope_address
from desktop.mail.message import message_id
from desktop.mail.opening import open_transport

_MARKS: Final = {True: "ok", False: "failed", None: "-"}
_TEXT: Final = "This is a test of OnPatient Desk. Invitations can leave the clinic.\n"


class _Tried(NamedTuple):
    """One step; `ok` is None when it was not tried."""

    name: str
    ok: bool | None
    sentence: str


def add(group: Verbs) -> None:
    """Add the verb."""
    parser = group.verb("test", "go step by step, then send a test message", _test)
    parser.add_argument("address", metavar="ADDRESS")


def _test(call: Call) -> Said:
    try:
        recipient = envelope_address(call.args.address)
    except BadMailbox:
        raise WrongUse("That is not an e-mail address.") from None
    with call.opened() as opened:
        server = _server(opened)
        password = _password(call, opened, server)
    steps = [_Tried(step.name, step.ok, step.sentence) for step in check(server, password)]
    if all(step.ok for step in steps):
        steps.append(_send(call, server, password, recipient))
    document = {"steps": [step._asdict() for step in steps]}
    text = "\n".join(f"{_MARKS[step.ok]:<7} {step.name:<12} {step.sentence}" for step in steps)
    if not all(step.ok for step in steps):
        raise Refused(text, document)
    return Said(document, text)


def _server(opened: Open) -> MailServer:
    with opened.read() as connection:
        setting = settings.read(connection)[setting_names.MAIL_SERVER]
    if setting is None:
        raise Refused("E-mail is not set up yet; see mail set.")
    return parse(setting)


def _password(call: Call, opened: Open, server: MailServer) -> str | None:
    if not isinstance(server, SmtpServer) or server.user is None:
        return None
    kept = call.around.keystore.get(password_entry(opened.identity.clinic_id))
    return None if kept is None else kept.decode()


def _send(call: Call, server: MailServer, password: str | None, recipient: str) -> _Tried:
    around = call.around
    letter = EmailMessage()
    letter["Subject"] = "OnPatient Desk: test"
    letter["From"] = server.sender
    letter["To"] = recipient
    letter["Date"] = format_datetime(around.clock.now())
    letter["Message-ID"] = message_id(around.new_id(), server.sender)
    letter.set_content(_TEXT)
    way_out = open_transport(server, password, around.clock)
    try:
        way_out.hand_over(server.sender, recipient, letter.as_bytes().replace(b"\n", b"\r\n"))
    except transport.MailNotWorking as fault:
        return _Tried("message", ok=False, sentence=fault.sentence)
    except (transport.Deferred, transport.Refused) as fault:
        return _Tried("message", ok=False, sentence=f"The message was not taken. {fault.answer}".strip())
    finally:
        way_out.close()
    return _Tried("message", ok=True, sentence="The test message was handed over.")
