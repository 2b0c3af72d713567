"""Proves what a server's answer means and that nothing private of it is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.mail.answer import judge, kept
from desktop.mail.transport import Deferred, Refused
from tests.mail.letters import TOKEN

RECIPIENT = "jenny.harris+clinic@sample.com"


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        (b"2.0.0 Ok: queued as 4Xk2", "2.0.0 Ok: queued as 4Xk2"),
        (b"5.1.1 <jenny.harris+clinic@sample.com>: unknown", "5.1.1 … unknown"),
        (b"No mailbox JENNY.HARRIS at Sample.COM here", "No mailbox … at … here"),
        (b"jenny.harris%2Bclinic%40sample.com", "…%2Bclinic%40…"),
        (b"bounce+jenny.harris=sample.com@relay.example", "…"),
        (b"two\r\nlines\x00\x1b[31m\xe2\x80\xae", "two lines [31m"),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (f"bad link https://onpatient.example/i/{TOKEN} here".encode(), "bad link … here"),
        (f"bad word {TOKEN.upper()} here".encode(), "bad word … here"),
        (b"bad word 7KQ4-M2XD here", "bad word … here"),
        (b"no! " * 90, "no! " * 49 + "no! "),
        (b"", ""),
    ],
)
def test_an_answer_is_kept_short_and_without_what_is_private(answer: bytes, shown: str) -> None:
    assert kept(answer, RECIPIENT) == shown


def test_a_short_name_is_taken_out_as_a_word_only() -> None:
    assert (
        kept(b"550 al is unknown, ask al_ or Alabama", "al@sample.com")
        == "550 … is unknown, ask …_ or Alabama"
    )


@given(before=st.binary(max_size=50), after=st.binary(max_size=50))
def test_no_answer_repeats_the_address(before: bytes, after: bytes) -> None:
    shown = kept(before + b" " + RECIPIENT.encode() + after, RECIPIENT)

    assert "jenny" not in shown
    assert "sample.com" not in shown
    assert shown.isprintable() or "\ufffd" in shown
    assert len(shown) <= 200


@pytest.mark.parametrize(
    ("code", "answer", "reason"),
    [
        (421, b"4.3.2 Too busy", "busy"),
        (450, b"4.2.0 Greylisted", "busy"),
        (452, b"4.2.2 Mailbox full for now", "busy"),
        (-1, b"garbage", "busy"),
        (550, b"5.4.5 Daily user sending limit exceeded", "limit"),
    ],
)
def test_these_answers_put_the_letter_off(code: int, answer: bytes, reason: str) -> None:
    verdict = judge(code, answer, RECIPIENT, signed_in=True)

    assert isinstance(verdict, Deferred)
    assert verdict.reason == reason


@pytest.mark.parametrize(
    ("code", "answer", "reason"),
    [
        (550, b"5.1.1 User unknown", "mailbox"),
        (550, b"No such user here", "mailbox"),
        (550, b"5.2.1 Mailbox disabled", "mailbox"),
        (552, b"5.2.2 Over quota", "full"),
        (552, b"Mailbox full", "full"),
        (554, b"5.7.1 Message looks like spam", "unwanted"),
        (554, b"Blocked by policy", "unwanted"),
        (553, b"5.1.3 Bad address syntax", "address"),
        (501, b"Bad address", "address"),
        (554, b"Transaction failed", "refused"),
        (554, b"5.7.1 Relay access denied", "unwanted"),
    ],
)
def test_these_answers_end_the_letter(code: int, answer: bytes, reason: str) -> None:
    verdict = judge(code, answer, RECIPIENT, signed_in=True)

    assert isinstance(verdict, Refused)
    assert verdict.reason == reason


@pytest.mark.parametrize(
    ("code", "answer", "signed_in", "fault"),
    [
        (530, b"5.7.0 Authentication required", False, "sign_in_needed"),
        (554, b"5.7.1 Relay access denied", False, "relay"),
        (550, b"relaying prohibited", False, "relay"),
    ],
)
def test_these_answers_concern_every_letter(code: int, answer: bytes, signed_in: bool, fault: str) -> None:
    assert judge(code, answer, RECIPIENT, signed_in=signed_in) == fault
