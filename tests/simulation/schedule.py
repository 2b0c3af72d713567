"""One schedule: a seed decides who does what and what fails; at the end everything must come to rest."""

import random
import traceback
from collections.abc import Callable
from datetime import timedelta

from tests.simulation import patients
from tests.simulation.desk import Desk
from tests.simulation.ledger import Violation
from tests.simulation.parts import Parts
from tests.simulation.people import People
from tests.simulation.template import PATIENTS
from tests.simulation.world import World

ROUNDS_TO_REST = 24
_SHORT = (0, 0, 1, 11, 11)
_LONG = (61, 1_900, 90_000, 260_000, 604_801)


class Failed(AssertionError):
    """A schedule broke an invariant; the words hold the seed and everything that happened."""

    def __init__(self, seed: int, violation: Violation, trace: list[str]) -> None:
        told = "\n".join(trace)
        super().__init__(f"seed {seed}: {violation}\n{told}")
        self.seed = seed
        self.invariant = violation.invariant


def run(seed: int, parts: Parts | None = None) -> None:
    """Play one schedule; raises `Failed`."""
    chance = random.Random(seed)
    world = World(chance, chance.choice((1, 2, 2, 2, 3, 4, 1)), parts or Parts(), mail=chance.random() < 0.7)
    try:
        Schedule(world).play()
    except Violation as violation:
        raise Failed(seed, violation, world.trace) from violation
    except Exception as error:
        told = "".join(traceback.format_exception(error))
        raise Failed(seed, Violation("crash", told), world.trace) from error
    finally:
        world.close()


class Schedule:
    """Plays a number of random actions, then lets the world come to rest."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._chance = world.chance
        self._patients = tuple(self._chance.sample(PATIENTS, self._chance.choice((1, 2))))
        self._people = People(world, self._patients)
        self._inside = False
        self._actions: list[tuple[int, Callable[[], str]]] = [
            (24, self._click), (30, self._round), (24, self._work), (12, self._mail), (16, self._answer),
            (5, self._take_back), (3, self._administer), (5, self._time), (3, self._clock), (4, self._cable),
            (3, self._another_service), (4, self._late),
        ]  # fmt: skip

    def play(self) -> None:
        """Faults and deaths first, rest afterwards."""
        world = self._world
        world.start(world.servers[0])
        world.interlude = self._interlude
        for _ in range(self._chance.randint(4, 14)):
            self._act()
        world.interlude = None
        world.weather.fault = world.post.fault = 0.0
        while world.weather.late:
            world.weather.deliver_late()
        self._rest()

    def _act(self) -> None:
        seconds = self._chance.choice(_SHORT)
        self._world.time.go_on(timedelta(seconds=seconds))
        weights = [weight for weight, _ in self._actions]
        action = self._chance.choices(self._actions, weights)[0][1]
        self._world.trace.append(f"+{seconds}s {action.__name__.strip('_')}")
        self._world.trace.append(f"  {action()}")
        self._world.look()

    def _interlude(self) -> None:
        """Somebody else does something between two steps."""
        if not self._inside and self._chance.random() < 0.08:
            self._inside = True
            self._act()
            self._inside = False

    def _free_desk(self) -> Desk | None:
        locked = self._world.locked
        free = [desk for desk in self._world.desks if desk.process.name != locked]
        return self._chance.choice(free) if free else None

    def _click(self) -> str:
        desk = self._free_desk()
        return f"desk {desk.at} {self._people.act(desk)}" if desk else "nobody is free"

    def _take_back(self) -> str:
        desk = self._free_desk()
        return f"desk {desk.at} {self._people.take_back(desk)}" if desk else "nobody is free"

    def _administer(self) -> str:
        desk = self._free_desk()
        return f"desk {desk.at} {self._people.administer(desk)}" if desk else "nobody is free"

    def _round(self) -> str:
        desk = self._chance.choice(self._world.desks)
        if desk.process.busy:
            return "not now"
        desk.process.doom = self._doom()
        return f"desk {desk.at} {desk.round()}"

    def _work(self) -> str:
        server = next((each for each in self._world.servers if each.alive), self._world.servers[0])
        if server.process.busy:
            return "not now"
        if not server.alive:
            self._world.start(server)
        server.process.doom = self._doom()
        return f"{server.process.name} {server.work()}"

    def _mail(self) -> str:
        for server in self._world.servers:
            if server.alive and not server.process.busy:
                server.process.doom = self._doom()
                return f"{server.process.name} {server.mail(self._world.post)}"
        return "no service"

    def _another_service(self) -> str:
        """Another service takes over, or an old one, which may be fenced out by now, goes on working."""
        server = self._chance.choice(self._world.servers)
        if server.process.busy:
            return "not now"
        if not server.alive:
            return f"{server.process.name} {self._world.start(server)}"
        return f"{server.process.name} {server.work()}"

    def _answer(self) -> str:
        return patients.answer(self._world, self._patients)

    def _late(self) -> str:
        self._world.weather.deliver_late()
        return "a late push arrives"

    def _time(self) -> str:
        seconds = self._chance.choice(_LONG)
        self._world.time.go_on(timedelta(seconds=seconds))
        return f"{seconds} s pass"

    def _clock(self) -> str:
        clocks = [self._world.clock, *(desk.clock for desk in self._world.desks)]
        ahead = timedelta(seconds=self._chance.choice((0, 30, -30, -7_000, 100_000)))
        self._chance.choice(clocks).ahead = ahead
        return f"a clock is set to {ahead} ahead"

    def _cable(self) -> str:
        line = self._chance.choice(self._world.desks).line
        line.up = not line.up
        return f"a line is {'up' if line.up else 'down'}"

    def _doom(self) -> int | None:
        return self._chance.randint(1, 9) if self._chance.random() < 0.22 else None

    def _rest(self) -> None:
        """Everything works again: within a bounded number of rounds nothing waits any more."""
        world = self._world
        world.start(world.servers[1])
        world.servers[0].alive = False
        for number in range(ROUNDS_TO_REST):
            world.time.go_on(timedelta(seconds=1_861 if number % 2 else 61))
            if number in (0, 4) and not world.witness.mail_is_set_up():
                self._people.set_mail_up()
            if self._one_round():
                break
        else:
            raise Violation("drained", f"still waiting: {self._waiting()}")
        world.witness.check_whole()
        for desk in world.desks:
            if self._admitted(desk):
                desk.witness.check_whole(world.witness)

    def _one_round(self) -> bool:
        world = self._world
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
        return not self._waiting()

    def _admitted(self, desk: Desk) -> bool:
        return bool(self._world.witness.history.staff[desk.person.id]["active"])

    def _waiting(self) -> list[str]:
        """Commands and e-mail that are not through; whoever may no longer sign in keeps theirs, visibly."""
        desks = [desk for desk in self._world.desks if self._admitted(desk)]
        unsettled = [id for desk in desks for id in desk.witness.unsettled()]
        return [*unsettled, *self._world.witness.undecided(), *self._world.witness.unsent()]
