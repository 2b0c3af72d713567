"""What happens in a schedule besides clicks: rounds, work, mail, deaths, time, clocks and cables."""

from datetime import timedelta

from tests.simulation.world import World

_LONG = (61, 1_900, 90_000, 260_000, 604_801)


class Machines:
    """Chooses a machine and lets something happen to it; each action returns it in words."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._chance = world.chance

    def round(self) -> str:
        desk = self._chance.choice(self._world.desks)
        if desk.process.busy:
            return "not now"
        desk.process.doom = self._doom()
        return f"desk {desk.at} {desk.round()}"

    def work(self) -> str:
        server = next((each for each in self._world.servers if each.alive), self._world.servers[0])
        if server.process.busy:
            return "not now"
        if not server.alive:
            self._world.start(server)
        server.process.doom = self._doom()
        return f"{server.process.name} {server.work()}"

    def mail(self) -> str:
        for server in self._world.servers:
            if server.alive and not server.process.busy:
                server.process.doom = self._doom()
                return f"{server.process.name} {server.mail(self._world.post)}"
        return "no service"

    def another_service(self) -> str:
        """Another service takes over, or an old one, which may be fenced out by now, goes on working."""
        server = self._chance.choice(self._world.servers)
        if server.process.busy:
            return "not now"
        if not server.alive:
            return f"{server.process.name} {self._world.start(server)}"
        return f"{server.process.name} {server.work()}"

    def late(self) -> str:
        self._world.weather.deliver_late()
        return "a late push arrives"

    def time(self) -> str:
        seconds = self._chance.choice(_LONG)
        self._world.time.go_on(timedelta(seconds=seconds))
        return f"{seconds} s pass"

    def clock(self) -> str:
        clocks = [self._world.clock, *(desk.clock for desk in self._world.desks)]
        ahead = timedelta(seconds=self._chance.choice((0, 30, -30, -7_000, 100_000)))
        self._chance.choice(clocks).ahead = ahead
        return f"a clock is set to {ahead} ahead"

    def cable(self) -> str:
        line = self._chance.choice(self._world.desks).line
        line.up = not line.up
        return f"a line is {'up' if line.up else 'down'}"

    def _doom(self) -> int | None:
        return self._chance.randint(1, 9) if self._chance.random() < 0.22 else None
