"""Writes the invitation as the bytes of an e-mail; equal letters give equal bytes."""

import html
import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from email.charset import QP, Charset
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.policy import compat32
from email.utils import format_datetime
from pathlib import Path
from string import Template
from typing import get_args
from zoneinfo import ZoneInfo

from desktop.mail.expiry import Language, in_words
from desktop.mail.headers import mailbox, unstructured
from desktop.mail.mailbox import domain, envelope_address

_POLICY = compat32.clone(linesep="\r\n")
_BOUNDARY = "=_invitation"
"""Fixed, since a retried letter must not differ; `=_` cannot occur in a quoted-printable body."""

_LONGEST_VALUE = 120
_SPANISH = re.compile(r"(es|spa)([-_].*)?", re.IGNORECASE)
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")
_SUBJECT = "Subject: "


@dataclass(frozen=True, slots=True, repr=False)
class Letter:
    """Everything an invitation says; nothing in it tells who the patient is or why they come.

    It has no `repr`, since a link in a log would be an open door.

    `clinic_phone` may be empty. `start_page` is where `typed_code` is typed. `expires_at` and `date` are
    aware. `language` is whatever the chart says (es, es-MX, …). `message_id` comes from the function of that
    name.
    """

    clinic_name: str
    clinic_phone: str
    link: str
    start_page: str
    typed_code: str
    expires_at: datetime
    time_zone: ZoneInfo
    language: str
    sender: str
    recipient: str
    message_id: str
    date: datetime


@dataclass(frozen=True, slots=True)
class Wording:
    """The invitation in one language, with gaps."""

    subject: Template
    text: Template
    html: Template


Templates = dict[Language, Wording]


def load_templates(folder: Path) -> Templates:
    """Read the invitation in every language; a text file begins with its subject. Raises OSError."""
    return {language: _wording(folder, language) for language in get_args(Language)}


def message_id(mail_id: str, sender: str) -> str:
    """Return the Message-ID of a letter, the same at every try. Raises BadMailbox."""
    return f"<{mail_id}@{domain(sender)}>"


def write(letter: Letter, templates: Templates) -> bytes:
    """Return the e-mail: ASCII, lines end in CRLF, plain text first and then HTML. Raises BadMailbox."""
    language: Language = "es" if _SPANISH.fullmatch(letter.language.strip()) else "en"
    wording, values = templates[language], _values(letter, language)
    message = MIMEMultipart("alternative", boundary=_BOUNDARY, policy=_POLICY)
    message["From"] = mailbox(values["clinic"], envelope_address(letter.sender))
    message["To"] = envelope_address(letter.recipient)
    message["Subject"] = unstructured("Subject", wording.subject.substitute(values))
    message["Date"] = format_datetime(letter.date)
    message["Message-ID"] = _one_line(letter.message_id)
    message["Content-Language"] = language
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "OOF, AutoReply"
    escaped = {name: html.escape(value) for name, value in values.items()}
    message.attach(_part("plain", wording.text.substitute(values)))
    message.attach(_part("html", wording.html.substitute(escaped)))
    return message.as_bytes()


def _part(subtype: str, content: str) -> MIMENonMultipart:
    """Return one of the two readings, as lines of ASCII that no server needs to change."""
    charset = Charset("utf-8")
    charset.body_encoding = QP
    part = MIMENonMultipart("text", subtype, charset="utf-8", policy=_POLICY)
    part.set_payload(content, charset)
    return part


def _wording(folder: Path, language: Language) -> Wording:
    """Read one language's two files."""
    first, _, text = (folder / f"invitation.{language}.txt").read_text(encoding="utf-8").partition("\n\n")
    page = (folder / f"invitation.{language}.html").read_text(encoding="utf-8")
    return Wording(Template(first.removeprefix(_SUBJECT)), Template(text), Template(page))


def _values(letter: Letter, language: Language) -> dict[str, str]:
    """Return what fills the gaps, each a single harmless line."""
    clinic, phone = _one_line(letter.clinic_name), _one_line(letter.clinic_phone)
    return {
        "clinic": clinic,
        "whom_to_call": f"{clinic}, {phone}" if phone else clinic,
        "link": letter.link,
        "start_page": letter.start_page,
        "code": letter.typed_code,
        "expires": in_words(letter.expires_at, letter.time_zone, language),
    }


def _one_line(value: str) -> str:
    """Return the value on one line, without control characters and what turns text around, not too long.

    Otherwise a clinic's name could add headers, or show a link as another one.
    """
    kept = "".join(
        " " if unicodedata.category(symbol) in ("Cc", "Cs", "Zl", "Zp") else symbol
        for symbol in value
        if symbol not in _OVERRIDES
    )
    return " ".join(kept.split())[:_LONGEST_VALUE].strip()
