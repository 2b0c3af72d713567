"""What `python -m desktop` can be told."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from desktop import __version__
from desktop.config import EMBEDDED
from desktop.ui.words.tongue import SPOKEN


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Read the arguments; wrong use ends with one sentence and exit status 2."""
    parser = argparse.ArgumentParser(
        prog="python -m desktop",
        description="OnPatient Desk: invite patients to onpatient from the front desk.",
    )
    parser.add_argument("--home", type=Path, metavar="DIR", help="keep every file of this desk below DIR")
    parser.add_argument(
        "--clinic", metavar="URL", help="the clinic database; default: on this computer, in the home"
    )
    parser.add_argument("--demo", action="store_true", help="a made-up clinic, gone when the program ends")
    parser.add_argument(
        "--tour", type=Path, metavar="DIR", help="play the main job and put pictures into DIR"
    )
    parser.add_argument(
        "--language", choices=SPOKEN, help="the windows' language in this run; else what was chosen in them"
    )
    parser.add_argument("--version", action="version", version=f"OnPatient Desk {__version__}")
    given = parser.parse_args(argv)
    if given.demo and (given.home or given.clinic):
        parser.error("--demo makes its own home and clinic; leave --home and --clinic out")
    if given.tour and given.language:
        parser.error("--tour speaks English; leave --language out")
    if given.clinic is not None and not given.clinic.startswith(EMBEDDED):
        parser.error(
            f"this version keeps the clinic on this computer: --clinic {EMBEDDED}FOLDER, or leave it out"
        )
    return given
