"""From the start of the process to a window to type in, from the password to patients on the screen, and memory."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from measure import home
from measure.figures import Figure, median

_HERE: Final = Path(__file__).resolve().parent
_RUNS: Final = 11
Told = dict[str, float]


def measure(folder: Path, count: int) -> Iterator[Figure]:
    """Start both windows by turns, each in a process of its own."""
    home.make(folder, count)
    floors, products = [], []
    for _ in range(_RUNS + 1):
        floors.append(_start("bare_window.py"))
        products.append(_start("desk_window.py", str(folder)))
    del floors[0], products[0]  # these two wrote the bytecode and filled the disk cache
    bare = _middle(floors, "painted")
    yield Figure("process start → sign-in window painted", _middle(products, "painted"), bare, "ms", 1.15)
    yield Figure(
        "worst stall while the rest loads", _middle(products, "stall_loading", 1), None, "ms", 50, of="value"
    )
    yield Figure("… while signing in", _middle(products, "stall_signing_in", 1), None, "ms", 50, of="value")
    yield Figure(
        "password → patients painted, above Argon2",
        _middle(products, "signed_in") - _middle(products, "argon2"),
        bare,
        "ms",
        2,
        note=f"Argon2 {_middle(products, 'argon2'):.0f} ms",
    )
    yield Figure(
        "memory with a chart open", _middle(products, "memory", 1), _middle(floors, "memory", 1), "MiB", 2
    )


def _middle(told: list[Told], name: str, factor: float = 1000) -> float:
    return median([each[name] for each in told]) * factor


def _start(script: str, *arguments: str) -> Told:
    """Run one window to its end; what it says, its painting counted from the start of its process."""
    # Whoever measures with PYTHONDONTWRITEBYTECODE set would measure the compiler.
    settings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    settings["PYTHONPATH"] = os.pathsep.join((str(_HERE.parent), str(_HERE.parent.parent)))
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(_HERE / script), *arguments],
        capture_output=True, text=True, env=settings, check=True, timeout=120,
    )  # fmt: skip
    told: Told = json.loads(done.stdout.strip().splitlines()[-1])
    told["painted"] -= begin
    return told
