"""The line between a desk and the clinic: the real gateway, over a wire that fails in every way a wire can."""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from desktop.record.exchange import Cursor, Gateway, Pulled, Rows, Unreachable


@dataclass(slots=True)
class Weather:
    """How bad it is: `fault` is the chance of each kind of failure per call; `late` holds what is still under way."""

    chance: random.Random
    fault: float
    late: list[Callable[[], None]] = field(default_factory=list)

    def strikes(self) -> bool:
        """Whether something goes wrong here."""
        return self.chance.random() < self.fault

    def deliver_late(self) -> None:
        """Let one push that everybody had given up arrive after all."""
        if self.late:
            self.late.pop(self.chance.randrange(len(self.late)))()


class Line:
    """A gateway that drops before and after delivery, doubles, delays and breaks off midway."""

    def __init__(self, gateway: Gateway, weather: Weather) -> None:
        self._gateway = gateway
        self._weather = weather
        self.up = True

    def push(self, id: str, body: bytes) -> None:
        """Hand a command in, unless the wire has other plans."""
        self._answer("before the clinic")
        if self._weather.strikes():
            self._weather.late.append(lambda: self._gateway.push(id, body))
            raise Unreachable("delayed")
        self._gateway.push(id, body)
        if self._weather.strikes():
            self._gateway.push(id, body)
        self._answer("after the clinic")

    @contextmanager
    def pull(self, cursor: Cursor | None, ids: Sequence[str]) -> Iterator[Pulled]:
        """Read, unless the wire breaks first, in the middle, or at the very end."""
        self._answer("before the clinic")
        with self._gateway.pull(cursor, ids) as pulled:
            yield replace(pulled, batches=self._batches(pulled.batches))
        self._answer("after the clinic")

    def close(self) -> None:
        """Hang up."""
        self._gateway.close()

    def _answer(self, where: str) -> None:
        if not self.up or self._weather.strikes():
            raise Unreachable(where)

    def _batches(self, batches: Iterable[Rows]) -> Iterator[Rows]:
        for batch in batches:
            self._answer("midway")
            yield batch
