"""Poison: whatever a desk or the patient's page hands in, it ends in a verdict and the service goes on."""

import json
import random
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from desktop.clinic.administration import write_setting
from desktop.clinic.service import Service
from desktop.domain import setting_names, wire
from desktop.domain.commands import ApplyIntake, Command, EditPatient, FieldEdit, Invite, Revoke
from desktop.sealing import seal
from desktop.sync.gateway import SqlGateway
from tests.simulation.clocks import SimulatedClock, Time
from tests.simulation.past import MAIL_SERVER
from tests.simulation.slots import slots
from tests.simulation.template import means, template

GOOD = EditPatient("jenny", (FieldEdit("city", None, "Salem"),))
NOT_AN_SSN = b64encode(b"this was never sealed").decode()
SSN_FROM_NOWHERE = FieldEdit("ssn", None, "8765", sealed=NOT_AN_SSN)
SAVE_AND_INVITE = Invite("jenny", "jenny@example.org", "ssn", "chart", (SSN_FROM_NOWHERE,))


@dataclass
class Clinic:
    """A started service, and the way in to its inbox."""

    service: Service
    clock: SimulatedClock

    def hand_in(self, name: str, body: bytes, who: str = "jane-1") -> None:
        SqlGateway(slots().line, who, self.clock, lambda: None).push(id_of(name), body)

    def verdict(self, name: str) -> Any:
        asked = "SELECT applied, reason FROM verdict WHERE id = ?"
        with slots().line.connect() as connection:
            found = connection.exec_driver_sql(asked, (id_of(name),))
            row = found.one_or_none()
        return None if row is None else tuple(row)

    def set_mail_up(self) -> None:
        with self.service.lane.turn() as turn:
            write_setting(turn, setting_names.MAIL_SERVER, MAIL_SERVER)


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    slots().fresh(0)
    clock = SimulatedClock(Time())
    service = Service(slots().services[0], clock, means(template().keys, random.Random(3)))
    service.start()
    yield Clinic(service, clock)
    slots().line.dispose()


def id_of(name: str) -> str:
    return name.encode().hex().rjust(32, "0")


def answer(plain: bytes) -> bytes:
    """What the patient's page hands in, with this inside the seal."""
    sealed = b64encode(seal(template().keys.public, plain)).decode()
    return json.dumps({"kind": "accept", "patient_id": None, "sealed": sealed}).encode()


POISON = {
    "nothing": b"",
    "no JSON": b"{",
    "a list": b"[]",
    "deep": b"[" * 9_000,
    "unknown": b'{"kind":"unknown","patient_id":null}',
    "a huge number": b'{"kind":"apply_intake","patient_id":null,"batch":"b","chunk":99999999999999999999}',
    "a field that is none": wire.to_body(EditPatient("jenny", (FieldEdit("no_such_field", None, "x"),))),
    "an SSN never sealed": wire.to_body(EditPatient("jenny", (SSN_FROM_NOWHERE,))),
    "an intake that is not there": wire.to_body(ApplyIntake(None, "none", 0)),
}
ANSWERS = {
    "no answer": answer(b"not JSON"),
    "deep": answer(b"[" * 9_000),
    "no link": answer(b'{"link":null,"ssn":null,"born":null,"phone":null}'),
    "half a pair": answer(b'{"link":"\\ud800","ssn":"\\ud800","born":null,"phone":null}'),
    "numbers": answer(b'{"link":1,"ssn":2,"born":3,"phone":4}'),
    "not sealed": b'{"kind":"accept","patient_id":null,"sealed":"AAAA"}',
    "not base64": b'{"kind":"accept","patient_id":null,"sealed":"#"}',
    "another command": wire.to_body(GOOD),
}


@pytest.mark.parametrize("body", POISON.values(), ids=POISON)
def test_poison_from_a_desk_is_refused_and_the_next_command_is_decided(clinic: Clinic, body: bytes) -> None:
    clinic.hand_in("poison", body)
    clinic.hand_in("good", wire.to_body(GOOD))
    clinic.service.work()
    assert clinic.verdict("poison")[0] == 0
    assert clinic.verdict("good") == (1, None)


@pytest.mark.parametrize("body", ANSWERS.values(), ids=ANSWERS)
def test_poison_from_the_patients_page_is_refused_and_the_service_goes_on(
    clinic: Clinic, body: bytes
) -> None:
    clinic.hand_in("poison", body, who="portal")
    clinic.hand_in("good", wire.to_body(GOOD))
    clinic.service.work()
    assert clinic.verdict("poison")[0] == 0
    assert clinic.verdict("good") == (1, None)


def test_what_turns_out_to_be_poison_after_waiting_for_email_waits_no_longer(clinic: Clinic) -> None:
    clinic.hand_in("poison", wire.to_body(SAVE_AND_INVITE))
    clinic.service.work()
    assert clinic.verdict("poison") is None
    clinic.set_mail_up()
    clinic.service.work()
    assert clinic.verdict("poison") == (0, "malformed")
    _taken_back_and_invited_again(clinic)


def test_who_is_deactivated_while_an_invitation_waits_keeps_nobody_from_inviting(clinic: Clinic) -> None:
    good = Invite("jenny", "jenny@example.org", "dob_phone", "chart")
    clinic.hand_in("waiting", wire.to_body(good))
    clinic.service.work()
    with clinic.service.lane.turn() as turn:
        turn.connection.exec_driver_sql("UPDATE staff SET active = 0 WHERE id = 'jane-1'")
    clinic.set_mail_up()
    clinic.service.work()
    assert clinic.verdict("waiting") == (0, "not_allowed")
    _taken_back_and_invited_again(clinic)


def _taken_back_and_invited_again(clinic: Clinic) -> None:
    """A colleague who still sees it wait takes it back (too late), then invites."""
    commands: dict[str, Command] = {
        "late": Revoke("jenny", id_of("poison"), "pending"),
        "again": Invite("jenny", "jenny@example.org", "dob_phone", "chart"),
    }
    for id, command in commands.items():
        clinic.hand_in(id, wire.to_body(command), who="ruth-2")
    clinic.service.work()
    assert clinic.verdict("late") == (0, "no_such_invitation")
    assert clinic.verdict("again") == (1, None)


def test_a_stolen_id_touches_nobody_elses_invitation(clinic: Clinic) -> None:
    clinic.set_mail_up()
    clinic.hand_in("one", wire.to_body(Invite("jenny", "jenny@example.org", "dob_phone", "chart")))
    clinic.service.work()
    clinic.hand_in("one", wire.to_body(GOOD), who="omar-3")
    clinic.service.work()
    with slots().line.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT who, applied FROM verdict WHERE id = ? ORDER BY who", (id_of("one"),)
        ).all()
    assert [tuple(row) for row in rows] == [("jane-1", 1), ("omar-3", 0)]
