"""What the window of an appointment shows, offers and refuses to keep, over real files and a real clinic."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.clinic.administration import write_setting
from desktop.domain.problem import Problem, ProblemCode
from desktop.domain.setting_names import CONSENT_FORMS
from desktop.services.appointment_sheet import NotSaved, Profile, Saved
from tests.real_clinic import NOON, RealClinic, RealDesk
from tests.services.visits import (
    GONE,
    NORTH,
    NORTH_ROOM,
    TOMORROW,
    WILBERTON,
    book,
    change,
    opened,
    places,
    settle,
    typed,
)


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    places(made)
    yield made
    made.close()


@pytest.fixture
def desk(clinic: RealClinic) -> RealDesk:
    return clinic.desk_of(clinic.james)


@pytest.fixture
def jane(clinic: RealClinic) -> RealDesk:
    return clinic.desk_of(clinic.add_staff("jane", "Jane Miller"))


def test_revisions_say_who_changed_what_when_from_what_in_names(
    clinic: RealClinic, desk: RealDesk, jane: RealDesk
) -> None:
    id = book(desk, consent_forms=("Financial Policy", "Telehealth Consent"))
    settle(clinic, desk, jane)
    change(jane, id, provider_id=WILBERTON)
    settle(clinic, desk, jane)
    change(desk, id, patient_id="bo", status=None)
    held, cleared, changed, *booked = desk.desk.appointments.revisions(id)
    assert (held.field, held.before, held.after, held.who) == (
        "patient_id",
        "Jenny Harris",
        "Bo Li",
        "James Smith",
    )
    assert (cleared.field, cleared.before, cleared.after, cleared.command_id) == (
        "status",
        "Confirmed",
        None,
        held.command_id,
    )
    assert (changed.field, changed.before, changed.after, changed.who, changed.booked) == (
        "provider_id", "Dr. James Smith", "Brendan Wilberton", "Jane Miller", False)  # fmt: skip
    assert all(each.booked and each.before is None for each in booked)
    assert "Financial Policy, Telehealth Consent" in {each.after for each in booked}


def test_an_appointment_given_to_another_patient_tells_both_and_keeps_its_revisions(
    clinic: RealClinic, desk: RealDesk, jane: RealDesk
) -> None:
    id = book(desk)
    settle(clinic, desk, jane)
    change(desk, id, patient_id="bo")
    desk.told.clear()
    settle(clinic, desk, jane)
    assert {"jenny", "bo"} <= frozenset().union(*desk.told)
    for each in (desk, jane):
        revisions = each.desk.appointments.revisions(id)
        moved = [revision for revision in revisions if revision.field == "patient_id" and not revision.booked]
        assert [(one.before, one.after) for one in moved] == [("Jenny Harris", "Bo Li")]
        assert opened(each, id).patient.id == "bo"  # type: ignore[union-attr]
        assert any(one.booked and one.field == "starts_at" for one in revisions)


@pytest.mark.parametrize(
    ("changes", "field", "problem"),
    [
        ({"patient_id": ""}, "patient_id", Problem(ProblemCode.EMPTY)),
        ({"patient_id": "nobody"}, "patient_id", Problem(ProblemCode.NOT_OFFERED)),
        ({"provider_id": None}, "provider_id", Problem(ProblemCode.EMPTY)),
        ({"provider_id": GONE}, "provider_id", Problem(ProblemCode.NOT_OFFERED)),
        ({"office_id": "nowhere", "exam_room_id": None}, "office_id", Problem(ProblemCode.NOT_OFFERED)),
        ({"exam_room_id": NORTH_ROOM}, "exam_room_id", Problem(ProblemCode.OTHER_OFFICE)),
        ({"minutes": 0}, "minutes", Problem(ProblemCode.TOO_SHORT)),
        ({"minutes": 1441}, "minutes", Problem(ProblemCode.TOO_LONG)),
        ({"minutes": -5}, "minutes", Problem(ProblemCode.NOT_A_NUMBER)),
        ({"notes": "x" * 1003}, "notes", Problem(ProblemCode.TOO_LONG, extra=3)),
        ({"status": "Vanished"}, "status", Problem(ProblemCode.NOT_OFFERED)),
        ({"color": "#123456"}, "color", Problem(ProblemCode.NOT_OFFERED)),
        ({"starts_at": datetime(1, 1, 1, tzinfo=UTC)}, "starts_at", Problem(ProblemCode.NO_SUCH_DAY)),
        ({"consent_forms": tuple("abcdefghi")}, "consent_forms", Problem(ProblemCode.TOO_LONG, extra=1)),
    ],
)
def test_what_cannot_be_kept_is_said_beside_its_field(
    desk: RealDesk, changes: dict[str, Any], field: str, problem: Problem
) -> None:
    sheet, after = typed(desk, **changes)
    refused = desk.desk.appointments.save(sheet.appointment, after, new=True)
    assert refused == NotSaved({field: problem})
    assert desk.desk.appointments.open(after.id) is None


def test_the_longest_texts_still_fit_into_one_command(clinic: RealClinic, desk: RealDesk) -> None:
    wide = "🧍"
    forms = tuple(f"{n}" + wide * 59 for n in range(8))
    id = book(desk, notes=wide * 1000, reason=wide * 200, profile=wide * 100, consent_forms=forms)
    settle(clinic, desk)
    other = "🧎"
    changed = change(
        desk, id, notes=other * 1000, reason=other * 200, profile=other * 100,
        consent_forms=tuple(f"{n}" + other * 59 for n in range(8)),
    )  # fmt: skip
    assert isinstance(changed, Saved)
    settle(clinic, desk)
    assert (opened(desk, id).refused, opened(desk, id).appointment.notes) == (None, other * 1000)


def test_naughty_strings_are_kept_clean_or_refused_beside_the_field(
    clinic: RealClinic, desk: RealDesk, naughty_strings: list[str]
) -> None:
    id, kept = book(desk), 0
    for n in range(0, len(naughty_strings), 3):
        notes, reason, profile = (naughty_strings[n : n + 3] * 3)[:3]
        saved = change(desk, id, notes=notes, reason=reason, profile=profile)
        assert isinstance(saved, Saved) or saved.problems.keys() <= {"notes", "reason", "profile"}
        kept += isinstance(saved, Saved)
        if n % 30 == 0:
            before = opened(desk, id).appointment
            settle(clinic, desk)
            after = opened(desk, id).appointment
            assert (after.notes, after.reason, after.profile) == (before.notes, before.reason, before.profile)
    assert kept > len(naughty_strings) / 3 * 0.8


def test_a_new_appointment_is_filled_in_as_the_last_one_was_and_where_the_provider_is(
    desk: RealDesk,
) -> None:
    book(desk, provider_id=WILBERTON, office_id=NORTH, exam_room_id=None)
    sheet = desk.desk.appointments.blank("jenny", date(2022, 5, 25))
    made = sheet.appointment
    assert (made.provider_id, made.office_id, sheet.time_zone) == (WILBERTON, NORTH, "America/Denver")
    assert made.starts_at == datetime(2022, 5, 25, 15, tzinfo=UTC)
    assert made.consent_forms == ("HIPAA Data Use Agreement", "Financial Policy", "Telehealth Consent")
    assert (sheet.new, sheet.may_edit, sheet.missing_address, sheet.past) == (True, True, False, 0)
    today = desk.desk.appointments.blank("bo")
    assert today.appointment.starts_at == NOON.replace(minute=45)
    assert (today.appointment.provider_id, today.missing_address) == (None, True)
    assert (desk.desk.appointments.blank().appointment.patient_id, desk.desk.appointments.blank().chart) == (
        "",
        None,
    )


def test_the_patient_of_an_unsaved_appointment_can_be_chosen_anew(clinic: RealClinic, desk: RealDesk) -> None:
    clinic.add("appointment", id="8" * 32, patient_id="bo", starts_at=NOON - timedelta(days=9), minutes=15)
    clinic.round_trip(desk)
    sheet, after = typed(desk)
    other = desk.desk.appointments.with_patient(after, "bo")
    assert (other.appointment, other.past, other.new) == (replace(after, patient_id="bo"), 1, True)
    assert other.chart is not None
    assert other.chart.patient.id == "bo"
    assert sheet.past == 0


def test_what_is_offered_comes_from_the_clinic_and_from_what_it_uses(
    clinic: RealClinic, desk: RealDesk
) -> None:
    for n in range(3):
        book(
            desk,
            starts_at=TOMORROW + timedelta(hours=n),
            profile="Sports",
            minutes=20,
            color="green",
            reason="Knee",
        )
    settle(clinic, desk)
    with clinic.service.lane.turn() as turn:
        write_setting(turn, CONSENT_FORMS, '[{"name": "Own form", "default": false}]')
    clinic.round_trip(desk)
    choices = desk.desk.appointments.choices()
    assert [(each.name, each.time_zone) for each in choices.providers] == [
        ("Brendan Wilberton", "America/Denver"), ("Dr. James Smith", "America/New_York")]  # fmt: skip
    assert [each.name for each in choices.offices] == ["North", "Office 1"]
    assert choices.profiles[0] == Profile("Sports", 20, "green")
    assert choices.reasons[0] == "Knee"
    assert "Follow-up" in choices.reasons
    assert [(each.name, each.default) for each in choices.consent_forms] == [("Own form", False)]


def test_an_imported_appointment_has_no_author_and_can_be_changed(clinic: RealClinic, desk: RealDesk) -> None:
    clinic.add("appointment", id="8" * 32, patient_id="bo", starts_at=TOMORROW, minutes=15, reason="y" * 400)
    clinic.round_trip(desk)
    assert opened(desk, "8" * 32).appointment.created_by is None
    assert isinstance(change(desk, "8" * 32, status="Arrived"), Saved)
    settle(clinic, desk)
    assert opened(desk, "8" * 32).appointment.status == "Arrived"
    assert [each.field for each in desk.desk.appointments.revisions("8" * 32)] == ["status"]
