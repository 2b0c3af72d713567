"""The whole of an administrator's command, from its line to its exit status; no fault shows more than a sentence."""

import json
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from sqlalchemy.exc import DBAPIError

from desktop.clinic.admin import (
    acceptance,
    backups,
    chain,
    history,
    imports,
    invitations,
    kits,
    mailing,
    patients,
    setup,
    staff,
    status,
)
from desktop.clinic.admin.call import Call, Surroundings
from desktop.clinic.admin.parser import Parser, Verbs, new_parser, parsed
from desktop.clinic.admin.said import Refused, Said, WrongUse
from desktop.clinic.home import ClinicHere, ClinicHome, HomeDamaged, NoClinicHere
from desktop.clinic.imports.handing_in import NotImportable
from desktop.clinic.keeping.backup import BackupFailed
from desktop.clinic.keeping.code import CodeMistyped
from desktop.clinic.keeping.keys import ClinicKeysDiffer, ClinicKeysMissing
from desktop.clinic.keeping.kit import KitDamaged, WrongKit
from desktop.config import Config, default_home
from desktop.faults import told_safely
from desktop.keystore import KeyStoreError
from desktop.record.migrate import TooNew

OK, REFUSED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130

_MISUSED: Final = (WrongUse, NoClinicHere, ClinicHere, NotImportable, CodeMistyped, WrongKit, KitDamaged)
_FAILED: Final = (HomeDamaged, ClinicKeysMissing, ClinicKeysDiffer, KeyStoreError, BackupFailed)
_VERBS: Final = (
    setup, staff, imports, patients, history, invitations, acceptance, chain, mailing, kits, backups, status,
)  # fmt: skip


def main(argv: Sequence[str], around: Surroundings) -> int:
    """Carry one command out and return its exit status: 0 done, 1 refused or failed, 2 wrong use."""
    args = Namespace(json=False)
    try:
        args = parsed(_parser(), argv)
        home = default_home() if args.home is None else Path(args.home).expanduser().absolute()
        said: Said = args.run(Call(args, ClinicHome(Config(home).clinic_folder), around))
        _print(said.document if args.json else None, said.text, around)
        return OK
    except SystemExit as done:
        return int(done.code or OK)
    except Refused as refused:
        if args.json and refused.document is not None:
            _print(refused.document, "", around)
        return _fail(str(refused), REFUSED, around)
    except BrokenPipeError:
        return REFUSED
    except KeyboardInterrupt:
        return _fail("Stopped.", INTERRUPTED, around)
    except _MISUSED as fault:
        return _fail(str(fault), WRONG_USE, around)
    except Exception as error:  # noqa: BLE001 (a traceback could show a patient; each kind gets its sentence)
        return _fail(_sentence(error), REFUSED, around)


def _parser() -> Parser:
    parser = new_parser()
    verbs = Verbs(parser)
    for group in _VERBS:
        group.add(verbs)
    return parser


def _print(document: Any, text: str, around: Surroundings) -> None:
    print(text if document is None else json.dumps(document, indent=1), file=around.stdout)


def _fail(sentence: str, status: int, around: Surroundings) -> int:
    print(sentence, file=around.stderr)
    return status


def _sentence(error: Exception) -> str:
    """What happened, fit to be shown to anybody."""
    if isinstance(error, _FAILED):
        return str(error)
    if isinstance(error, TooNew):
        return "This clinic was last used by a newer version of OnPatient Desk. Update this computer."
    if isinstance(error, UnicodeDecodeError):
        return "What came on standard input is not text."
    if isinstance(error, OSError):
        named = f" ({Path(error.filename).name})" if isinstance(error.filename, str) else ""
        return f"The computer refused: {error.strerror or type(error).__name__}{named}."
    if isinstance(error, DBAPIError):
        return f"The clinic's database did not take it: {_DATABASE_SAYS.get(str(error.orig), 'try again')}."
    return f"Something went wrong inside the program: {told_safely(error)}."


_DATABASE_SAYS: Final = {
    "database or disk is full": "the disk is full",
    "database is locked": "another program holds it; try again in a moment",
    "database disk image is malformed": "it is damaged; restore the newest backup",
    "disk I/O error": "the disk does not work; check it",
    "attempt to write a readonly database": "its folder cannot be written to",
}
