"""The demo clinic was written as any clinic's record is, and shows every state a front desk meets."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from itertools import count
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from desktop.clinic import journal, tables
from desktop.clinic.demo.making import TIME_ZONE, DemoSignIn, make_demo
from desktop.clinic.demo.week import Around
from desktop.clinic.facts import of_patient
from desktop.clinic.home import ClinicHome, OpenClinic
from desktop.config import Config
from desktop.domain.access import Access, View, access_of
from desktop.domain.clock import Clock
from desktop.domain.ids import NewId
from desktop.domain.invitation import Invitation, InviteState, MailState
from desktop.domain.seen import fold
from desktop.keystore import MemoryKeyStore
from desktop.password import matches
from desktop.record.sqlcipher import reading
from desktop.store import outbox, replica
from desktop.store import tables as desk_tables
from desktop.store.desk_file import DeskFile
from desktop.sync.cycle import Cycle
from desktop.sync.gateway import SqlGateway
from tests.clinic.homes import HandClock

MORNING = datetime(2026, 11, 24, 14, 50, tzinfo=UTC)
"""Tuesday, 9:50 a.m. in Baltimore."""

AWKWARD = {
    "a Sunday night just after midnight": datetime(2026, 11, 22, 5, 3, tzinfo=UTC),
    "new year's morning": datetime(2027, 1, 1, 5, 0, 30, tzinfo=UTC),
    "the hour that clocks went back in": datetime(2026, 11, 1, 6, 30, tzinfo=UTC),
    "the week after clocks went forward": datetime(2027, 3, 16, 13, 0, tzinfo=UTC),
    "a leap day": datetime(2028, 2, 29, 20, 0, tzinfo=UTC),
}


class Demo:
    """A demo made at some instant, and its clinic opened again as a program does."""

    def __init__(self, home: Path, opened: OpenClinic, sign_in: DemoSignIn, clock: Clock) -> None:
        self.home, self.opened, self.sign_in, self.clock = home, opened, sign_in, clock

    def accesses(self) -> dict[str, Access]:
        """What a desk of the administrator shows, by chart id."""
        file = DeskFile(self.home / "some.desk", durable=False)
        file.open(b"k" * 32)
        gateway = SqlGateway(self.opened.engine, "james-0", self.clock, lambda: None)
        Cycle(file.engine, gateway, self.clock).run()
        view = View(self.clock.now(), ZoneInfo(TIME_ZONE), online=True)
        with reading(file.engine).connect() as connection:
            ids = connection.execute(select(desk_tables.patient.c.id, desk_tables.patient.c.chart_id))
            found = {}
            for id, chart_id in ids.all():
                confirmed = replica.confirmed(connection, id)
                assert confirmed is not None
                found[chart_id] = access_of(fold(confirmed, outbox.of_patient(connection, id)), view)
        file.close()
        return found


def ids() -> NewId:
    numbers = count(1)
    return lambda: f"{next(numbers):032x}"


@contextmanager
def a_demo(home: Path, at: datetime = MORNING) -> Iterator[Demo]:
    keystore, clock = MemoryKeyStore(), HandClock(at)
    sign_in = make_demo(Config(home), keystore, clock, Random(5).randbytes, ids())
    opened = ClinicHome(Config(home).clinic_folder).open(keystore)
    try:
        yield Demo(home, opened, sign_in, clock)
    finally:
        opened.engine.dispose()


@pytest.mark.parametrize("at", [MORNING, *AWKWARD.values()], ids=["a morning", *AWKWARD])
def test_at_any_hour_the_record_verifies_and_nothing_was_refused_but_wrong_proofs(
    at: datetime, tmp_path: Path
) -> None:
    with a_demo(tmp_path, at) as demo, reading(demo.opened.engine).connect() as connection:
        verified = journal.verify(connection)
        assert verified.broken_at is None
        assert verified.entries > 50
        refused = connection.execute(
            select(tables.verdict.c.reason).where(tables.verdict.c.applied == 0)
        ).scalars()
        assert list(refused) == ["wrong_proof"] * 5
        times = connection.execute(select(tables.journal.c.at).order_by(tables.journal.c.n)).scalars().all()
        assert times == sorted(times)
        assert times[-1] <= demo.clock.now()


def test_every_state_of_the_panel_can_be_found(tmp_path: Path) -> None:
    with a_demo(tmp_path) as demo:
        seen = demo.accesses()
    kinds = {str(access.kind) for access in seen.values()}
    assert kinds >= {"ready", "missing", "pending", "bounced", "expired", "locked", "connected", "revoked",
                     "not_invitable"}  # fmt: skip
    assert seen["HAJE000001"].days_left == 6
    assert seen["NGGR000151"].expiring
    assert seen["LENO000203"].days_left == 4
    assert [str(field) for field in seen["OKAI000214"].needs.shortest_fix] == ["email"]
    assert [str(field) for field in seen["BRLI000176"].needs.shortest_fix] == ["phone"]
    assert [str(field) for field in seen["WEHA000095"].needs.shortest_fix] == ["email", "phone"]
    assert seen["SOIN000239"].opted_out_on is not None
    expired = seen["CADO000031"].invitation
    assert expired is not None
    assert expired.expires_at.astimezone(ZoneInfo(TIME_ZONE)).day == 20


def test_jenny_harris_has_the_history_of_the_article(tmp_path: Path) -> None:
    with a_demo(tmp_path) as demo, reading(demo.opened.engine).connect() as connection:
        jenny = connection.execute(
            select(tables.patient.c.id).where(tables.patient.c.chart_id == "HAJE000001")
        ).scalar_one()
        invites = sorted(
            of_patient(connection, Invitation, tables.invite, jenny),
            key=lambda row: row.enabled_at,
            reverse=True,
        )
    assert [str(invite.state(MORNING)) for invite in invites] == [
        InviteState.PENDING, InviteState.DISABLED, InviteState.REVOKED]  # fmt: skip
    local = [invite.enabled_at.astimezone(ZoneInfo(TIME_ZONE)).strftime("%d %H:%M") for invite in invites]
    assert local == ["23 15:04", "22 10:12", "22 10:09"]


def test_a_provider_far_away_is_booked_by_the_clock_there_and_the_clinic_knows_by_whom(
    tmp_path: Path,
) -> None:
    with a_demo(tmp_path) as demo, reading(demo.opened.engine).connect() as connection:
        visit, provider = tables.appointment, tables.shared["provider"]
        booked = connection.execute(
            select(visit, provider.c.time_zone)
            .join(provider, provider.c.id == visit.c.provider_id)
            .where(visit.c.created_by.is_not(None))
            .order_by(visit.c.starts_at)
        ).all()
        events = tables.shared["event"]
        told = connection.execute(select(events.c.what).where(events.c.what == "appointment.booked")).all()
    assert {(row.created_by, row.time_zone) for row in booked} == {("james-0", "America/Denver")}
    first = booked[0].starts_at.astimezone(ZoneInfo("America/Denver"))
    assert (f"{first:%H:%M}", booked[0].kind, booked[0].consent_forms) == (
        "14:15",
        "video",
        ("Telehealth Consent",),
    )
    assert len(told) == len(booked) == 4


def test_its_emails_lie_in_its_own_home_and_nowhere_else(tmp_path: Path) -> None:
    with a_demo(tmp_path) as demo, reading(demo.opened.engine).connect() as connection:
        folder = demo.sign_in.mail_folder.folder
        letters = [message_from_bytes(file.read_bytes()) for file in folder.iterdir()]
        handed = connection.execute(
            select(tables.mail.c.email).where(tables.mail.c.state == MailState.HANDED_OVER)
        ).scalars()
        assert folder.parent == tmp_path.resolve()
        assert sorted(str(letter["To"]) for letter in letters) == sorted(handed)


def test_james_signs_in_with_the_password_it_tells(tmp_path: Path) -> None:
    with a_demo(tmp_path) as demo, reading(demo.opened.engine).connect() as connection:
        verifier = connection.execute(
            select(tables.staff_secret.c.verifier)
            .join(tables.staff, tables.staff.c.id == tables.staff_secret.c.staff_id)
            .where(tables.staff.c.user == demo.sign_in.user)
        ).scalar_one()
    assert matches(verifier, demo.sign_in.password)


def test_the_same_clock_ids_and_randomness_make_the_same_clinic(tmp_path: Path) -> None:
    def told(home: Path) -> list[object]:
        with a_demo(home) as demo, reading(demo.opened.engine).connect() as connection:
            links = connection.execute(select(tables.link.c.hash).order_by(tables.link.c.hash)).scalars()
            entry = tables.journal.c
            return [*links, *connection.execute(select(entry.at, entry.who, entry.what, entry.patient_id))]

    assert told(tmp_path / "one") == told(tmp_path / "two")


@pytest.mark.parametrize("day", range(20, 28))
def test_a_visit_is_never_planned_for_a_weekend_except_today(day: int) -> None:
    around = Around(datetime(2026, 11, day, 15, tzinfo=UTC), ZoneInfo(TIME_ZONE))
    days = [around.working_day(count) for count in range(-5, 6)]
    assert days == sorted(set(days))
    assert around.working_day(0) == around.today
    assert all(each.weekday() < 5 for each in days if each != around.today)
    assert days[-1] - days[0] < timedelta(days=18)
