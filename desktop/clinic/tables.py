"""The clinic database: the shared rows with their constraints, and what only the service may see."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    func,
)

from desktop.record.tables import Instant, define

metadata: Final = MetaData()
shared: Final = define(metadata)
staff: Final = shared["staff"]
patient: Final = shared["patient"]
appointment: Final = shared["appointment"]
invite: Final = shared["invite"]
mail: Final = shared["mail"]
waiting: Final = shared["waiting"]
setting: Final = shared["setting"]

SCHEMA_VERSION: Final = 1
PROTOCOL_VERSION: Final = 1

_SEVEN_DAYS_US: Final = 604_800 * 1_000_000

Index("staff_user_unique", staff.c.user, unique=True)
Index("patient_chart_id_unique", patient.c.chart_id, unique=True)
Index("patient_external_id", patient.c.external_id, patient.c.born)
Index("patient_born", patient.c.born, func.lower(patient.c.last))
for _name in ("appointment", "provider", "office"):
    Index(f"{_name}_external_id", shared[_name].c.external_id)
# For SQLite only: a `postgresql_where` here would load that dialect into every desk, which is 2.5 MiB.
Index("invite_one_open", invite.c.patient_id, unique=True, sqlite_where=invite.c.disabled_at.is_(None))
Index("invite_to_expire", invite.c.expires_at, sqlite_where=invite.c.disabled_at.is_(None))
Index("appointment_of_provider", appointment.c.provider_id, appointment.c.starts_at)
Index("mail_due", mail.c.state, mail.c.next_try_at)

for _check in (
    CheckConstraint(f"expires_at = enabled_at + {_SEVEN_DAYS_US}", name="invite_seven_days"),
    CheckConstraint("disabled_at IS NULL OR disabled_at >= enabled_at", name="invite_ends_after_start"),
    CheckConstraint("(disabled_at IS NULL) = (\"end\" IS NULL)", name="invite_end_has_reason"),
    CheckConstraint("(disabled_at IS NULL) = (disabled_by IS NULL)", name="invite_end_has_author"),
    CheckConstraint("activated_at IS NULL OR (activated_at >= enabled_at AND activated_at < expires_at)",
                    name="invite_activated_in_time"),
    CheckConstraint("\"end\" IN ('revoked','replaced','expired','locked','disconnected')", name="invite_end_known"),
    CheckConstraint("\"end\" NOT IN ('expired','locked') OR activated_at IS NULL", name="invite_end_fits"),
    CheckConstraint("basis IN ('ssn','dob_phone')", name="invite_basis_known"),
):  # fmt: skip
    invite.append_constraint(_check)

clinic: Final = Table(
    "clinic",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True),
    Column("identity", String, nullable=False),
    Column("name", String, nullable=False),
    Column("time_zone", String, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("last_at", Instant, nullable=False),
    Column("journal_n", BigInteger, nullable=False),
    Column("journal_hash", String, nullable=False),
    Column("chart_number", BigInteger, nullable=False),
    Column("schema_version", Integer, nullable=False),
    Column("protocol_version", Integer, nullable=False),
    Column("service_seen_at", Instant),
    Column("mail_problem", String),
    Column("mail_retry_at", Instant),
)
"""One row: who this clinic is, and the head of its record."""

inbox: Final = Table(
    "inbox",
    metadata,
    Column("n", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("who", String, nullable=False),
    Column("id", String, nullable=False),
    Column("body", LargeBinary),
    UniqueConstraint("who", "id", name="inbox_once"),
    sqlite_autoincrement=True,
)
"""What desks hand in. `who` is the connection's person; the body is erased after the verdict."""

verdict: Final = Table(
    "verdict",
    metadata,
    Column("who", String, primary_key=True),
    Column("id", String, primary_key=True),
    Column("applied", Integer, nullable=False),
    Column("reason", String),
    Column("detail", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("seq", BigInteger, nullable=False),
)
"""The clinic's answers, asked for by id."""

journal: Final = Table(
    "journal",
    metadata,
    Column("n", BigInteger, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False),
    Column("at", Instant, nullable=False),
    Column("who", String, nullable=False),
    Column("what", String, nullable=False),
    Column("patient_id", String, index=True),
    Column("payload", Text, nullable=False),
    Column("previous", String, nullable=False),
    Column("hash", String, nullable=False),
)
"""Everything that was done, append-only; each entry carries the hash of the one before."""

link: Final = Table(
    "link",
    metadata,
    Column("hash", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("invite_id", String, nullable=False, index=True),
)
"""Keyed hashes of tokens and typed codes, and the invitation each opens. An alias is re-pointed, never copied."""

letter: Final = Table(
    "letter",
    metadata,
    Column("mail_id", String, primary_key=True),
    Column("nonce", String, nullable=False),
    Column("content", Text, nullable=False),
)
"""What makes a retried e-mail byte-identical: the nonce its link comes from, and all else it says (JSON)."""

attempt: Final = Table(
    "attempt",
    metadata,
    Column("invite_id", String, primary_key=True),
    Column("failed", Integer, nullable=False),
)
"""How often a proof of identity was tried, counted before it is checked."""

ssn_proof: Final = Table(
    "ssn_proof",
    metadata,
    Column("patient_id", String, primary_key=True),
    Column("verifier", String, nullable=False),
)
"""Argon2id verifiers of Social Security Numbers; the number itself is nowhere."""

staff_secret: Final = Table(
    "staff_secret",
    metadata,
    Column("staff_id", String, primary_key=True),
    Column("verifier", String, nullable=False),
)
"""Argon2id hashes of sign-in passwords, where the database itself has no roles (single computer)."""

ssn_waiting: Final = Table(
    "ssn_waiting",
    metadata,
    Column("patient_id", String, primary_key=True),
    Column("box", LargeBinary, nullable=False),
)
"""Imported numbers, wrapped under a key outside this database, until idle time suffices for their proof."""

intake: Final = Table(
    "intake",
    metadata,
    Column("batch", String, primary_key=True),
    Column("chunk", Integer, primary_key=True),
    Column("who", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("rows", LargeBinary, nullable=False),
)
"""Rows that an import has laid ready; the service applies them chunk by chunk and deletes them."""

intake_source: Final = Table(
    "intake_source",
    metadata,
    Column("row_id", String, primary_key=True),
    Column("origin", String, primary_key=True),
    Column("batch", String, nullable=False),
    Column("source", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""What the last import of one origin brought for a row: the next one touches only what changed there."""
