"""One signed-in person's desk: everything its screens may ask and do."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from desktop.domain.staff import Staff
from desktop.services.administration import Administration
from desktop.services.appointments import Appointments
from desktop.services.audit import Audit
from desktop.services.communications import Communications
from desktop.services.connection import Connection
from desktop.services.invitations import Invitations
from desktop.services.others import Others
from desktop.services.patients import Patients
from desktop.services.people import People
from desktop.services.today import Today


@dataclass(frozen=True, slots=True)
class Desk:
    """Handed to every window. All calls read and write the desk file; make them on the store lane."""

    who: Staff
    clinic_name: str
    zone: ZoneInfo
    patients: Patients
    invitations: Invitations
    connection: Connection
    administration: Administration
    today: Today
    appointments: Appointments
    people: People
    communications: Communications
    audit: Audit
    others: Others
