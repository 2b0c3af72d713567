"""mail test: goes the way of a letter step by step, then sends one that says so."""

from typing import Final

from desktop.clinic import mail_trial
from desktop.clinic.admin.call import Call
from desktop.clinic.admin.parser import Verbs
from desktop.clinic.admin.said import Refused, Said, WrongUse
from desktop.mail.mailbox import BadMailbox, envelope_address

_MARKS: Final = {True: "ok", False: "failed", None: "-"}


def add(group: Verbs) -> None:
    """Add the verb."""
    parser = group.verb("test", "go step by step, then send a test message", _test)
    parser.add_argument("address", metavar="ADDRESS")


def _test(call: Call) -> Said:
    around = call.around
    try:
        recipient = envelope_address(call.args.address)
    except BadMailbox:
        raise WrongUse("That is not an e-mail address.") from None
    with call.opened() as opened:
        with opened.read() as connection:
            server = mail_trial.server_of(connection)
        if server is None:
            raise Refused("E-mail is not set up yet; see mail set.")
        password = mail_trial.password_of(server, around.keystore, opened.identity.clinic_id)
    steps = mail_trial.try_out(server, password, recipient, around.clock, around.new_id)
    document = {"steps": [step._asdict() for step in steps]}
    text = "\n".join(f"{_MARKS[step.ok]:<7} {step.name:<12} {step.sentence}" for step in steps)
    if not all(step.ok for step in steps):
        raise Refused(text, document)
    return Said(document, text)
