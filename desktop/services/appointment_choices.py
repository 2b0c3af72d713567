"""What can be chosen for an appointment: providers, places and forms of the clinic, and what it uses anyway."""

from collections import Counter
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from desktop.domain.appointment import MOST_MINUTES, Color
from desktop.domain.appointment_values import LONGEST
from desktop.domain.consent_form import USUAL_FORMS, ConsentForm, read_forms
from desktop.domain.setting_names import CONSENT_FORMS
from desktop.services.appointment_sheet import Choices, Office, Profile, Provider, Room
from desktop.store import appointments, places, tables
from desktop.store.prepared import Prepared

_MOST: Final = 30
_USUAL_REASONS: Final = ("Evaluation", "Follow-up", "Physical", "Lab review", "New patient")
_USUAL_PROFILES: Final = (
    Profile("Evaluation", 30, None),
    Profile("New patient", 45, None),
    Profile("Follow-up", 15, None),
    Profile("Annual exam", 30, None),
)

_SETTINGS = Prepared(select(tables.replica["setting"]))


def read_choices(connection: Connection, clinic_zone: ZoneInfo) -> Choices:
    """Everything in use, by name; reasons and profiles most used first, after them usual ones."""
    return Choices(
        providers=tuple(
            Provider(row.id, row.name, zone_of(row.time_zone, clinic_zone).key)
            for row in places.providers(connection)
            if row.active
        ),
        offices=tuple(Office(row.id, row.name) for row in places.offices(connection) if row.active),
        rooms=tuple(Room(row.id, row.office_id, row.name) for row in places.rooms(connection)),
        reasons=_reasons(connection),
        profiles=_profiles(connection),
        consent_forms=_consent_forms(connection),
    )


def zone_of_provider(connection: Connection, provider_id: str | None, clinic_zone: ZoneInfo) -> ZoneInfo:
    """Where the provider's clock hangs; the clinic's where there is no provider, or no zone is said."""
    found = (row.time_zone for row in places.providers(connection) if row.id == provider_id)
    return zone_of(next(found, None), clinic_zone)


def zone_of(name: str | None, otherwise: ZoneInfo) -> ZoneInfo:
    """The time zone of this name; the other where this computer knows none such."""
    try:
        return ZoneInfo(name) if name else otherwise
    except (KeyError, ValueError, OSError):  # not found, or no name for a file at all
        return otherwise


def _reasons(connection: Connection) -> tuple[str, ...]:
    used = Counter(text for text, _, _ in appointments.latest_used(connection, "reason"))
    return _first((*(text for text, _ in used.most_common()), *_USUAL_REASONS), LONGEST["reason"])


def _profiles(connection: Connection) -> tuple[Profile, ...]:
    """Each with the minutes and the colour it has most often."""
    used: dict[str, list[tuple[int, str | None]]] = {}
    for name, minutes, color in appointments.latest_used(connection, "profile"):
        if 1 <= minutes <= MOST_MINUTES:
            used.setdefault(name, []).append((minutes, color if color in set(Color) else None))
    found = {
        name: Profile(name, Counter(m for m, _ in each).most_common(1)[0][0], _usual_color(each))
        for name, each in sorted(used.items(), key=lambda item: -len(item[1]))
    }
    found = {**found, **{each.name: each for each in _USUAL_PROFILES if each.name not in found}}
    return tuple(found[name] for name in _first(tuple(found), LONGEST["profile"]))


def _usual_color(used: list[tuple[int, str | None]]) -> str | None:
    return Counter(color for _, color in used).most_common(1)[0][0]


def _first(texts: tuple[str, ...], longest: int) -> tuple[str, ...]:
    return tuple(text for text in dict.fromkeys(texts) if len(text) <= longest)[:_MOST]


def _consent_forms(connection: Connection) -> tuple[ConsentForm, ...]:
    set_here = (row.value for row in _SETTINGS.all(connection) if row.name == CONSENT_FORMS)
    text = next(set_here, None)
    try:
        return read_forms(text) if text else USUAL_FORMS
    except ValueError:  # a setting of a later version
        return USUAL_FORMS
