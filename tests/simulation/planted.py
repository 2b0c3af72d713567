"""Replaces one function of the program for the length of a test: how a mistake gets planted."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any

from tests.simulation.parts import Parts

Planting = Callable[[], AbstractContextManager[Parts]]


@dataclass(frozen=True, slots=True)
class Mistake:
    """A protocol mistake, the invariant that has to notice it, and the seed from which on it is looked for."""

    name: str
    noticed_by: str
    plant: Planting
    first: int = 0


@contextmanager
def instead(owner: Any, name: str, replacement: Any) -> Iterator[Parts]:
    """`owner.name` is the replacement inside the block, and itself again afterwards."""
    kept = getattr(owner, name)
    setattr(owner, name, replacement)
    try:
        yield Parts()
    finally:
        setattr(owner, name, kept)


@contextmanager
def built_of(parts: Parts) -> Iterator[Parts]:
    """Worlds are put together from these classes."""
    yield parts
