"""A form about a patient at this desk: what was typed in it, read, and whether the person may save it."""

from collections.abc import Mapping

from sqlalchemy import Connection

from desktop.domain.patient import Patient
from desktop.domain.staff import Right
from desktop.domain.typed import Read, read
from desktop.services.local import Local, sealer
from desktop.store import replica


def read_form(local: Local, connection: Connection, typed: Mapping[str, str], before: Patient) -> Read:
    """What the typed text changes of what the form showed `before`."""
    known = local.known(connection)
    view = local.view(known)
    return read(typed, before, view.now.astimezone(view.zone).date(), sealer(known))


def may(local: Local, connection: Connection, right: Right) -> bool:
    """Whether the person at this desk may do it, as far as the desk has read."""
    person = replica.staff(connection).get(local.known(connection).staff_id)
    return person is not None and person.may(right)


def blank(patient_id: str = "") -> Patient:
    """A form nobody has written in."""
    return Patient(patient_id, "", "", "")
