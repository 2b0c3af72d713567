"""Made-up patients, the same ones in every run: names as unevenly spread as real ones, phones, dates, e-mail."""

import random
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from desktop.record.tables import to_micros

Row = dict[str, object]

_FIRST: Final = """
Mary James Linda Robert Maria John Patricia Michael Jennifer David Elizabeth William Barbara Richard Susan Joseph
Jessica Thomas Sarah Carlos Karen Daniel Nancy José Lisa Anthony Ana Mark Sandra Steven Ashley Andrew Emily Juan
Donna Kevin Michelle Brian Carol Luis Amanda George Chloë Edward Zoë Jason Rosa Ryan Jenny Jacob
"""
_LAST: Final = """
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson
Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young
Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter
Roberts O'Brien Núñez McDonald Al-Sayed Whitfield Kim Patel Singh Murphy Cooper
"""
_SYLLABLES: Final = (
    "an be co da el fi go ha in jo ka li mo na os pe qui ra si ta ul va wen xi yo zu bra cle dro"
)
_BORN_FROM: Final = date(1925, 1, 1)
_BORN_DAYS: Final = 36_000
_RARE: Final = 0.45
"""The share of people whose name is none of the common ones."""
INVITED: Final = 5
"""Every fifth patient has an invitation, of every kind in turn."""
_LIFETIME_US: Final = 604_800_000_000


def patients(count: int, seed: int = 2) -> Iterator[Row]:
    """Patients as the database keeps them, one dictionary of columns each; ids do not follow names."""
    draw = random.Random(seed)
    firsts, lasts = _FIRST.split(), _LAST.split()
    for number in range(count):
        first, last = _name(draw, firsts), _name(draw, lasts)
        born = _BORN_FROM + timedelta(days=draw.randrange(_BORN_DAYS))
        yield {
            "id": f"{draw.getrandbits(128):032x}",
            "chart_id": f"{last[:2].upper()}{first[:2].upper()}{number + 1:06}",
            "first": first,
            "last": last,
            "born": born.isoformat(),
            "sex": draw.choice(("Female", "Male")),
            "cell": f"+1{draw.choice((410, 443, 667, 202, 301))}{draw.randrange(2_000_000, 9_999_999)}",
            "email": _email(draw, first, last, number),
            "street": f"{draw.randrange(1, 9999)} N Fairlane St",
            "city": "Baltimore",
            "state": "MD",
            "zip": f"{draw.randrange(21_201, 21_299)}",
            "status": "active",
            "added_on": "2021-10-13",
            "seq": 1,
        }


def invites(people: Iterable[Row], staff_id: str, now: datetime) -> Iterator[tuple[Row, Row]]:
    """For every fifth patient an invitation and its e-mail: pending, accepted, or revoked before that."""
    for number, person in enumerate(people):
        kind, turn = number // INVITED % 3, number % INVITED
        if turn or person["email"] is None:
            continue
        at = to_micros(now - timedelta(days=2 + 30 * (kind > 0), minutes=number % 1440))
        about: Row = {"patient_id": person["id"], "email": person["email"], "seq": 1}
        ended = {"disabled_by": staff_id, "disabled_at": at + 7_200_000_000, "end": "revoked"}
        yield (
            {
                **about,
                "id": f"{number:032x}",
                "basis": "dob_phone",
                "source": "chart",
                "enabled_by": staff_id,
                "enabled_at": at,
                "expires_at": at + _LIFETIME_US,
                "activated_at": at + 3_600_000_000 if kind == 1 else None,
                **(ended if kind == 2 else dict.fromkeys(ended)),
            },
            {
                **about,
                "id": f"m{number:031x}",
                "invite_id": f"{number:032x}",
                "state": "handed_over",
                "queued_at": at,
                "attempts": 1,
                "handed_at": at + 1_000_000,
            },
        )


def insert(connection: Connection, table: str, rows: Sequence[Row]) -> None:
    """Write rows as they are; all have the same columns."""
    if not rows:
        return
    names = ", ".join(f'"{name}"' for name in rows[0])
    marks = ", ".join(f":{name}" for name in rows[0])
    cursor = connection.connection.cursor()
    cursor.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows)  # noqa: S608 (our names)
    cursor.close()


def _name(draw: random.Random, common: list[str]) -> str:
    if draw.random() < _RARE:
        return "".join(draw.choice(_SYLLABLES.split()) for _ in range(draw.randrange(2, 5))).capitalize()
    # The product of two draws leans to the front of the list, as names do.
    return common[int(draw.random() * draw.random() * len(common))]


def _email(draw: random.Random, first: str, last: str, number: int) -> str | None:
    if draw.random() < 0.3:
        return None
    plain = f"{first}.{last}".encode("ascii", "ignore").decode().replace("'", "")
    return f"{plain.lower()}{number}@example.org"
