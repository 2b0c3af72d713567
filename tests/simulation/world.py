"""A whole simulated world: desks, services, the line between, a mail server, and whoever watches them."""

import random
from collections.abc import Callable
from datetime import timedelta

from desktop.clinic.administration import write_setting
from desktop.clinic.lane import Lane, take_over
from desktop.domain import setting_names
from tests.simulation.clinic_witness import ClinicWitness
from tests.simulation.clocks import SimulatedClock, Time
from tests.simulation.desk import Desk
from tests.simulation.desk_witness import DeskWitness
from tests.simulation.ledger import Ledger, must
from tests.simulation.line import Line, Weather
from tests.simulation.parts import Parts
from tests.simulation.past import MAIL_SERVER
from tests.simulation.postoffice import PostOffice
from tests.simulation.process import Process
from tests.simulation.server import Server
from tests.simulation.slots import SERVICES, slots
from tests.simulation.template import STAFF, means, template

_WRITTEN = ("clinic.committed", "mail.picked", "mail.recorded")
_WRITING = ("pull.rows", "pull.written")


class World:
    """Everything there is in one schedule."""

    def __init__(self, chance: random.Random, desks: int, parts: Parts, *, mail: bool) -> None:
        self.chance = chance
        self.trace: list[str] = []
        self.time = Time()
        self.time.go_on(timedelta(hours=1))
        self.clock = SimulatedClock(self.time)
        self.ledger = Ledger()
        self.weather = Weather(chance, 0.06)
        self.post = PostOffice(chance, template().letters, template().tried)
        self.locked: str | None = None
        self.newest: Process | None = None
        self.interlude: Callable[[], None] | None = None
        self.parts = parts
        slots().fresh(desks)
        if mail:
            self._set_mail_up()
        self.witness = ClinicWitness(slots().clinic, self.ledger, self.clock)
        self.servers = [self._server(at) for at in range(SERVICES)]
        self.desks = [self._desk(at) for at in range(desks)]
        self.page = parts.gateway(slots().line, "portal", self.clock, lambda: None)

    def new_id(self) -> str:
        """An identifier nobody else makes."""
        return f"{self.chance.getrandbits(128):032x}"

    def start(self, server: Server) -> str:
        """A service takes over; from now on it is the only one that may write."""
        server.start()
        self.newest = server.process
        return "started"

    def look(self) -> None:
        """Check every invariant now."""
        for desk in self.desks:
            desk.witness.look(self.witness)
        self.witness.look()

    def _step(self, process: Process, name: str) -> None:
        self.trace.append(f"    {process.name} {name}")
        if name == "clinic.decided":
            return  # the clinic's transaction is open: nobody sees or writes anything until it ends
        for desk in self.desks:
            if desk.process is process:
                desk.witness.look(self.witness)
        self.witness.look()
        if name in _WRITTEN:
            must(process is self.newest, "fenced", f"{process.name} wrote though it was replaced")
        if self.interlude is not None:
            self.locked = process.name if name in _WRITING else None
            self.interlude()
            self.locked = None

    def _server(self, at: int) -> Server:
        process = Process(f"service {at}", self._step)
        randomness = means(template().keys, self.chance)
        return Server(slots().services[at], self.clock, randomness, self.parts, process, self.witness)

    def _desk(self, at: int) -> Desk:
        person, process = STAFF[at], Process(f"desk {at}", self._step)
        clock = SimulatedClock(
            self.time, timedelta(seconds=self.chance.choice((0, 0, 0, 90, -4000, 200_000)))
        )
        gateway = self.parts.gateway(slots().line, person.id, self.clock, lambda: None)
        witness = DeskWitness(at, slots().observers[at], self.ledger, clock)
        line = Line(gateway, self.weather)
        return Desk(
            at, person, slots().desks[at], line, clock, self.parts, process, witness, self.ledger
        )  # fmt: skip

    def _set_mail_up(self) -> None:
        engine = slots().services[0]
        with Lane(engine, self.clock, take_over(engine)).turn() as turn:
            write_setting(turn, setting_names.MAIL_SERVER, MAIL_SERVER)
