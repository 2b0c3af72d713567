"""Proves that nothing is sent in clear to another computer, and that signing in fails clearly and only once."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.mail.address import SmtpServer
from desktop.mail.session import Session
from desktop.mail.transport import Deferred, MailNotWorking
from tests.mail.certificates import Authority
from tests.mail.servers import Desires, mail_server, one_line_server

pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")

PASSWORD = "ünlösbar 🔑 = \" '"
SENDER = "desk@larkfield.example.org"


@contextmanager
def opened(server: SmtpServer, password: str | None = None, timeout: float = 10) -> Iterator[Session]:
    session = Session(server, password, timeout)
    try:
        session.open()
        yield session
    finally:
        session.close()


def local(
    port: int, authority: Authority | None = None, *, implicit: bool = False, user: str | None = None
) -> SmtpServer:
    ca_file = authority.file if authority is not None else None
    return SmtpServer("localhost", port, implicit, user, SENDER, ca_file)


def failure(
    server: SmtpServer, password: str | None = None, timeout: float = 10
) -> Deferred | MailNotWorking:
    with pytest.raises((Deferred, MailNotWorking)) as caught, opened(server, password, timeout):
        pass
    assert isinstance(caught.value, Deferred | MailNotWorking)
    return caught.value


def fault_of(server: SmtpServer, password: str | None = None, timeout: float = 10) -> str:
    fault = failure(server, password, timeout)
    assert isinstance(fault, MailNotWorking)
    return fault.reason


def test_the_line_is_encrypted_before_anything_is_said(authority: Authority) -> None:
    with (
        mail_server(Desires(), starttls=authority.context_for("localhost")) as desires,
        opened(local(desires.port, authority)) as session,
    ):
        session.announce(SENDER)

    assert desires.senders == [SENDER]  # the server takes no sender before STARTTLS


def test_a_line_encrypted_from_the_start_works(authority: Authority) -> None:
    with (
        mail_server(Desires(), implicit=authority.context_for("localhost")) as desires,
        opened(local(desires.port, authority, implicit=True)) as session,
    ):
        session.announce(SENDER)

    assert desires.senders == [SENDER]


def test_a_server_that_offers_no_encryption_is_told_nothing(authority: Authority) -> None:
    with mail_server(Desires(password=PASSWORD)) as desires:
        assert fault_of(local(desires.port, authority, user="desk"), PASSWORD) == "no_tls"

    assert desires.sign_ins == []


@pytest.mark.parametrize("implicit", [False, True])
def test_a_certificate_for_another_name_is_refused(authority: Authority, implicit: bool) -> None:
    context = authority.context_for("mail.example.org")
    with serving(Desires(), context, implicit=implicit) as desires:
        assert fault_of(local(desires.port, authority, implicit=implicit)) == "certificate_name"


@pytest.mark.parametrize("implicit", [False, True])
def test_a_certificate_out_of_date_is_refused(authority: Authority, implicit: bool) -> None:
    context = authority.context_for("localhost", last_day=datetime(2021, 1, 1, tzinfo=UTC))
    with serving(Desires(), context, implicit=implicit) as desires:
        assert fault_of(local(desires.port, authority, implicit=implicit)) == "certificate_date"


@pytest.mark.parametrize("implicit", [False, True])
def test_a_certificate_of_an_unknown_authority_is_refused(
    authority: Authority, tmp_path: Path, implicit: bool
) -> None:
    stranger = Authority(tmp_path)
    with serving(Desires(), stranger.context_for("localhost"), implicit=implicit) as desires:
        assert fault_of(local(desires.port, authority, implicit=implicit)) == "certificate"


def test_without_a_named_authority_the_public_ones_decide(authority: Authority) -> None:
    with mail_server(Desires(), implicit=authority.context_for("localhost")) as desires:
        assert fault_of(local(desires.port, implicit=True)) == "certificate"


def test_an_authority_file_that_is_missing_or_broken_is_said_so(tmp_path: Path) -> None:
    broken = tmp_path / "ca.pem"
    broken.write_text("no certificate")
    for ca_file in (broken, tmp_path / "missing.pem"):
        assert fault_of(replace(local(25), ca_file=ca_file)) == "ca_file"


def test_an_encrypted_port_taken_for_a_plain_one_and_the_reverse_are_explained(authority: Authority) -> None:
    with mail_server(Desires()) as desires:
        assert fault_of(local(desires.port, authority, implicit=True)) == "tls"
    with one_line_server(
        b"", hang_up=False
    ) as port:  # a server that waits for encryption to begin says nothing
        assert fault_of(local(port, authority), timeout=0.1) == "silent"


def test_signing_in_works_with_any_letters(authority: Authority) -> None:
    with (
        mail_server(Desires(password=PASSWORD), starttls=authority.context_for("localhost")) as desires,
        opened(local(desires.port, authority, user="désk"), PASSWORD) as session,
    ):
        session.announce(SENDER)

    assert desires.sign_ins == [("désk", PASSWORD)]


def test_the_older_way_of_signing_in_works_too(authority: Authority) -> None:
    desires = Desires(password=PASSWORD, hidden_mechanisms=("PLAIN",))
    with (
        mail_server(desires, starttls=authority.context_for("localhost")),
        opened(local(desires.port, authority, user="desk"), PASSWORD) as session,
    ):
        session.announce(SENDER)

    assert desires.sign_ins == [("desk", PASSWORD)]


def test_a_wrong_password_is_tried_once_and_not_repeated(authority: Authority) -> None:
    with mail_server(Desires(password=PASSWORD), starttls=authority.context_for("localhost")) as desires:
        fault = failure(local(desires.port, authority, user="desk"), "hunter2")

    assert desires.sign_ins == [("desk", "hunter2")]
    assert isinstance(fault, MailNotWorking)
    assert fault.reason == "password"
    assert fault.sentence == (
        "Email is not going out: the mail server did not accept the password. "
        "Invitations wait; open Settings – Email."
    )


def test_a_missing_password_is_noticed_before_it_is_asked_for(authority: Authority) -> None:
    with mail_server(Desires(password=PASSWORD), starttls=authority.context_for("localhost")) as desires:
        assert fault_of(local(desires.port, authority, user="desk")) == "no_password"

    assert desires.sign_ins == []


def test_a_server_without_any_known_way_of_signing_in_is_said_so() -> None:
    desires = Desires(password=PASSWORD, hidden_mechanisms=("PLAIN", "LOGIN"))
    with mail_server(desires):
        assert fault_of(local(desires.port, user="desk"), PASSWORD) == "no_sign_in"


def test_a_server_that_wants_a_sign_in_says_so_when_the_letter_begins() -> None:
    with (
        mail_server(Desires(password=PASSWORD)) as desires,
        opened(local(desires.port)) as session,
        pytest.raises(MailNotWorking) as caught,
    ):
        session.announce(SENDER)

    assert caught.value.reason == "sign_in_needed"


@pytest.mark.parametrize(
    ("answer", "reason"),
    [("535 5.7.139 Authentication unsuccessful, basic authentication is disabled", "password_off"),
     ("534 5.7.9 Application-specific password required", "password")],
)  # fmt: skip
def test_a_provider_that_no_longer_takes_passwords_is_told_from_a_wrong_one(answer: str, reason: str) -> None:
    with mail_server(Desires(password=PASSWORD, sign_in=answer)) as desires:
        assert fault_of(local(desires.port, user="desk"), PASSWORD) == reason


def test_a_sign_in_that_fails_for_the_moment_puts_the_letter_off() -> None:
    with mail_server(Desires(password=PASSWORD, sign_in="454 4.7.0 Temporary failure")) as desires:
        delay = failure(local(desires.port, user="desk"), PASSWORD)

    assert isinstance(delay, Deferred)
    assert (delay.reason, delay.answer) == ("busy", "4.7.0 Temporary failure")


@contextmanager
def serving(desires: Desires, context: ssl.SSLContext, *, implicit: bool) -> Iterator[Desires]:
    """Run a server encrypted in either way."""
    with mail_server(desires, starttls=None if implicit else context, implicit=context if implicit else None):
        yield desires
