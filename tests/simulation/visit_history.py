"""Holds the appointments on record against what was decided: none lost, none doubled, each as its changes say."""

import json
from datetime import datetime
from typing import Any

from desktop.domain.appointment import EDITABLE, FREED
from desktop.domain.commands import BookAppointment, ChangeAppointment
from desktop.record.tables import from_micros, to_micros
from tests.simulation.ledger import Click, Ledger, must
from tests.simulation.observer import Row

Values = dict[str, str | None]


class VisitHistory:
    """Its own account of every appointment: the applied commands, one after the other, in plain text values."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._meant: dict[str, Values] = {}
        self._booked: dict[str, tuple[str | None, int | None]] = {}
        self._brought: dict[str, Values] = {}

    def trust(self, rows: list[Row]) -> None:
        """Take what an import brought as it is."""
        self._brought = {row["id"]: _values(row) for row in rows}
        self._meant |= self._brought
        self._booked |= {row["id"]: (None, None) for row in rows}

    def add(self, verdicts: list[Row], rows: list[Row]) -> None:
        """Follow what was decided since the last look, then compare with the rows that were written."""
        for verdict in verdicts:
            click = self._ledger.clicks[verdict["id"]]
            if verdict["applied"] and isinstance(click.command, BookAppointment | ChangeAppointment):
                self._apply(click, verdict)
        for row in rows:
            must(row["id"] in self._meant, "once", "an appointment nobody booked")
            must(
                _values(row) == self._meant[row["id"]], "appointment", f"{row['id']} is not as it was decided"
            )
            by, at = self._booked[row["id"]]
            must(row["created_by"] == by, "who", f"{row['id']} was booked by somebody else")
            must(row["created_at"] == at, "when", f"{row['id']} was booked at another time")

    def check_whole(self, rows: list[Row], events: list[Row]) -> None:
        """At the end: every appointment is there, and its events lead to it step by step."""
        must({row["id"] for row in rows} == self._meant.keys(), "once", "an appointment was lost")
        told = {id: dict(values) for id, values in self._brought.items()}
        for event in _once(events):
            detail = json.loads(event["detail"])
            values = told.setdefault(detail["appointment"], dict.fromkeys(EDITABLE))
            for name in (key.removesuffix(".to") for key in detail if key.endswith(".to")):
                fits = values[name] == detail[f"{name}.from"]
                must(fits, "revisions", f"{name} was something else before {event['id']}")
                values[name] = detail[f"{name}.to"]
        must(told == self._meant, "revisions", "what the events tell is not what is on record")

    def _apply(self, click: Click, verdict: Row) -> None:
        command = click.command
        if isinstance(command, BookAppointment):
            must(command.appointment_id not in self._meant, "once", "an appointment was booked twice")
            values: Values = {
                **dict.fromkeys(EDITABLE),
                "patient_id": command.patient_id,
                "kind": "appointment",
            }
            self._meant[command.appointment_id] = values | {edit.field: edit.after for edit in command.fields}
            self._booked[command.appointment_id] = (click.who, verdict["at"])
            before: Values | None = None
        else:
            assert isinstance(command, ChangeAppointment)
            before = self._meant[command.appointment_id]
            for edit in command.edits:
                must(
                    before[edit.field] in (edit.before, edit.after), "merged", f"{edit.field} was overwritten"
                )
            self._meant[command.appointment_id] = before | {edit.field: edit.after for edit in command.edits}
        if not command.overlap:
            self._has_its_time(command.appointment_id, before)

    def _has_its_time(self, id: str, before: Values | None) -> None:
        after = self._meant[id]
        timed = ("provider_id", "starts_at", "minutes")
        same = before is not None and all(before[name] == after[name] for name in timed)
        if same and before is not None and _stands(before):
            return
        others = (values for other, values in self._meant.items() if other != id)
        must(not any(_collide(after, other) for other in others), "overlap", f"{id} is not alone at its time")


def _values(row: Row) -> Values:
    read: dict[str, Any] = {name: row[name] for name in EDITABLE}
    read["starts_at"] = from_micros(row["starts_at"]).isoformat()
    return {name: None if value is None else str(value) for name, value in read.items()}


def _once(events: list[Row]) -> list[Row]:
    """A change of the patient is told to both of them."""
    kept = {(event["seq"], event["detail"]): event for event in events}
    return sorted(kept.values(), key=lambda event: int(event["id"]))


def _stands(values: Values) -> bool:
    return values["status"] not in FREED


def _collide(one: Values, other: Values) -> bool:
    if one["provider_id"] is None or one["provider_id"] != other["provider_id"]:
        return False
    return _stands(one) and _stands(other) and _begin(one) < _end(other) and _begin(other) < _end(one)


def _begin(values: Values) -> int:
    return to_micros(datetime.fromisoformat(values["starts_at"] or ""))


def _end(values: Values) -> int:
    return _begin(values) + int(values["minutes"] or 0) * 60_000_000
