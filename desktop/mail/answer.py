"""What a mail server's answer means for the letter, and what of it may be kept."""

import re
import unicodedata

from desktop.mail.explain import Fault
from desktop.mail.transport import Deferred, Refusal, Refused

_LONGEST = 200
_GAP = "…"
_URL = re.compile(r"\b(https?|mailto):\S+", re.IGNORECASE)
_ADDRESS = re.compile(r"\S*@\S*")
_TOKEN = re.compile(r"[a-z2-7]{40,}", re.IGNORECASE)
_TYPED_CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")
_DETAIL = re.compile(rb"\A([245])\.(\d{1,3})\.(\d{1,3})\b")

_UNWANTED = re.compile(rb"spam|blocked|blacklist|blocklist|reputation|policy", re.IGNORECASE)
_NO_SUCH_MAILBOX = re.compile(
    rb"user unknown|unknown user|no such (user|mailbox|recipient)|does not exist", re.IGNORECASE
)


def kept(answer: bytes, recipient: str) -> str:
    """Return the answer as it may be stored and shown: one line of at most 200 characters.

    Nothing that tells who the recipient is survives: no e-mail address, no part of the recipient's; and no
    secret of the letter, should the server quote it: no link, no code.
    """
    text = "".join(
        " " if unicodedata.category(symbol) in ("Cc", "Cf", "Zl", "Zp") else symbol
        for symbol in answer.decode("utf-8", "replace")
    )
    for pattern in (_URL, _ADDRESS, _TOKEN, _TYPED_CODE):
        text = pattern.sub(_GAP, text)
    return " ".join(_without_parts(text, recipient).split())[:_LONGEST]


def judge(code: int, answer: bytes, recipient: str, *, signed_in: bool) -> Deferred | Refused | Fault:
    """Return what a refusing answer (400 or more, or no code at all) means after RCPT or DATA.

    A fault concerns all letters; only answers that cannot come from the recipient's own server count as one,
    lest one letter stop the others.
    """
    shown = kept(answer, recipient)
    if code == 530:
        return "sign_in_needed"
    if code < 500:
        return Deferred("busy", shown)
    detail = _DETAIL.match(answer)
    status = b".".join(detail.groups()[1:]) if detail else b""
    if (
        status == b"4.5"
    ):  # RFC 3463 "mail system congestion", with which Google says that today's letters are used up
        return Deferred("limit", shown)
    if not signed_in and b"relay" in answer.lower():
        return "relay"
    return Refused(_refusal(code, status, answer), shown)


def _refusal(code: int, status: bytes, answer: bytes) -> Refusal:
    """Name the refusal: by its RFC 3463 detail if given, else by the words servers use."""
    if status in (b"1.1", b"1.10", b"2.1") or (not status and _NO_SUCH_MAILBOX.search(answer)):
        return "mailbox"
    if status == b"2.2" or (not status and code == 552):
        return "full"
    if status.startswith(b"7.") or _UNWANTED.search(answer):
        return "unwanted"
    if status in (b"1.2", b"1.3") or code in (501, 553):
        return "address"
    return "refused"


def _without_parts(text: str, recipient: str) -> str:
    """Take out the recipient's name and domain; short ones only as whole words, or every "a" would go."""
    local, _, domain = recipient.partition("@")
    for part in sorted({local, local.partition("+")[0], domain} - {""}, key=len, reverse=True):
        word = re.escape(part)
        pattern = word if len(part) > 3 else rf"(?<![^\W_]){word}(?![^\W_])"
        text = re.sub(pattern, _GAP, text, flags=re.IGNORECASE)
    return text
