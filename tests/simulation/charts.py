"""What the people at the desks do with charts: register, edit from a form opened earlier, note contacts."""

from desktop.domain.commands import Command, EditPatient, FieldEdit, LogCommunication, RegisterPatient
from desktop.domain.patient import value_of
from tests.simulation.desk import Desk
from tests.simulation.typed import typed
from tests.simulation.world import World

FIRST_SEED = 2_000_000
"""Schedules from this seed on register, edit and note contacts; those before it are as they were."""

_FIRST = ("Tim", "TIM", "Tím", "Tom")
_LAST = ("Roe", "roe", "Ro-e")
_BORN = ("1980-02-11", "1980-02-12")
_SEX = ("Male", "Female", None)
_NOTES = ("Left a message", "Zwei\nZeilen", "Calls back", " not clean")
_EDITED = {
    "email": ("one@example.org", "two@example.org", None),
    "cell": ("+14435550101", "+14435550102", "no phone"),
    "city": ("Towson", "Ānmoŏr", None),
}


class Charts:
    """Chooses and does one thing about somebody's chart."""

    def __init__(self, world: World, patients: tuple[str, ...]) -> None:
        self._world = world
        self._chance = world.chance
        self._patients = list(patients)
        self._forms: dict[tuple[int, str], tuple[FieldEdit, ...]] = {}

    def act(self, desk: Desk) -> str:
        """Do one thing; returns it in words."""
        known = [id for id in self._patients if desk.knows(id)]
        match self._chance.choices(("register", "edit", "open", "log"), (25, 40, 20, 15))[0]:
            case "register":
                command = self._register()
            case "edit":
                command = self._edit(desk, self._somebody(known))
            case "open":
                return self._open_form(desk, self._somebody(known))
            case _:
                command = self._log(self._chance.choice(self._patients))
        desk.click(self._world.new_id(), command)
        return f"{type(command).__name__} {command.patient_id}"

    def _register(self) -> Command:
        blind = self._chance.random()
        id = self._world.new_id() if blind > 0.1 else self._chance.choice((*self._patients, "no id"))
        values = {
            "first": self._chance.choice(_FIRST),
            "last": self._chance.choice(_LAST),
            "born": self._chance.choice(_BORN),
            "sex": self._chance.choice(_SEX),
            "email": self._chance.choice(("tim@example.org", None, None)),
        }
        fields = [FieldEdit(name, None, value) for name, value in values.items() if value is not None]
        if self._chance.random() < 0.1:
            fields[0] = FieldEdit("first", None, self._chance.choice((" two  spaces", "\u202e", None)))
        if id not in self._patients and id != "no id":
            self._patients.append(id)
        return RegisterPatient(id, tuple(fields), anyway=self._chance.random() < 0.3)

    def _open_form(self, desk: Desk, patient_id: str) -> str:
        """Somebody begins to type, and saves later what was based on this."""
        edits = self._typed(desk, patient_id)
        self._forms[desk.at, patient_id] = edits
        return f"opens the form of {patient_id}"

    def _edit(self, desk: Desk, patient_id: str) -> Command:
        form = self._forms.pop((desk.at, patient_id), None)
        return EditPatient(patient_id, form or self._typed(desk, patient_id))

    def _typed(self, desk: Desk, patient_id: str) -> tuple[FieldEdit, ...]:
        """One field of any kind, or two of those that everybody changes."""
        seen = desk.seen(patient_id)
        if self._chance.random() < 0.3:
            return typed(self._world, seen, 1.0)
        return tuple(
            FieldEdit(name, value_of(seen.patient, name), self._chance.choice(_EDITED[name]))
            for name in self._chance.sample(sorted(_EDITED), 2)
        )

    def _somebody(self, known: list[str]) -> str:
        """Mostly one of those whom everybody works on."""
        return known[0] if self._chance.random() < 0.6 else self._chance.choice(known)

    def _log(self, patient_id: str) -> Command:
        visit = self._chance.choice((None, None, None, "no such visit"))
        minutes = self._chance.choice((0, 4, 600, 600, 601))
        kind = self._chance.choice(("phone", "in_person", "letter", "other", "telepathy"))
        return LogCommunication(patient_id, kind, visit, minutes, self._chance.choice(_NOTES))
