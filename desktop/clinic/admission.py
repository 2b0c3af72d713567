"""Lets a person sign in at a clinic whose database knows no roles: that of a single computer."""

from sqlalchemy import Engine, select

from desktop.clinic import tables
from desktop.clinic.facts import one
from desktop.domain.staff import Staff
from desktop.password import hashed, matches
from desktop.record.sqlcipher import reading
from desktop.sealing import USUAL_COST


def admit(engine: Engine, user: str, password: str) -> Staff | None:
    """The active person with this sign-in name and password; None for anything else, after the same time."""
    with reading(engine).connect() as connection:
        secret = connection.execute(
            select(tables.staff.c.id, tables.staff_secret.c.verifier)
            .join(tables.staff_secret, tables.staff_secret.c.staff_id == tables.staff.c.id)
            .where(tables.staff.c.user == user.strip().casefold(), tables.staff.c.active)
        ).one_or_none()
        staff = None if secret is None else one(connection, Staff, tables.staff, secret.id)
    if secret is None:
        hashed(password, USUAL_COST, bytes)  # takes as long as a wrong password does
        return None
    return staff if matches(secret.verifier, password) else None
