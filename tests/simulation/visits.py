"""What the people at the desks do with appointments: book, change, cancel, and sometimes what no window offers."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from desktop.domain.appointment import Appointment, Status, edits_between, fields_of
from desktop.domain.commands import BookAppointment, ChangeAppointment, Command, FieldEdit
from desktop.domain.seen_appointment import SeenAppointment
from tests.simulation.desk import Desk
from tests.simulation.template import OFFICES, PROVIDERS, ROOMS
from tests.simulation.world import World

FIRST_SEED = 1_000_000
"""Schedules from this seed on have appointments in them; those before it are as they were."""

_DAY = datetime(2026, 3, 9, 14, tzinfo=UTC)
_MINUTES = (15, 30, 60, 1440)


class Visits:
    """Chooses and does one thing about an appointment."""

    def __init__(self, world: World, patients: tuple[str, ...]) -> None:
        self._world = world
        self._chance = world.chance
        self._patients = patients

    def act(self, desk: Desk) -> str:
        """Do one thing; returns it in words."""
        seen = desk.visits()
        command = self._command(seen)
        desk.click(self._world.new_id(), command)
        return f"{type(command).__name__} {command.patient_id}"

    def _command(self, seen: tuple[SeenAppointment, ...]) -> Command:
        if self._chance.random() < 0.1:
            return self._blind(seen)
        if not seen or self._chance.random() < 0.3:
            return self._book(self._world.new_id())
        return self._change(self._chance.choice(seen).appointment)

    def _book(self, id: str) -> Command:
        return BookAppointment(self._patient(), id, fields_of(self._some(id)), self._allowed())

    def _change(self, before: Appointment) -> Command:
        other = self._some(before.id)
        names = self._chance.sample(
            ("status", "minutes", "starts_at", "provider_id", "notes", "patient_id"), 2
        )
        after = replace(before, **{name: getattr(other, name) for name in names})
        return ChangeAppointment(before.patient_id, before.id, edits_between(before, after), self._allowed())

    def _blind(self, seen: tuple[SeenAppointment, ...]) -> Command:
        """What a window would not offer, or offers to somebody who looks at yesterday's truth."""
        id = self._chance.choice(seen).appointment.id if seen else self._world.new_id()
        stale = FieldEdit(
            "minutes", self._chance.choice(("15", "30", "x")), self._chance.choice(("30", "0", "60"))
        )
        return self._chance.choice(
            (
                self._book(id),
                self._book("no id"),
                ChangeAppointment(self._patient(), id, (stale,), self._allowed()),
                ChangeAppointment(self._patient(), self._world.new_id(), (stale,), self._allowed()),
                ChangeAppointment("nobody", id, (FieldEdit("created_by", None, "omar-3"),)),
            )
        )

    def _some(self, id: str) -> Appointment:
        office = self._chance.choice(OFFICES)
        return Appointment(
            id,
            self._patient(),
            _DAY + timedelta(minutes=self._chance.choice((0, 10, 30, 1439))),
            self._chance.choice(_MINUTES),
            provider_id=self._chance.choice((*PROVIDERS, None)),
            office_id=office,
            exam_room_id=self._chance.choice((None, ROOMS[office])),
            notes=self._chance.choice((None, "Bring the card", "Zwei\nZeilen")),
            status=self._chance.choice((None, *Status)),
            consent_forms=self._chance.choice(((), ("Policy", 'a "form"'))),
        )

    def _patient(self) -> str:
        return self._chance.choice(self._patients)

    def _allowed(self) -> bool:
        return self._chance.random() < 0.3
