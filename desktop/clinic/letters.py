"""The letter of one invitation: what it says is fixed when it is queued, so that a retry is the same bytes."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, insert, select

from desktop.clinic import settings, tables
from desktop.clinic.lane import Turn
from desktop.domain import setting_names
from desktop.domain.ids import RandomBytes
from desktop.domain.invitation import Invitation
from desktop.domain.patient import Patient
from desktop.mail import address, token
from desktop.mail.message import Letter, message_id

_NONCE_BYTES = 16


@dataclass(frozen=True, slots=True)
class Content:
    """Everything a letter says besides its secrets."""

    clinic_name: str
    clinic_phone: str
    portal: str
    time_zone: str
    language: str
    sender: str


def make(turn: Turn, invitation: Invitation, patient: Patient, key: bytes, random: RandomBytes) -> None:
    """Fix the letter's content and store the keyed hashes of its link and typed code."""
    nonce = _fresh_nonce(turn.connection, invitation.id, key, random)
    content = _content(turn, patient)
    turn.connection.execute(
        insert(tables.letter).values(mail_id=invitation.id, nonce=nonce, content=json.dumps(asdict(content)))
    )
    hashes = (
        ("email", token.link_hash(key, token.link_token(key, invitation.id, nonce))),
        ("email", token.code_hash(key, token.typed_code(key, invitation.id, nonce))),
    )
    turn.connection.execute(
        insert(tables.link),
        [{"hash": digest, "kind": kind, "invite_id": invitation.id} for kind, digest in hashes],
    )


def read(connection: Connection, invitation: Invitation, key: bytes, queued_at: datetime) -> Letter:
    """The letter as it was fixed, ready to be written."""
    row = connection.execute(select(tables.letter).where(tables.letter.c.mail_id == invitation.id)).one()
    content = Content(**json.loads(row.content))
    return Letter(
        clinic_name=content.clinic_name,
        clinic_phone=content.clinic_phone,
        link=token.link_url(content.portal, token.link_token(key, invitation.id, row.nonce)),
        start_page=token.start_page(content.portal),
        typed_code=token.typed_code(key, invitation.id, row.nonce),
        expires_at=invitation.expires_at,
        time_zone=ZoneInfo(content.time_zone),
        language=content.language,
        sender=content.sender,
        recipient=invitation.email,
        message_id=message_id(invitation.id, content.sender),
        date=queued_at,
    )


def _content(turn: Turn, patient: Patient) -> Content:
    known = settings.read(turn.connection)
    server = address.parse(known[setting_names.MAIL_SERVER] or "")
    return Content(
        clinic_name=turn.clinic.name,
        clinic_phone=known[setting_names.CLINIC_PHONE] or "",
        portal=known[setting_names.PORTAL_URL] or "",
        time_zone=turn.clinic.time_zone,
        language=patient.language or "en",
        sender=server.sender,
    )


def _fresh_nonce(connection: Connection, invite_id: str, key: bytes, random: RandomBytes) -> str:
    """A nonce whose short typed code no stored link has: codes are few enough to repeat over the years."""
    while True:
        nonce = random(_NONCE_BYTES).hex()
        digest = token.code_hash(key, token.typed_code(key, invite_id, nonce))
        taken = connection.execute(select(tables.link.c.hash).where(tables.link.c.hash == digest)).first()
        if taken is None:
            return nonce
