"""Measures the program against floors taken in the same run: python3 packaging/dev.py bench [--patients N]."""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from measure import busy_day, drawing, importing, searching, starting
from measure.figures import HEADING, Figure

Measure = Callable[[Path, int], Iterator[Figure]]
PARTS: Final[dict[str, Measure]] = {
    "start": starting.measure,
    "search": searching.measure,
    "drawn": drawing.measure,
    "day": busy_day.measure,
    "import": importing.measure,
}
SEARCH_ONLY_FROM: Final = 200_000
"""With so many patients only the search is promised anything, and the rest would take hours to prepare."""


def main(arguments: Sequence[str]) -> int:
    """Print every figure as it is known, or all of them as JSON; 0 when every promise holds."""
    given = _parse(arguments)
    chosen = given.only or (["search"] if given.patients >= SEARCH_ONLY_FROM else list(PARTS))
    figures: list[Figure] = []
    if not given.json:
        print(HEADING)
    for part in chosen:
        with tempfile.TemporaryDirectory(prefix="onpatient-desk-bench-") as folder:
            for figure in PARTS[part](Path(folder), given.patients):
                figures.append(figure)
                if not given.json:
                    print(figure.line(), flush=True)
    if given.json:
        print(json.dumps([figure.as_dict() for figure in figures], indent=1))
    return 0 if all(figure.met for figure in figures) else 1


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--patients", type=int, default=50_000, metavar="N", help="default: 50,000")
    parser.add_argument("--only", action="append", choices=list(PARTS), help="measure this part alone")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
