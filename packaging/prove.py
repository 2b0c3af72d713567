"""The proofs that take too long for every day. Each section prints its figures and raises when it fails.

python3 packaging/dev.py prove [--schedules N] [--first SEED]
"""

import argparse
import sys
import time
from collections.abc import Callable


def schedules(options: argparse.Namespace) -> None:
    """Play simulated schedules, each another seed."""
    from tests.simulation.runner import play

    start = time.monotonic()
    played = play(range(options.first, options.first + options.schedules))
    took = time.monotonic() - start
    print(f"{played} schedules in {took:.0f} s ({played / took:.1f} a second): every invariant held")


SECTIONS: tuple[Callable[[argparse.Namespace], None], ...] = (schedules,)


def main(arguments: list[str]) -> int:
    """Run every section."""
    parser = argparse.ArgumentParser(prog="prove", description="The proofs that take too long for every day.")
    parser.add_argument(
        "--schedules", type=int, default=10_000, help="simulated schedules to play (%(default)s)"
    )
    parser.add_argument("--first", type=int, default=1_000_000, help="the first seed (%(default)s)")
    options = parser.parse_args(arguments)
    for section in SECTIONS:
        print(f"== {section.__name__}", flush=True)
        section(options)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
