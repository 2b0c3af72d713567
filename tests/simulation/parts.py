"""Which classes a simulated world is put together from: the program's own, unless a mistake is planted."""

from dataclasses import dataclass

from desktop.clinic.service import Service
from desktop.sync.cycle import Cycle
from desktop.sync.gateway import SqlGateway


@dataclass(frozen=True, slots=True)
class Parts:
    """The program's own classes by default."""

    cycle: type[Cycle] = Cycle
    gateway: type[SqlGateway] = SqlGateway
    service: type[Service] = Service
