"""Proves, against a real mail server, how handing a letter over can end."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import pytest

from desktop.mail.address import SmtpServer
from desktop.mail.smtp import IDLE_SECONDS, SmtpTransport
from desktop.mail.transport import Accepted, Deferred, MailNotWorking, Refused
from tests.mail.conftest import StillClock
from tests.mail.servers import Desires, mail_server, one_line_server

SENDER, RECIPIENT = "desk@larkfield.example.org", "jenny.harris@sample.com"
MESSAGE = b"Subject: x\r\n\r\n.\r\n..\r\n.hidden\r\nend\r\n"


class Way(Protocol):
    def __call__(self, port: int, timeout: float = 10) -> SmtpTransport: ...


@pytest.fixture
def way(clock: StillClock) -> Iterator[Way]:
    """Make a way out through a port of this computer."""
    made: list[SmtpTransport] = []

    def make(port: int, timeout: float = 10) -> SmtpTransport:
        server = SmtpServer("127.0.0.1", port, implicit_tls=False, user=None, sender=SENDER)
        made.append(SmtpTransport(server, None, clock, timeout))
        return made[-1]

    yield make
    for transport in made:
        transport.close()


@contextmanager
def expect_deferred(reason: str) -> Iterator[None]:
    with pytest.raises(Deferred) as caught:
        yield
    assert caught.value.reason == reason
    assert "jenny" not in f"{caught.value!r}"


def test_a_letter_arrives_unchanged_and_the_answer_is_kept(server: Desires, way: Way) -> None:
    accepted = way(server.port).hand_over(SENDER, RECIPIENT, MESSAGE)

    assert accepted == Accepted("2.0.0 Ok: queued as 4Xk2")
    assert server.letters == [(RECIPIENT, MESSAGE)]
    assert server.senders == [SENDER]


def test_the_greeting_names_the_senders_domain_and_not_this_computer(server: Desires, way: Way) -> None:
    way(server.port).hand_over(SENDER, RECIPIENT, MESSAGE)

    assert server.greeted_as == {"larkfield.example.org"}


def test_letters_share_a_connection(server: Desires, way: Way) -> None:
    transport = way(server.port)
    for _ in range(3):
        transport.hand_over(SENDER, RECIPIENT, MESSAGE)

    assert len(server.letters) == 3
    assert server.connections == 1


def test_an_idle_connection_is_given_up(server: Desires, way: Way, clock: StillClock) -> None:
    transport = way(server.port)
    transport.hand_over(SENDER, RECIPIENT, MESSAGE)
    clock.seconds += IDLE_SECONDS - 1
    transport.close_when_idle()
    transport.hand_over(SENDER, RECIPIENT, MESSAGE)
    assert server.connections == 1

    clock.seconds += IDLE_SECONDS
    transport.hand_over(SENDER, RECIPIENT, MESSAGE)

    assert server.connections == 2


def test_a_connection_the_server_dropped_between_letters_is_replaced_unnoticed(way: Way) -> None:
    desires = Desires()
    with mail_server(desires):
        transport = way(desires.port)
        transport.hand_over(SENDER, RECIPIENT, MESSAGE)
    with mail_server(desires):
        transport.hand_over(SENDER, RECIPIENT, MESSAGE)

    assert len(desires.letters) == 2


@pytest.mark.parametrize("command", ["mail", "rcpt", "data"])
@pytest.mark.parametrize(
    "answer", ["421 4.3.2 Shutting down", "450 4.2.0 Try <jenny.harris@sample.com> later"]
)
def test_a_server_that_asks_for_patience_gets_the_same_letter_later(
    server: Desires, way: Way, command: str, answer: str
) -> None:
    transport = way(server.port)
    setattr(server, command, answer)
    with expect_deferred("busy"):
        transport.hand_over(SENDER, RECIPIENT, MESSAGE)

    setattr(server, command, "250 OK")
    transport.hand_over(SENDER, RECIPIENT, MESSAGE)

    assert server.letters == [(RECIPIENT, MESSAGE)]


@pytest.mark.parametrize("command", ["rcpt", "data"])
def test_a_refused_letter_does_not_hinder_the_next(server: Desires, way: Way, command: str) -> None:
    transport = way(server.port)
    setattr(server, command, "550 5.1.1 <jenny.harris@sample.com> is unknown here")
    with pytest.raises(Refused) as caught:
        transport.hand_over(SENDER, RECIPIENT, MESSAGE)
    assert (caught.value.reason, caught.value.answer) == ("mailbox", "5.1.1 … is unknown here")

    setattr(server, command, "250 OK")
    transport.hand_over(SENDER, "other@sample.com", MESSAGE)

    assert server.letters == [("other@sample.com", MESSAGE)]
    assert server.connections == 1


@pytest.mark.parametrize(
    "recipient", ["nobody", "a@sample.com\r\nRCPT TO:<thief@example.org>", "jénny@sample.com"]
)
def test_what_is_no_address_is_refused_before_anything_is_sent(
    server: Desires, way: Way, recipient: str
) -> None:
    with pytest.raises(Refused) as caught:
        way(server.port).hand_over(SENDER, recipient, MESSAGE)

    assert caught.value.reason == "address"
    assert server.connections == 0


def test_a_sender_the_server_does_not_accept_concerns_every_letter(server: Desires, way: Way) -> None:
    server.mail = "553 5.7.1 Sender not owned by you"
    with pytest.raises(MailNotWorking) as caught:
        way(server.port).hand_over(SENDER, RECIPIENT, MESSAGE)

    assert caught.value.reason == "sender"
    assert caught.value.sentence == (
        "Email is not going out: the mail server does not let desk@larkfield.example.org send. "
        "Invitations wait; open Settings – Email."
    )


def test_a_sender_that_is_no_address_concerns_every_letter(server: Desires, way: Way) -> None:
    with pytest.raises(MailNotWorking) as caught:
        way(server.port).hand_over("desk@x.org\r\nQUIT", RECIPIENT, MESSAGE)

    assert caught.value.reason == "sender"


def test_a_server_that_wants_a_sign_in_concerns_every_letter(server: Desires, way: Way) -> None:
    server.rcpt = "554 5.7.1 Relay access denied"
    with pytest.raises(MailNotWorking) as caught:
        way(server.port).hand_over(SENDER, RECIPIENT, MESSAGE)

    assert caught.value.reason == "relay"


def test_after_a_cut_behind_the_letter_nobody_knows_and_the_retry_is_identical(
    server: Desires, way: Way
) -> None:
    transport = way(server.port)
    server.cut_after_data = True
    with expect_deferred("unknown"):
        transport.hand_over(SENDER, RECIPIENT, MESSAGE)

    server.cut_after_data = False
    transport.hand_over(SENDER, RECIPIENT, MESSAGE)

    assert server.letters == [(RECIPIENT, MESSAGE)] * 2


def test_a_server_that_falls_silent_behind_the_letter_leaves_it_unknown(server: Desires, way: Way) -> None:
    server.silent_after_data = True

    with expect_deferred("unknown"):
        way(server.port, timeout=1).hand_over(SENDER, RECIPIENT, MESSAGE)


def test_a_cut_before_the_letter_is_sent_puts_it_off(way: Way) -> None:
    with one_line_server(b"220 mail.test ESMTP\r\n250 OK\r\n") as port, expect_deferred("cut"):
        way(port).hand_over(SENDER, RECIPIENT, MESSAGE)


def test_a_server_too_busy_to_greet_puts_the_letter_off(way: Way) -> None:
    with one_line_server(b"421 4.3.2 Come back later\r\n") as port, expect_deferred("busy"):
        way(port).hand_over(SENDER, RECIPIENT, MESSAGE)


@pytest.mark.parametrize(
    ("greeting", "hang_up", "reason"),
    [
        (b"554 5.7.1 Not from your network\r\n", True, "turned_away"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", True, "not_mail"),
        (b"\x00" * 9000, True, "turned_away"),
        (b"", True, "silent"),
        (b"", False, "silent"),
    ],
)
def test_what_is_no_mail_server_concerns_every_letter(
    way: Way, greeting: bytes, hang_up: bool, reason: str
) -> None:
    with one_line_server(greeting, hang_up=hang_up) as port, pytest.raises(MailNotWorking) as caught:
        way(port, timeout=10 if hang_up else 0.1).hand_over(SENDER, RECIPIENT, MESSAGE)

    assert caught.value.reason == reason


def test_a_port_at_which_nobody_answers_concerns_every_letter(way: Way) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and not listening
        with pytest.raises(MailNotWorking) as caught:
            way(taken.getsockname()[1]).hand_over(SENDER, RECIPIENT, MESSAGE)

    assert caught.value.reason == "unreachable"


def test_a_name_nobody_has_concerns_every_letter(clock: StillClock) -> None:
    server = SmtpServer("no-such-host.invalid", 25, implicit_tls=False, user=None, sender=SENDER)
    with pytest.raises(MailNotWorking) as caught:
        SmtpTransport(server, None, clock).hand_over(SENDER, RECIPIENT, MESSAGE)

    assert caught.value.reason in ("name", "offline")  # the latter where this computer has no network


def test_closing_twice_is_harmless(server: Desires, way: Way) -> None:
    transport = way(server.port)
    transport.hand_over(SENDER, RECIPIENT, MESSAGE)
    transport.close()
    transport.close()
    transport.hand_over(SENDER, RECIPIENT, MESSAGE)

    assert server.connections == 2
