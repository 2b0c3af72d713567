"""The recovery kit: a clinic's keys in a file that opens with a printed code, should a key store be lost."""

import json
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass
from datetime import date
from hashlib import sha256
from textwrap import dedent
from typing import Final, TypedDict

from desktop.clinic.keeping.code import LETTERS, make_code, read_code
from desktop.clinic.keeping.keys import ClinicKeys
from desktop.domain.ids import RandomBytes
from desktop.sealing import SALT_BYTES, CannotOpen, Cost, derive, unwrap, wrap

_FORMAT: Final = "onpatient-recovery-kit-1"


class KitDamaged(Exception):
    """The file is no recovery kit, or lost some of its content."""

    def __init__(self) -> None:
        super().__init__(
            "This file is not a recovery kit, or it is damaged. Please use another copy of the kit."
        )


class WrongKit(Exception):
    """The code is well typed, but belongs to another kit than this file."""

    def __init__(self, number: str) -> None:
        self.number = number
        super().__init__(
            f"This code does not open this file. The file is kit {number}: "
            "please look for the printed page with that number."
        )


@dataclass(frozen=True, slots=True)
class OpenedKit:
    """What a kit gives back: whose it is, and the keys."""

    clinic_id: str
    clinic_name: str
    keys: ClinicKeys


class _Told(TypedDict):
    """The file's readable part; it is bound to the sealed part, so a changed name is noticed."""

    format: str
    clinic_id: str
    clinic_name: str
    salt: str
    cost: dict[str, int]


def make_kit(
    keys: ClinicKeys, clinic_id: str, clinic_name: str, random: RandomBytes, cost: Cost
) -> tuple[str, bytes]:
    """Return the code to print and the file to keep; neither is of use without the other."""
    code = make_code(random)
    salt = random(SALT_BYTES)
    told = _Told(
        format=_FORMAT,
        clinic_id=clinic_id,
        clinic_name=clinic_name,
        salt=b64encode(salt).decode(),
        cost=asdict(cost),
    )
    box = wrap(derive(code, salt, cost), keys.to_bytes(), _canonical(told), random)
    whole = {"told": told, "box": b64encode(box).decode(), "sum": _sum(told, box)}
    return code, json.dumps(whole, indent=1).encode()


def open_kit(data: bytes, typed: str) -> OpenedKit:
    """Return what the kit holds; raises CodeMistyped, KitDamaged or WrongKit, each saying what to do."""
    code = read_code(typed)
    told, box = _read(data)
    try:
        key = derive(code, b64decode(told["salt"]), Cost(**told["cost"]))
        keys = ClinicKeys.from_bytes(unwrap(key, box, _canonical(told)))
    except CannotOpen:
        raise WrongKit(kit_number(data)) from None
    except (ValueError, TypeError):
        raise KitDamaged from None
    return OpenedKit(told["clinic_id"], told["clinic_name"], keys)


def kit_number(data: bytes) -> str:
    """Return the four letters, printed on the page too, by which file and page are matched; or KitDamaged."""
    told, _ = _read(data)
    return "".join(LETTERS[byte % len(LETTERS)] for byte in sha256(told["salt"].encode()).digest()[:4])


def printable(code: str, data: bytes, made_on: date) -> str:
    """Return the page to print: what this is, the code in three rows, and what to do with it. Plain text."""
    told, _ = _read(data)
    groups = code.split("-")
    rows = "\n".join(f"      {row}:  {'  '.join(groups[row - 1 : row + 2])}" for row in (1, 4, 7))
    number, day = kit_number(data), made_on.isoformat()
    return _PAGE.format(clinic=told["clinic_name"], number=number, day=day, rows=rows)


def _read(data: bytes) -> tuple[_Told, bytes]:
    """Return the file's readable and sealed parts, or raise KitDamaged."""
    try:
        whole = json.loads(data)
        told: _Told = whole["told"]
        box = b64decode(whole["box"], validate=True)
        whole_told = told.keys() == _Told.__annotations__.keys() and told["format"] == _FORMAT
        intact = whole_told and whole["sum"] == _sum(told, box)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise KitDamaged from None
    if not intact:
        raise KitDamaged
    return told, box


def _canonical(told: _Told) -> bytes:
    """Return the readable part as the same bytes at every time."""
    return json.dumps(told, sort_keys=True, separators=(",", ":")).encode()


def _sum(told: _Told, box: bytes) -> str:
    """Return a checksum: not for safety (the box sees to that), but to tell damage from a wrong code."""
    return sha256(_canonical(told) + box).hexdigest()


_PAGE: Final = dedent("""\
    ONPATIENT DESK - RECOVERY KIT {number}

    Clinic:  {clinic}
    Made on: {day}

    This code opens the recovery file of kit {number}. Together they bring back the
    clinic's records on another computer, or after this computer lost its keys.
    Without them, lost keys mean lost records: nobody else can help, not even us.

    The code (groups 1 to 9, row by row):

{rows}

    There is no letter O, I, L or U in it: a round sign is a zero, a straight one is
    a one. Capital or small letters, spaces and dashes make no difference.

    What to do now
      1. Put this page where the clinic keeps its contracts, under lock.
      2. Keep the recovery file somewhere else, for example on a USB stick.
         Page and file together open everything: never store them in one place.

    To recover
      1. Install OnPatient Desk on the computer. An administrator then types:
           python -m desktop.clinic keys import RECOVERY-FILE
           python -m desktop.clinic restore NEWEST-BACKUP
      2. Type the code when asked. A mistyped group is named, so that only it is
         typed again.
    """)
