"""A simulated process: it may die at any named step, and others act between any two."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Died(BaseException):
    """The process ended here; nothing that it had not committed is left."""


class Process:
    """Counts the steps of one process. `doom` is the number of steps it still lives, None for long."""

    def __init__(self, name: str, seen: Callable[["Process", str], None]) -> None:
        self.name = name
        self.doom: int | None = None
        self.busy = False
        self._seen = seen

    def step(self, name: str) -> None:
        """A named step is reached: the world looks, somebody else may act, and then the process may die."""
        self._seen(self, name)
        if self.doom is not None:
            self.doom -= 1
            if self.doom <= 0:
                raise Died(name)

    @contextmanager
    def running(self) -> Iterator[None]:
        """While it runs nobody else can make it run."""
        self.busy = True
        try:
            yield
        finally:
            self.busy, self.doom = False, None
