"""Plays many schedules: what the tests and the long proof call."""

from collections.abc import Iterable
from pathlib import Path

from tests.simulation.schedule import run

CORPUS = Path(__file__).parent / "corpus.txt"


def corpus() -> list[int]:
    """Seeds that always run."""
    lines = (line.partition("#")[0].strip() for line in CORPUS.read_text(encoding="utf-8").splitlines())
    return [int(line) for line in lines if line]


def play(seeds: Iterable[int]) -> int:
    """Play these schedules and return how many there were; raises `schedule.Failed` at the first that fails."""
    played = 0
    for seed in seeds:
        run(seed)
        played += 1
    return played
