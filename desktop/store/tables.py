"""The desk file: the replica of the shared rows, the outbox, how far it has read, and the search index."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    func,
)

from desktop.record.tables import Instant, define

metadata: Final = MetaData()
replica: Final = define(metadata)
patient: Final = replica["patient"]
invite: Final = replica["invite"]
appointment: Final = replica["appointment"]

SCHEMA_VERSION: Final = 1

outbox: Final = Table(
    "outbox",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("patient_id", String, index=True),
    Column("body", LargeBinary, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("stage", String, nullable=False),
    Column("release_at", Instant),
    Column("pushed", Boolean, nullable=False),
    Column("reason", String),
    Column("detail", Text),
    Column("settled_at", Instant),
    sqlite_autoincrement=True,
)
"""What this person did here, in order. Applied entries stay until the clinic's record can no longer lose them."""

Index("appointment_by_time", appointment.c.starts_at)
Index("mail_came_back", func.lower(replica["mail"].c.email),
      sqlite_where=replica["mail"].c.state.in_(("failed", "bounced")))  # fmt: skip
_visit = replica["communication"].c.appointment_id
Index("communication_of_visit", _visit, sqlite_where=_visit.is_not(None))
Index("outbox_unsettled", outbox.c.stage)

known: Final = Table(
    "known",
    metadata,
    Column("one", Integer, primary_key=True),
    Column("identity", String, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("journal_n", BigInteger, nullable=False),
    Column("journal_hash", String, nullable=False),
    Column("clinic_name", String, nullable=False),
    Column("time_zone", String, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("staff_id", String, nullable=False),
    Column("mail_problem", String),
    Column("contacted_at", Instant, nullable=False),
    Column("clock_ahead_us", BigInteger, nullable=False),
)
"""One row: the cursor, and what the clinic last said of itself. `clock_ahead_us` is the clinic's clock minus ours."""

term: Final = Table(
    "term",
    metadata,
    Column("term", String, primary_key=True),
    Column("patient_id", String, primary_key=True),
    sqlite_with_rowid=False,
)
"""The search index: every term a patient can be found by."""

Index("term_of_patient", term.c.patient_id)

mark: Final = Table(
    "mark", metadata, Column("name", String, primary_key=True), Column("at", Instant, nullable=False)
)
"""Moments this person's screens remember, such as when they last looked at who accepted."""

# A screen that stands open all day asks for these at every news; the clinic never does.
Index(
    "invite_open",
    invite.c.expires_at,
    sqlite_where=invite.c.disabled_at.is_(None) & invite.c.activated_at.is_(None),
)
Index("invite_activated", invite.c.activated_at, sqlite_where=invite.c.activated_at.is_not(None))
Index("invite_expired", invite.c.disabled_at, sqlite_where=invite.c.end == "expired")

name_word: Final = Table(
    "name_word",
    metadata,
    Column("backwards", Boolean, primary_key=True),
    Column("length", Integer, primary_key=True),
    Column("word", String, primary_key=True),
    sqlite_with_rowid=False,
)
"""The words names are made of, each forwards and backwards, for finding a name with a wrong letter."""
