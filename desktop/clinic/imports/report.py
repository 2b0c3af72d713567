"""What an import says of each file: how many rows were read, added, changed and refused, and why."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from desktop.clinic.imports.reading.rows import Refused

LISTED: Final = 100
"""Refusals that are listed with line and reason; all are counted."""


@dataclass(frozen=True, slots=True)
class FileReport:
    """One file. `passed_over`: rows that hold nothing the clinic keeps; `notes`: what was left out, how often."""

    name: str
    kind: str
    read: int
    added: int
    changed: int
    unchanged: int
    passed_over: int
    refused: int
    refusals: tuple[Refused, ...]
    notes: dict[str, int]


@dataclass(frozen=True, slots=True)
class Report:
    """A whole import. `dry_run`: nothing was written; `cancelled`: the rest was not read, run it again to go on."""

    files: tuple[FileReport, ...]
    unused_files: tuple[str, ...] = ()
    dry_run: bool = False
    cancelled: bool = False

    def as_dict(self) -> dict[str, Any]:
        """For JSON: refusals as objects with `line` and `reason`."""
        content = asdict(self)
        for file, said in zip(self.files, content["files"], strict=True):
            said["refusals"] = [refusal._asdict() for refusal in file.refusals]
        return content


@dataclass(slots=True)
class Tally:
    """Counts one file's rows while it is read and applied."""

    name: str
    kind: str
    read: int = 0
    passed_over: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    notes: Counter[str] = field(default_factory=Counter)
    listed: list[Refused] = field(default_factory=list)

    def refuse(self, refusal: Refused) -> None:
        """Count a row that could not be read."""
        self.counts["refused"] += 1
        if len(self.listed) < LISTED:
            self.listed.append(refusal)

    def settled(self, counts: dict[str, int], refusals: Iterable[Refused], notes: dict[str, int]) -> None:
        """Count what became of a chunk."""
        self.counts.update(counts)
        self.notes.update(notes)
        self.listed.extend(refusals)

    def report(self) -> FileReport:
        """The sum, refusals in the order of their lines."""
        counted = {name: self.counts[name] for name in ("added", "changed", "unchanged", "refused")}
        return FileReport(
            name=self.name,
            kind=self.kind,
            read=self.read,
            passed_over=self.passed_over,
            refusals=tuple(sorted(self.listed)[:LISTED]),
            notes=dict(self.notes),
            **counted,
        )
