"""How long finding a patient takes as somebody types, beside the same statement on a bare cursor."""

import random
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from string import ascii_lowercase
from typing import Final

from desktop.domain.folding import fold
from desktop.domain.search import query_words
from desktop.store import search
from measure.crowd import Row
from measure.desk import FullDesk
from measure.figures import Figure, median, milliseconds, p95

_SHOWN: Final = "id, chart_id, first, last, preferred, born, cell, home, office, email, status"
_LIMIT: Final = 9
_PATIENTS_TYPED: Final = 60
_MISSPELT: Final = 150
_TARGET: Final = 1.5
_GUESS_MS: Final = 15.0


def measure(folder: Path, count: int) -> Iterator[Figure]:
    """Search as typed, and with one wrong letter, among so many patients."""
    desk = FullDesk(folder, count)
    draw = random.Random(3)
    among = f"among {count:,}"
    floor, product = _typed(desk, draw)
    note = f"median {median(product):.2f} ms, {median(product) / median(floor):.1f}×"
    yield Figure(f"search as typed {among}, p95", p95(product), p95(floor), "ms", _TARGET, note=note)
    times, recall = _misspelt(desk, draw)
    yield Figure(f"one wrong letter {among}, p95", p95(times), None, "ms", _GUESS_MS, of="value")
    yield Figure(f"one wrong letter {among}, found", recall, None, "share", 0.95, of="value", at_least=True)
    desk.close()


def _typed(desk: FullDesk, draw: random.Random) -> tuple[list[float], list[float]]:
    """Both ways for every beginning of what is typed, by turns; each was asked once before."""
    floor, product = [], []
    for person in draw.sample(desk.people, _PATIENTS_TYPED):
        phrase = _phrase(person, draw)
        for text in (phrase[:end] for end in range(1, len(phrase) + 1)):
            bare, ours = _bare(desk, text), partial(desk.patients.search, text)
            bare(), ours()
            floor.append(milliseconds(bare))
            product.append(milliseconds(ours))
    return floor, product


def _bare(desk: FullDesk, text: str) -> Callable[[], object]:
    """The store's own statement on a bare cursor, best word first, with the columns that are shown."""
    words = query_words(text)
    if not words:
        return lambda: None
    with desk.file.engine.connect() as connection:
        statement, values = search.query(connection, words, _LIMIT, _SHOWN)
    return lambda: desk.raw.execute(statement, values).fetchall()


def _phrase(person: Row, draw: random.Random) -> str:
    """What somebody types to find this patient."""
    first, last, born = (str(person[name]) for name in ("first", "last", "born"))
    year, month, day = born.split("-")
    return draw.choice(
        (
            f"{last}, {first}",
            f"{first} {last}",
            f"{last[:3]} {first[:3]}",
            str(person["cell"])[2:],
            f"{int(month)}/{int(day)}/{year}",
            f"{last} {int(month)}/{int(day)}",
            str(person["chart_id"]),
            str(person["email"] or last),
        )
    )


def _misspelt(desk: FullDesk, draw: random.Random) -> tuple[list[float], float]:
    """Last name with one wrong letter, then the first name: how long it takes, and how often the patient is found."""
    times, found = [], 0
    for person in draw.sample(desk.people, _MISSPELT):
        first, last = str(person["first"]), fold(str(person["last"]))
        at = draw.randrange(1, len(last))
        wrong = draw.choice([letter for letter in ascii_lowercase if letter != last[at]])
        text = f"{last[:at]}{wrong}{last[at + 1 :]} {first}"
        start = time.perf_counter()
        results = desk.patients.search(text)
        times.append((time.perf_counter() - start) * 1000)
        names = {(each.patient.first, fold(each.patient.last)) for each in results.found}
        found += (first, last) in names
    return times, found / len(times)
