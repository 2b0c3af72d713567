"""The end of a schedule: everything works again, and within a bounded number of rounds nothing waits any more."""

from datetime import timedelta

from tests.simulation.desk import Desk
from tests.simulation.ledger import Violation
from tests.simulation.people import People
from tests.simulation.world import World

ROUNDS_TO_REST = 24


def come_to_rest(world: World, people: People) -> None:
    """Let everybody finish, then compare every replica with the clinic."""
    world.start(world.servers[1])
    world.servers[0].alive = False
    # Record time never runs backwards: behind a clinic clock that was put back, e-mail waits until it caught up.
    world.clock.ahead = max(world.clock.ahead, world.clock.latest - world.time.at)
    for number in range(ROUNDS_TO_REST):
        world.time.go_on(timedelta(seconds=1_861 if number % 2 else 61))
        if number in (0, 4) and not world.witness.mail_is_set_up():
            people.set_mail_up()
        if _one_round(world):
            break
    else:
        raise Violation("drained", f"still waiting: {_waiting(world)}")
    world.witness.check_whole()
    for desk in world.desks:
        if _admitted(world, desk):
            desk.witness.check_whole(world.witness)


def _one_round(world: World) -> bool:
    for desk in world.desks:
        desk.line.up = True
        desk.ask_again()
        if desk.witness.unsettled():
            world.trace.append(f"rest: desk {desk.at} {desk.round()}")
    world.trace.append(f"rest: {world.servers[1].work()}")
    for _ in range(20):
        said = world.servers[1].mail(world.post)
        world.trace.append(f"rest: mail {said}")
        if said == "nothing due":
            break
    if world.witness.undecided() or world.witness.unsent():
        return False
    for desk in world.desks:
        desk.round()
    world.look()
    return not _waiting(world)


def _admitted(world: World, desk: Desk) -> bool:
    return bool(world.witness.history.staff[desk.person.id]["active"])


def _waiting(world: World) -> list[str]:
    """Commands and e-mail that are not through; whoever may no longer sign in keeps theirs, visibly."""
    desks = [desk for desk in world.desks if _admitted(world, desk)]
    unsettled = [id for desk in desks for id in desk.witness.unsettled()]
    return [*unsettled, *world.witness.undecided(), *world.witness.unsent()]
