"""The proofs that take too long for every day. Each section prints its figures and raises when it fails.

python3 packaging/dev.py prove [--schedules N] [--first SEED]
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path


def schedules(options: argparse.Namespace) -> None:
    """Play simulated schedules, each another seed: a third of invitations alone, of appointments, of registrations."""
    from tests.simulation import charts, visits
    from tests.simulation.runner import play

    for what, first in (
        ("invitations", 0),
        ("and appointments", visits.FIRST_SEED),
        ("and registrations", charts.FIRST_SEED),
    ):
        start, begin = time.monotonic(), first + options.first
        played = play(range(begin, begin + options.schedules // 3))
        took = time.monotonic() - start
        print(
            f"{played} schedules of {what} in {took:.0f} s ({played / took:.1f} a second): every invariant held",
            flush=True,
        )


def kills(_options: argparse.Namespace) -> None:
    """Kill the program at every step of an invitation's and a booking's way, and time how soon it can be used again."""
    from tests.crash.scene import STEPS, STEPS_WITHOUT_MAIL, play, prepare, send_mail_to, usable_after

    slowest = 0.0
    with tempfile.TemporaryDirectory() as name:
        prepared = prepare(Path(name) / "prepared")
        jobs = [("invite", step) for step in STEPS] + [("book", step) for step in STEPS_WITHOUT_MAIL]
        for job, step in jobs:
            folder = Path(name) / f"{job}-{step}"
            shutil.copytree(prepared, folder)
            send_mail_to(folder, folder / "mail")
            if play(folder, step, job).returncode >= 0:
                raise SystemExit(f"the process was to die at {step}")
            seconds = usable_after(folder, job)
            slowest = max(slowest, seconds)
            print(f"{job:8} killed at {step:18} usable again after {seconds:.2f} s")
    print(f"slowest {slowest:.2f} s (aim: 3 s)")


SECTIONS: tuple[Callable[[argparse.Namespace], None], ...] = (schedules, kills)


def main(arguments: list[str]) -> int:
    """Run every section."""
    parser = argparse.ArgumentParser(prog="prove", description="The proofs that take too long for every day.")
    parser.add_argument(
        "--schedules", type=int, default=10_000, help="simulated schedules to play (%(default)s)"
    )
    parser.add_argument(
        "--first",
        type=int,
        default=100_000,
        help="the first seed of each kind, counted from its own (%(default)s)",
    )
    options = parser.parse_args(arguments)
    for section in SECTIONS:
        print(f"== {section.__name__}", flush=True)
        section(options)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
