"""Reads an administrator's command line; whatever is wrong with it is one sentence."""

from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from typing import Any, NoReturn, TypeAlias

from desktop.clinic.admin.call import Call
from desktop.clinic.admin.said import Said, WrongUse

Run: TypeAlias = Callable[[Call], Said]
"""What carries a verb out."""


class Parser(ArgumentParser):
    """An argument parser that raises instead of ending the process."""

    def error(self, message: str) -> NoReturn:
        """Called by argparse with what is wrong."""
        verb = self.prog.partition("desktop.clinic")[2].strip()
        place = f"{verb}: " if verb else ""
        raise WrongUse(f"{place}{message}. See {self.prog} --help.")


class Verbs:
    """The verbs of the command, or of a group such as `staff`; each takes --home and --json."""

    def __init__(self, parser: Parser) -> None:
        self._added = parser.add_subparsers(metavar="VERB", required=True, parser_class=Parser)

    def group(self, name: str, purpose: str) -> "Verbs":
        """A word that is followed by a verb."""
        return Verbs(self._added.add_parser(name, help=purpose, description=purpose, parents=[_common()]))

    def verb(self, name: str, purpose: str, run: Run) -> Parser:
        """A verb; the parser given back takes its arguments."""
        parser: Parser = self._added.add_parser(name, help=purpose, description=purpose, parents=[_common()])
        parser.set_defaults(run=run)
        return parser


def new_parser() -> Parser:
    """The parser before any verb is added."""
    return Parser(
        prog="python -m desktop.clinic",
        description="Looks after the clinic of this computer, also while the program runs.",
        epilog="Passwords, codes, links and Social Security Numbers are read from standard input.",
        parents=[_common()],
    )


def parsed(parser: Parser, argv: Sequence[str]) -> Namespace:
    """Read the line; raises `WrongUse`, or SystemExit(0) after --help."""
    return parser.parse_args(argv, Namespace(home=None, json=False))


def _common() -> Parser:
    common = Parser(add_help=False)
    given_anywhere: dict[str, Any] = {"default": SUPPRESS}
    common.add_argument(
        "--home", metavar="DIR", help="everything of this computer lies in DIR", **given_anywhere
    )
    common.add_argument(
        "--json", action="store_true", help="print one JSON document instead of text", **given_anywhere
    )
    return common


def add_actor(parser: Parser) -> None:
    """Let a command say in whose name it is done."""
    parser.add_argument(
        "--as",
        dest="actor",
        metavar="USER",
        help="do it in this person's name; usually the first administrator's",
    )
