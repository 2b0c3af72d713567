"""The demo clinic: a made-up practice with a believable week, whose record was written as any clinic's is.

Patients and visits are laid into the record; every invitation goes through the inbox and is decided by the real
service, with a clock that is led through the past days. So its journal verifies and nothing in it is painted on.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import insert, update

from desktop import resources
from desktop.clinic import tables
from desktop.clinic.apply import Means
from desktop.clinic.database import open_clinic
from desktop.clinic.demo import week as demo_week
from desktop.clinic.demo.replay import Desks, Replay, ReplayClock
from desktop.clinic.demo.week import Around, Content, Happening
from desktop.clinic.founding import Founding
from desktop.clinic.home import ClinicHome, set_up
from desktop.clinic.lane import Turn
from desktop.clinic.service import Service
from desktop.config import Config
from desktop.domain import setting_names
from desktop.domain.appointment import Appointment, Kind, fields_of
from desktop.domain.clock import Clock
from desktop.domain.commands import AddStaff, BookAppointment, ChangeSetting
from desktop.domain.ids import NewId, RandomBytes
from desktop.domain.staff import BY_CLINIC, Role
from desktop.keystore import KeyStore
from desktop.mail.address import MailFolder, show
from desktop.mail.message import load_templates
from desktop.mail.opening import open_transport
from desktop.password import hashed
from desktop.sealing import Cost

CLINIC: Final = "Larkfield Family Clinic"
TIME_ZONE: Final = "America/New_York"
USER: Final = "james"
PASSWORD: Final = "demo"  # noqa: S105 - it guards made-up patients, and the ribbon tells it
DEMO_COST: Final = Cost(8, 1, 1)
"""A demo guards nothing: its keys cost next to no time."""

_FOUNDED_BEFORE: Final = timedelta(days=21)
_PHONE: Final = "(410) 555-0100"
_SENDER: Final = "frontdesk@larkfield.example"


@dataclass(frozen=True, slots=True)
class DemoSignIn:
    """Who the demo is signed in as, and where its e-mail goes instead of to anybody."""

    user: str
    password: str
    mail_folder: MailFolder


@dataclass(frozen=True, slots=True)
class Place:
    """Where a provider sees patients, and whose clock hangs there."""

    provider: str
    office: str
    room: str | None
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Laid:
    """Ids of what was laid into the record: patients by chart id, places by the provider's name."""

    patients: dict[str, str]
    places: dict[str, Place]


def mail_folder(config: Config) -> Path:
    """The folder in the demo's home where its e-mail ends up."""
    return config.home.resolve() / "mail"


def make_demo(
    config: Config, keystore: KeyStore, clock: Clock, random: RandomBytes, new_id: NewId
) -> DemoSignIn:
    """Set the demo clinic up in a new home and let its last three weeks happen; raises as `set_up` does."""
    around = Around(clock.now(), ZoneInfo(TIME_ZONE))
    past = ReplayClock(around.now - _FOUNDED_BEFORE)
    sign_in = DemoSignIn(USER, PASSWORD, MailFolder(mail_folder(config), _SENDER))
    verifier = hashed(sign_in.password, DEMO_COST, random)
    founding = Founding(CLINIC, TIME_ZONE, sign_in.user, "James Smith", verifier)
    made = set_up(config.clinic_folder, founding, keystore, past, random, new_id)
    home = ClinicHome(config.clinic_folder)
    engine = open_clinic(home.database, made.keys, durable=False)  # thrown away with its home in any case
    try:
        service = Service(engine, past, Means(made.keys, random, DEMO_COST))
        service.start()
        with service.lane.turn() as turn:
            laid = _fill(turn, around, new_id)
        transport = open_transport(sign_in.mail_folder, None, past)
        desks = Desks(engine, made.staff.id, made.keys.public, laid.patients, new_id)
        replay = Replay(service, past, desks, transport, load_templates(resources.path("mail")))
        _arrange(replay, sign_in, verifier)
        _book(replay, around, laid, new_id)
        _replay(replay, demo_week.story(around), around.now)
        transport.close()
    finally:
        engine.dispose()
    return sign_in


def _arrange(replay: Replay, sign_in: DemoSignIn, verifier: str) -> None:
    """What the administrator did on the clinic's first day."""
    replay.hand_in(AddStaff(None, "dana", "Dana Whitfield", Role.RECEPTIONIST, verifier))
    replay.hand_in(ChangeSetting(None, setting_names.CLINIC_PHONE, _PHONE))
    replay.hand_in(ChangeSetting(None, setting_names.MAIL_SERVER, show(sign_in.mail_folder)))
    for chart_id, number in demo_week.numbers().items():
        replay.put_on_file(chart_id, number)


def _replay(replay: Replay, story: Iterable[Happening], until: datetime) -> None:
    for happening in story:
        replay.play(happening)
    replay.end(until)


def _book(replay: Replay, around: Around, laid: Laid, new_id: NewId) -> None:
    """Visits booked at a desk: of these the clinic knows who booked what."""
    for visit in demo_week.week()["visits"]:
        if visit.get("booked"):
            patient, place = laid.patients[visit["patient"]], laid.places[visit["provider"]]
            booked = Appointment(new_id(), patient, **_visit(around, visit, place))
            replay.hand_in(BookAppointment(patient, booked.id, fields_of(booked)))


def _fill(turn: Turn, around: Around, new_id: NewId) -> Laid:
    """Lay patients, providers, rooms and visits into the record, as an import does."""
    people = demo_week.patients(around)
    ids = {row["chart_id"]: new_id() for row in people}
    turn.connection.execute(
        insert(tables.patient),
        [{**row, "id": ids[row["chart_id"]], "seq": turn.seq} for row in people],
    )
    turn.connection.execute(update(tables.clinic).values(chart_number=max(int(id[4:]) for id in ids)))
    plan = demo_week.week()
    places = _places(turn, plan, new_id)
    visits = [
        {**_visit(around, visit, places[visit["provider"]]), "id": new_id(),
         "patient_id": ids[visit["patient"]], "seq": turn.seq}
        for visit in plan["visits"]
        if not visit.get("booked")
    ]  # fmt: skip
    turn.connection.execute(insert(tables.appointment), visits)
    turn.note(BY_CLINIC, "demo.filled", None, {"patients": len(people), "visits": len(visits)})
    return Laid(ids, places)


def _places(turn: Turn, plan: Content, new_id: NewId) -> dict[str, Place]:
    """Write who sees patients and where; returns each provider's place by name."""
    office, rooms = new_id(), {name: new_id() for name in plan["exam_rooms"]}
    run = turn.connection.execute
    run(insert(tables.shared["office"]).values(
        id=office, name=plan["office"], time_zone=TIME_ZONE, phone=_PHONE, active=True, seq=turn.seq))  # fmt: skip
    for name, room in rooms.items():
        run(insert(tables.shared["exam_room"]).values(id=room, office_id=office, name=name, seq=turn.seq))
    places: dict[str, Place] = {}
    for each in plan["providers"]:
        place = Place(new_id(), office, rooms.get(each["room"]), ZoneInfo(each["zone"]))
        run(insert(tables.shared["provider"]).values(
            id=place.provider, name=each["name"], time_zone=each["zone"], active=True, seq=turn.seq))  # fmt: skip
        places[each["name"]] = place
    return places


def _visit(around: Around, visit: Content, place: Place) -> Content:
    """The columns of one visit, whose time is read off the provider's clock; nobody knows since when its status is."""
    there = replace(around, zone=place.zone)
    starts_at = there.moment(around.working_day(visit["day"]), visit["at"])
    return {
        "starts_at": starts_at,
        "minutes": visit["minutes"],
        "kind": visit.get("kind", Kind.APPOINTMENT),
        "provider_id": place.provider,
        "office_id": place.office,
        "exam_room_id": place.room,
        "reason": visit["reason"],
        "profile": visit.get("profile"),
        "color": visit.get("color"),
        "notes": visit.get("notes"),
        "status": demo_week.visit_status(around, starts_at, visit["minutes"], visit.get("status")),
        "consent_forms": tuple(visit.get("consent_forms", ())),
    }
