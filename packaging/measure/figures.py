"""A figure is what the product took, what the floor took, and the ratio that is promised."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One promise, measured. `value` and `floor` are in `unit`; `target` bounds `value`, or its ratio to the floor.

    `at_least` turns the bound round; `of` says what the bound is of: "ratio" or "value".
    """

    name: str
    value: float
    floor: float | None
    unit: str
    target: float
    of: str = "ratio"
    at_least: bool = False
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many floors it took."""
        return self.value / self.floor if self.floor else None

    @property
    def met(self) -> bool:
        """Whether the promise holds in this run."""
        bounded = self.value if self.of == "value" else self.ratio
        if bounded is None:
            return False
        return bounded >= self.target if self.at_least else bounded <= self.target

    def as_dict(self) -> dict[str, object]:
        """For --json."""
        return {**asdict(self), "ratio": self.ratio, "met": self.met}

    def line(self) -> str:
        """For people."""
        floor = f"{self.floor:10.2f}" if self.floor is not None else " " * 10
        ratio = f"{self.ratio:7.2f}" if self.ratio is not None else " " * 7
        sign = "≥" if self.at_least else "≤"
        target = f"{sign} {self.target:g}" + (f" {self.unit}" if self.of == "value" else "×")
        verdict = "met" if self.met else "MISSED"
        return f"{self.name:<52}{self.value:10.2f}{floor} {self.unit:<6}{ratio}  {target:<10}{verdict:<8}{self.note}"


HEADING = f"{'':<52}{'product':>10}{'floor':>10} {'':<6}{'ratio':>7}  {'target':<10}"


def milliseconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def median(values: Sequence[float]) -> float:
    """The middle one."""
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    """All but one in twenty are below."""
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]
