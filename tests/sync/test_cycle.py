"""The sync protocol, one promise at a time, with the real store, gateway and service; `World` checks every step."""

import random
from datetime import timedelta

import pytest

from desktop.domain.commands import DeactivateStaff, EditPatient, FieldEdit, Invite
from desktop.record.exchange import Diverged
from tests.simulation.parts import Parts
from tests.simulation.process import Died, Process
from tests.simulation.slots import slots
from tests.simulation.world import World

STEPS = (
    *("push.marked", "push.sending", "push.acknowledged", "push.noted"),
    *("pull.read", "pull.rows", "pull.written", "pull.committed"),
)
INVITE = Invite("jenny", "jenny@example.org", "dob_phone", "chart")


@pytest.fixture
def world() -> World:
    made = World(random.Random(7), 2, Parts(), mail=True)
    made.weather.fault = 0.0
    for desk in made.desks:
        desk.clock.ahead = timedelta(0)
    made.start(made.servers[0])
    return made


def click(world: World, command: Invite | EditPatient | DeactivateStaff = INVITE, desk: int = 0) -> str:
    """Somebody acts, and the hold passes."""
    id = world.new_id()
    world.desks[desk].click(id, command)
    world.time.go_on(timedelta(seconds=11))
    return id


def stage(world: World, id: str, desk: int = 0) -> str:
    observer = world.desks[desk].witness.observer
    return str(observer.rows("SELECT stage FROM outbox WHERE id = ?", id)[0]["stage"])


def settle(world: World, desk: int = 0) -> None:
    world.desks[desk].round()
    world.servers[0].work()
    world.desks[desk].round()
    world.look()


def invited(world: World) -> list[str]:
    rows = world.witness.observer.rows("SELECT id FROM invite WHERE patient_id = 'jenny'")
    return [row["id"] for row in rows]


def test_a_click_is_applied_once_and_comes_back_as_rows(world: World) -> None:
    id = click(world)
    settle(world)
    assert stage(world, id) == "applied"
    assert invited(world) == [id]
    assert [row.id for row in world.desks[0].seen("jenny").confirmed.invites] == [id]


def test_a_command_stays_in_the_outbox_until_its_verdict(world: World) -> None:
    id = click(world)
    for _ in range(3):
        assert world.desks[0].round() == "settled 0"
        assert stage(world, id) == "leaving"
    world.servers[0].work()
    assert world.desks[0].round() == "settled 1"


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("rounds_before", [0, 1])
def test_death_at_any_step_loses_nothing_and_doubles_nothing(
    world: World, step: str, rounds_before: int
) -> None:
    first, second = click(world), click(world, EditPatient("jenny", (FieldEdit("city", None, "Salem"),)))
    for _ in range(rounds_before):
        world.desks[0].round()
        world.servers[0].work()
    world.interlude = lambda: _die_at(world, step)
    world.desks[0].round()
    world.interlude = None
    settle(world)
    assert (stage(world, first), stage(world, second)) == ("applied", "applied")
    assert invited(world) == [first]


def _die_at(world: World, step: str) -> None:
    if world.trace[-1].endswith(step):
        raise Died(step)


@pytest.mark.parametrize("step", ["clinic.deciding", "clinic.decided", "clinic.committed"])
def test_death_of_the_service_at_any_step_decides_nothing_twice(world: World, step: str) -> None:
    id = click(world)
    world.desks[0].round()
    process = world.servers[0].process
    process.doom = 1 + ("clinic.deciding", "clinic.decided", "clinic.committed").index(step)
    assert world.servers[0].work() == f"Died {step}"
    world.start(world.servers[1])
    world.servers[1].work()
    world.desks[0].round()
    assert invited(world) == [id]
    assert stage(world, id) == "applied"


def test_rows_and_cursor_are_written_together_or_not_at_all(world: World) -> None:
    click(world)
    world.desks[0].round()
    world.servers[0].work()
    before = world.desks[0].witness.observer.rows("SELECT seq FROM known")
    world.interlude = lambda: _die_at(world, "pull.written")
    assert world.desks[0].round() == "died at pull.written"
    world.interlude = None
    assert world.desks[0].witness.observer.rows("SELECT seq FROM known") == before
    assert world.desks[0].seen("jenny").confirmed.invites == ()


def test_what_follows_a_command_that_could_not_be_handed_in_does_not_overtake_it(world: World) -> None:
    click(world)
    click(world, EditPatient("jenny", (FieldEdit("email", "jenny@example.org", "new@example.org"),)))
    world.desks[0].line.up = False
    assert world.desks[0].round() == "unreachable"
    assert world.witness.undecided() == []
    world.desks[0].line.up = True
    settle(world)
    assert len(invited(world)) == 1


def test_nothing_of_a_desk_is_locked_while_it_talks_to_the_clinic(world: World) -> None:
    """Had a transaction stayed open, the click made at each step would wait for it, and fail."""
    click(world)
    clicks: list[str] = []

    def click_meanwhile() -> None:
        if world.trace[-1].split()[-1] in (
            "push.sending",
            "push.acknowledged",
            "pull.read",
            "pull.committed",
        ):
            clicks.append(click(world, EditPatient("bo", (FieldEdit("city", None, "Salem"),))))

    world.interlude = click_meanwhile
    world.desks[0].round()
    world.interlude = None
    assert len(clicks) == 4
    settle(world)
    assert {stage(world, id) for id in clicks} == {"applied"}


def test_another_persons_pull_takes_no_verdict_away(world: World) -> None:
    id = click(world)
    world.desks[0].round()
    world.servers[0].work()
    world.desks[1].round()
    world.desks[0].round()
    assert stage(world, id) == "applied"


def test_who_was_second_is_refused_with_the_reason(world: World) -> None:
    first, second = click(world), click(world, desk=1)
    settle(world, 0)
    settle(world, 1)
    assert invited(world) == [first]
    (entry,) = world.desks[1].witness.observer.rows("SELECT * FROM outbox WHERE id = ?", second)
    assert (entry["stage"], entry["reason"]) == ("refused", "already_invited")


def test_clicks_of_who_may_no_longer_sign_in_stay_visible(world: World) -> None:
    click(world, DeactivateStaff(None, "jane"))
    settle(world)
    id = click(world, desk=1)
    assert world.desks[1].round() == "not admitted"
    assert stage(world, id, 1) == "leaving"
    world.servers[0].work()
    assert invited(world) == []


def test_after_a_restored_backup_the_same_command_is_handed_in_again_under_its_id(world: World) -> None:
    observer = slots().clinic
    backup = observer.contents()
    id = click(world)
    settle(world)
    observer.become(backup)
    cycle = world.parts.cycle(slots().desks[0], world.desks[0].line, world.desks[0].clock)
    cycle.run()
    assert [row["id"] for row in observer.rows("SELECT id FROM inbox WHERE body IS NOT NULL")] == [id]
    assert world.desks[0].seen("jenny").confirmed.invites == ()


def test_another_clinic_is_handed_nothing(world: World) -> None:
    world.desks[0].click(world.new_id(), INVITE)
    with slots().line.begin() as connection:
        connection.exec_driver_sql("UPDATE clinic SET identity = 'another'")
    desk = world.desks[0]
    cycle = world.parts.cycle(slots().desks[0], desk.line, desk.clock, Process("desk", _unseen).step)
    with pytest.raises(Diverged):
        cycle.run()
    assert world.witness.observer.rows("SELECT count(*) n FROM inbox WHERE body IS NOT NULL") == [{"n": 0}]
    assert desk.seen("jenny").on_its_way != ()


def _unseen(process: Process, name: str) -> None:
    """Nobody watches."""


def test_a_stale_service_writes_nothing(world: World) -> None:
    click(world)
    world.desks[0].round()
    world.start(world.servers[1])
    assert world.servers[0].work().startswith("Superseded")
    assert invited(world) == []
    world.servers[1].work()
    assert len(invited(world)) == 1
