"""Rows on their way from an import to the service: up to 2,000 of one kind, Social Security Numbers sealed."""

from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

import orjson

from desktop.clinic.imports.reading.rows import Kind, Value
from desktop.sealing import CannotOpen, SealingKey, open_sealed, seal

MOST_ROWS: Final = 2_000
"""Rows of a chunk: what the service applies in one transaction, about a tenth of a second."""


class BadChunk(ValueError):
    """What was laid ready is no chunk."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """`lines` and `rows` go side by side, `rows` in the order of `columns`; `ssns` by the row's place.

    `origin` tells imports apart that know a patient by different means (fhir, csv).
    """

    origin: str
    kind: Kind
    columns: tuple[str, ...]
    lines: list[int]
    rows: Sequence[Sequence[Value]]
    ssns: Mapping[int, str] = field(default_factory=dict, repr=False)

    def to_bytes(self, clinic: SealingKey) -> bytes:
        """As the intake table holds it; the clinic alone can read the numbers."""
        numbers = [[place, ssn] for place, ssn in self.ssns.items()]
        sealed = b64encode(seal(clinic, orjson.dumps(numbers))).decode() if numbers else None
        return orjson.dumps(
            {
                "origin": self.origin,
                "kind": self.kind.value,
                "columns": self.columns,
                "lines": self.lines,
                "rows": self.rows,
                "ssns": sealed,
            }
        )

    def only(self, places: list[int]) -> "Chunk":
        """The rows in these places, in this order."""
        if len(places) == len(self.rows):
            return self
        return replace(
            self,
            lines=[self.lines[place] for place in places],
            rows=[self.rows[place] for place in places],
            ssns={new: self.ssns[old] for new, old in enumerate(places) if old in self.ssns},
        )

    @classmethod
    def from_bytes(cls, body: bytes, sealing: bytes) -> "Chunk":
        """Read and check the shape (not yet the values); raises `BadChunk`."""
        try:
            content = orjson.loads(body)
            chunk = cls(
                origin=str(content["origin"]),
                kind=Kind(content["kind"]),
                columns=tuple(content["columns"]),
                lines=content["lines"],
                rows=content["rows"],
                ssns=_numbers(content["ssns"], sealing),
            )
        except (ValueError, LookupError, TypeError, CannotOpen):
            raise BadChunk from None
        if not _is_whole(chunk):
            raise BadChunk
        return chunk


def by_column(columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> dict[str, Sequence[Value]]:
    """Rows turned on their side: each column's values, in the order of the rows."""
    turned = zip(*rows, strict=True) if rows else ([] for _ in columns)
    return dict(zip(columns, turned, strict=True))


def _numbers(sealed: Any, sealing: bytes) -> dict[int, str]:
    if sealed is None:
        return {}
    return {int(place): str(ssn) for place, ssn in orjson.loads(open_sealed(sealing, b64decode(sealed)))}


def _is_whole(chunk: Chunk) -> bool:
    width = len(chunk.columns)
    return (
        len(chunk.lines) == len(chunk.rows) <= MOST_ROWS
        and len(set(chunk.columns)) == width
        and all(type(line) is int for line in chunk.lines)
        and all(type(row) is list and len(row) == width for row in chunk.rows)
    )
