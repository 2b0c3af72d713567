"""One schedule: a seed decides who does what and what fails; at the end everything must come to rest."""

import random
import traceback
from collections.abc import Callable
from datetime import timedelta

from tests.simulation import charts, patients, visits
from tests.simulation.charts import Charts
from tests.simulation.desk import Desk
from tests.simulation.ledger import Violation
from tests.simulation.machines import Machines
from tests.simulation.parts import Parts
from tests.simulation.people import People
from tests.simulation.rest import come_to_rest
from tests.simulation.template import PATIENTS
from tests.simulation.visits import Visits
from tests.simulation.world import World

_SHORT = (0, 0, 1, 11, 11)


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
        Schedule(world, seed).play()
    except Violation as violation:
        raise Failed(seed, violation, world.trace) from violation
    except Exception as error:
        told = "".join(traceback.format_exception(error))
        raise Failed(seed, Violation("crash", told), world.trace) from error


class Schedule:
    """Plays a number of random actions, then lets the world come to rest."""

    def __init__(self, world: World, seed: int) -> None:
        self._world = world
        self._chance = world.chance
        self._patients = tuple(self._chance.sample(PATIENTS, self._chance.choice((1, 2))))
        self._people = People(world, self._patients)
        self._inside = False
        machines = Machines(world)
        self._actions: list[tuple[int, Callable[[], str]]] = [
            (24, self._click), (30, machines.round), (24, machines.work), (12, machines.mail),
            (16, self._answer), (5, self._take_back), (3, self._administer), (5, machines.time),
            (3, machines.clock), (4, machines.cable), (3, machines.another_service), (4, machines.late),
        ]  # fmt: skip
        self._visits = Visits(world, self._patients)
        self._charts = Charts(world, self._patients)
        if seed >= visits.FIRST_SEED:
            self._actions.append((40, self._book))
        if seed >= charts.FIRST_SEED:
            self._actions.append((60, self._write))

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
        come_to_rest(world, self._people)

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

    def _book(self) -> str:
        desk = self._free_desk()
        return f"desk {desk.at} {self._visits.act(desk)}" if desk else "nobody is free"

    def _write(self) -> str:
        desk = self._free_desk()
        return f"desk {desk.at} {self._charts.act(desk)}" if desk else "nobody is free"

    def _take_back(self) -> str:
        desk = self._free_desk()
        return f"desk {desk.at} {self._people.take_back(desk)}" if desk else "nobody is free"

    def _administer(self) -> str:
        desk = self._free_desk()
        return f"desk {desk.at} {self._people.administer(desk)}" if desk else "nobody is free"

    def _answer(self) -> str:
        return patients.answer(self._world, self._patients)
