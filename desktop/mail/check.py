"""Tries the clinic's way out step by step, so that a person sees which step fails and what to do."""

import smtplib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from desktop.mail.address import MailFolder, MailServer, SmtpServer
from desktop.mail.explain import advice
from desktop.mail.folder import FolderTransport
from desktop.mail.session import Session, Stage
from desktop.mail.smtp import TIMEOUT_SECONDS
from desktop.mail.transport import Deferred, MailNotWorking

_NOT_TRIED = "Not tried."
_TRIAL = (
    b"Message-ID: <trial@example.org>\r\nSubject: OnPatient Desk\r\n\r\nThe folder can be written to.\r\n"
)


@dataclass(frozen=True, slots=True)
class Step:
    """One step on the way out; `ok` is None when it was not tried, because an earlier one failed."""

    name: Stage | Literal["folder"]
    ok: bool | None
    sentence: str


def check(server: MailServer, password: str | None, timeout: float = TIMEOUT_SECONDS) -> tuple[Step, ...]:
    """Go all the way up to the sender's acceptance, sending no letter; `timeout` is in seconds per answer.

    A folder gets a trial letter.
    """
    if isinstance(server, MailFolder):
        return (_folder_step(server),)
    session = Session(server, password, timeout)
    try:
        session.open()
        session.announce(server.sender)
    except MailNotWorking as fault:
        return tuple(_steps(session, advice(fault.reason, server)))
    except Deferred as delay:
        return tuple(_steps(session, _patience(delay)))
    except smtplib.SMTPException:
        return tuple(_steps(session, _patience(Deferred("cut"))))
    finally:
        session.close()
    return tuple(_steps(session, ""))


def _steps(session: Session, failure: str) -> Iterator[Step]:
    """Tell of each stage whether it went well; `failure` explains the one that did not."""
    for stage in get_args(Stage):
        if stage in session.passed:
            yield Step(stage, ok=True, sentence=_well(stage, session.server))
        elif stage == session.stage:
            yield Step(stage, ok=False, sentence=failure)
        else:
            yield Step(stage, ok=None, sentence=_NOT_TRIED)


def _well(stage: Stage, server: SmtpServer) -> str:
    """Say what has been achieved."""
    local = "Not needed: the mail server is on this computer."
    encrypted = server.tls != "none"
    return {
        "name": f"{server.host} was found.",
        "connect": f"{server.host} answers on port {server.port}.",
        "tls": "The connection is encrypted." if encrypted else local,
        "certificate": f"The certificate is valid for {server.host}." if encrypted else local,
        "sign_in": f"Signed in as {server.user}."
        if server.user is not None
        else "No user name is set, none is needed.",
        "sender": f"Letters may come from {server.sender}.",
    }[stage]


def _patience(delay: Deferred) -> str:
    """Say that the server may do better later."""
    if delay.reason == "cut":
        return "The mail server broke the connection off or stopped answering. Try again in a few minutes."
    return f"The mail server asks for patience: {delay.answer} Try again in a few minutes."


def _folder_step(server: MailFolder) -> Step:
    """Write a trial letter."""
    try:
        FolderTransport(server).hand_over(server.sender, server.sender, _TRIAL)
    except MailNotWorking as fault:
        return Step("folder", ok=False, sentence=advice(fault.reason, server))
    except Deferred:
        return Step("folder", ok=False, sentence="The disk is full. Free some space, then try again.")
    return Step("folder", ok=True, sentence=f"Letters can be written to {server.folder}.")
