"""What the people at the desks do: mostly what the screen offers, sometimes what it should not."""

from zoneinfo import ZoneInfo

from desktop.domain.access import Access, View, access_of
from desktop.domain.commands import (
    ChangeSetting,
    Command,
    DeactivateStaff,
    EditPatient,
    FieldEdit,
    Invite,
    OpenChart,
    Resend,
    Revoke,
)
from desktop.domain.patient import SSN
from desktop.domain.seen import Seen
from desktop.domain.staff import Role
from tests.simulation.desk import Desk
from tests.simulation.past import MAIL_SERVER
from tests.simulation.template import STAFF
from tests.simulation.typed import typed
from tests.simulation.world import World

_ZONE = ZoneInfo("America/New_York")


class People:
    """Chooses and does one thing at a desk."""

    def __init__(self, world: World, patients: tuple[str, ...]) -> None:
        self._world = world
        self._chance = world.chance
        self._patients = patients

    def act(self, desk: Desk) -> str:
        """Do one thing about a patient; returns it in words."""
        patient_id = self._chance.choice(self._patients)
        seen = desk.seen(patient_id)
        access = access_of(seen, View(desk.clock.now(), _ZONE, online=True))
        command = self._command(seen, access)
        desk.click(self._world.new_id(), command)
        return f"{type(command).__name__} {patient_id} ({access.kind})"

    def administer(self, desk: Desk) -> str:
        """What an administrator does, or another person tries."""
        choices: list[Command] = [
            ChangeSetting(None, "mail.server", MAIL_SERVER),
            ChangeSetting(None, "mail.server", None),
            ChangeSetting(None, "mail.per_minute", self._chance.choice(("1", "20", "x"))),
            DeactivateStaff(None, self._chance.choice(STAFF).user),
        ]
        command = self._chance.choice(choices)
        desk.click(self._world.new_id(), command)
        return f"{type(command).__name__} as {desk.person.role}"

    def take_back(self, desk: Desk) -> str:
        """Undo, put a refusal away, confirm old clicks, or lock the screen."""
        clicks = self._world.ledger.of_desk(desk.at)
        match self._chance.choice((0, 0, 0, 1, 2, 3)):
            case 0 if clicks:
                return f"undo {desk.undo(clicks[-1])}"
            case 1 if clicks:
                return f"dismiss {desk.dismiss(self._chance.choice(clicks))}"
            case 2:
                desk.ask_again()
                return "asked again"
            case _:
                desk.release_all()
                return "locked the screen"

    def set_mail_up(self) -> None:
        """The administrator, at the first desk, makes sure that e-mail works."""
        desk = self._world.desks[0]
        assert desk.person.role == Role.ADMINISTRATOR
        desk.click(self._world.new_id(), ChangeSetting(None, "mail.server", MAIL_SERVER))

    def _command(self, seen: Seen, access: Access) -> Command:
        if self._chance.random() < 0.15:
            return self._blind(seen)
        if access.can_revoke and self._chance.random() < 0.5:
            id = self._revocable(access)
            return Revoke(seen.patient.id, id, self._state(access))
        if access.can_resend and access.invitation is not None:
            return self._resend(seen, access)
        if access.can_invite:
            return self._invite(seen, self._typed(seen, 0.3))
        return self._invite(seen, self._typed(seen, 1.0)) if self._chance.random() < 0.7 else self._edit(seen)

    def _revocable(self, access: Access) -> str:
        for found in (access.waiting, access.action, access.invitation):
            if found is not None:
                return found.id
        raise AssertionError("nothing can be revoked")

    def _state(self, access: Access) -> str:
        if access.invitation is None:
            return "pending"
        return "activated" if access.invitation.activated_at else "pending"

    def _resend(self, seen: Seen, access: Access) -> Command:
        assert access.invitation is not None
        state = "pending" if access.kind in ("pending", "bounced") else str(access.kind)
        edits = self._typed(seen, 0.2)
        return Resend(
            seen.patient.id, access.invitation.id, state, self._email(seen, edits), self._basis(access),
            "chart", edits, anyway=True,
        )  # fmt: skip

    def _invite(self, seen: Seen, edits: tuple[FieldEdit, ...]) -> Command:
        basis = "ssn" if any(edit.field == SSN for edit in edits) else "dob_phone"
        source = self._chance.choice(("chart", "appointment"))
        return Invite(
            seen.patient.id,
            self._email(seen, edits),
            basis,
            source,
            edits,
            anyway=self._chance.random() < 0.8,
        )

    def _basis(self, access: Access) -> str:
        return access.needs.basis or "ssn"

    def _email(self, seen: Seen, edits: tuple[FieldEdit, ...]) -> str:
        typed = [edit.after for edit in edits if edit.field == "email"]
        return (typed[-1] if typed else seen.patient.email) or "nobody@example.org"

    def _blind(self, seen: Seen) -> Command:
        """What a screen would not offer, or offers to somebody who looks at yesterday's truth."""
        invites = seen.confirmed.invites
        some = self._chance.choice(invites).id if invites else self._world.new_id()
        state = self._chance.choice(("pending", "activated", "expired", "locked", "revoked"))
        choices: list[Command] = [
            Resend(seen.patient.id, some, state, self._email(seen, ()), "dob_phone", "chart", anyway=True),
            Revoke(seen.patient.id, some, state),
            self._invite(seen, ()),
            OpenChart(seen.patient.id),
            self._edit(seen),
        ]
        return self._chance.choice(choices)

    def _edit(self, seen: Seen) -> Command:
        return EditPatient(seen.patient.id, self._typed(seen, 1.0))

    def _typed(self, seen: Seen, often: float) -> tuple[FieldEdit, ...]:
        return typed(self._world, seen, often)
