"""Holds the charts and contacts on record against what was decided: none doubled, none lost, each as its edits say."""

import unicodedata

from desktop.domain.commands import (
    Command,
    EditPatient,
    FieldEdit,
    Invite,
    LogCommunication,
    RegisterPatient,
    Resend,
)
from desktop.domain.patient import EDITABLE, SSN
from tests.simulation.ledger import Click, Ledger, must
from tests.simulation.observer import Row

Values = dict[str, str | None]


class ChartHistory:
    """Its own account of every chart: the applied commands, one after the other."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._meant: dict[str, Values] = {}
        self._numbers: dict[str, str] = {}
        self._logged: dict[str, Click] = {}

    def trust(self, rows: list[Row]) -> None:
        """Take the charts that were there before as they are."""
        for row in rows:
            self._meant[row["id"]] = _values(row)
            self._numbers[row["id"]] = row["chart_id"]

    def add(self, verdicts: list[Row], rows: list[Row]) -> None:
        """Follow what was decided since the last look, then compare with the rows that were written."""
        for verdict in verdicts:
            click = self._ledger.clicks[verdict["id"]]
            if verdict["applied"]:
                self._apply(click)
            else:
                self._refuse(click.command, verdict["reason"])
        for row in rows:
            must(row["id"] in self._meant, "once", "a patient nobody registered")
            must(
                _values(row) == self._meant[row["id"]],
                "merged",
                f"{row['id']} does not read as it was decided",
            )
            number = self._numbers.setdefault(row["id"], row["chart_id"])
            must(row["chart_id"] == number, "immutable", f"the chart id of {row['id']} was rewritten")
        taken = list(self._numbers.values())
        must(all(taken) and len(set(taken)) == len(taken), "chart_id", "two charts have one id")

    def check_whole(self, patients: list[Row], contacts: list[Row]) -> None:
        """At the end: every chart and every contact is there, once, and as it was said."""
        must({row["id"] for row in patients} == self._meant.keys(), "once", "a chart was lost")
        must({row["id"] for row in contacts} == self._logged.keys(), "once", "contacts and verdicts disagree")
        for row in contacts:
            click = self._logged[row["id"]]
            command = click.command
            assert isinstance(command, LogCommunication)
            told = (row["patient_id"], row["who"], row["kind"], row["minutes"], row["note"])
            said = (command.patient_id, click.who, command.channel, command.minutes, command.note)
            must(told == said, "who", f"{row['id']} is not as it was noted")

    def _apply(self, click: Click) -> None:
        command = click.command
        if isinstance(command, RegisterPatient):
            must(command.patient_id not in self._meant, "once", f"{command.patient_id} was registered twice")
            values = {**dict.fromkeys(_NAMES), "status": "active"}
            values |= {_name(edit): edit.after for edit in command.fields}
            must(command.anyway or not self._twins(values), "duplicate", "a double was registered unasked")
            self._meant[command.patient_id] = values
        elif isinstance(command, LogCommunication):
            self._logged[click.id] = click
        for edit in _edits(command):
            present = self._meant[command.patient_id or ""]
            must(present[_name(edit)] in (edit.before, edit.after), "merged", f"{edit.field} was overwritten")
            present[_name(edit)] = edit.after

    def _refuse(self, command: Command, reason: str) -> None:
        """Two refusals have to be right: that somebody is there already, and that a colleague was first."""
        if reason == "duplicate":
            assert isinstance(command, RegisterPatient)
            values = {**dict.fromkeys(_NAMES), **{_name(edit): edit.after for edit in command.fields}}
            must(self._twins(values), "duplicate", "somebody was taken for another")
        if reason == "conflict" and isinstance(command, EditPatient | Invite | Resend):
            present = self._meant[command.patient_id]
            stale = [edit for edit in command.edits if present[_name(edit)] not in (edit.before, edit.after)]
            must(stale, "merged", "an edit was refused that touched nothing of anybody's")

    def _twins(self, values: Values) -> list[str]:
        return [id for id, other in self._meant.items() if _alike(values, other)]


_NAMES = sorted("ssn_last4" if name == SSN else name for name in EDITABLE)


def _name(edit: FieldEdit) -> str:
    return "ssn_last4" if edit.field == SSN else edit.field


def _values(row: Row) -> Values:
    return {name: row[name] for name in _NAMES}


def _edits(command: Command) -> tuple[FieldEdit, ...]:
    return command.edits if isinstance(command, EditPatient | Invite | Resend) else ()


def _alike(one: Values, other: Values) -> bool:
    sexes = {one["sex"], other["sex"]} - {None}
    same = [_letters(one[name]) == _letters(other[name]) for name in ("first", "last")]
    return one["born"] == other["born"] and len(sexes) < 2 and all(same)


def _letters(name: str | None) -> str:
    apart = unicodedata.normalize("NFD", name or "")
    return "".join(sign for sign in apart if sign.isalpha()).casefold()
