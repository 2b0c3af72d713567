"""Holds the access history against its rules: who opened and closed what, when, and whether they might."""

import json
from itertools import pairwise

from desktop.domain.commands import Accept, Invite, Resend, Revoke
from tests.simulation.ledger import Click, Ledger, must
from tests.simulation.observer import Row

SEVEN_DAYS_US = 604_800 * 1_000_000
_FIXED = ["id", "patient_id", "email", "basis", "source", "enabled_by", "enabled_at", "expires_at"]
_FOREVER = 2**62


class History:
    """Every invitation as it was last seen; a row that changes has to have a reason to."""

    def __init__(self, ledger: Ledger) -> None:
        self.invites: dict[str, Row] = {}
        self.patients: dict[str, Row] = {}
        self.staff: dict[str, Row] = {}
        self._ledger = ledger
        self._enabled: dict[str, Row] = {}
        self._wrong: dict[str, int] = {}
        self._mailed: dict[str, Row] = {}
        self._verdicts: dict[str, Row] = {}

    def note(self, entry: Row) -> None:
        """Remember what the journal says of an invitation."""
        payload = json.loads(entry["payload"])
        if entry["what"] == "invite.enabled":
            must(payload["invite"] not in self._enabled, "once", f"{payload['invite']} was enabled twice")
            self._enabled[payload["invite"]] = entry
        elif entry["what"] == "proof.wrong":
            self._wrong[payload["invite"]] = self._wrong.get(payload["invite"], 0) + 1
            must(self._wrong[payload["invite"]] <= 5, "proof", "a sixth wrong proof was looked at")

    def trust(self, rows: list[Row]) -> None:
        """Take invitations as they are."""
        self.invites = {row["id"]: row for row in rows}

    def add(self, rows: list[Row], verdicts: dict[str, Row], last_at: int) -> None:
        """Check rows that are new or have changed."""
        self._verdicts = verdicts
        earlier = {row["id"]: self.invites.get(row["id"]) for row in rows}
        self.invites |= {row["id"]: row for row in rows}
        for row in rows:
            if (before := earlier[row["id"]]) is None:
                self._opened(row)
            else:
                self._changed(before, row)
        for row in rows:
            before = earlier[row["id"]]
            if row["disabled_at"] is not None and (before is None or before["disabled_at"] is None):
                self._closed(row, last_at)
        for patient_id in {row["patient_id"] for row in rows}:
            self._one_open(patient_id)

    def _opened(self, row: Row) -> None:
        click = self._ledger.known(row["id"], row["enabled_by"], "an invitation")
        command = click.command
        assert isinstance(command, Invite | Resend)
        entry = self._enabled.get(row["id"])
        must(entry is not None and entry["at"] == row["enabled_at"], "when", f"{row['id']} is not from then")
        must(entry is not None and entry["who"] == click.who, "who", f"{row['id']} is journaled for another")
        must(
            row["expires_at"] - row["enabled_at"] == SEVEN_DAYS_US, "seven_days", f"{row['id']} lives longer"
        )
        must(
            row["id"] in self._verdicts and self._verdicts[row["id"]]["applied"], "once", "no verdict for it"
        )
        must((row["email"], row["basis"]) == (command.email, command.basis), "requirements", "not as clicked")
        must(self.staff[click.who]["active"], "rights", f"{click.who} is no longer active")
        self._fit(row, command)

    def _fit(self, row: Row, command: Invite | Resend) -> None:
        patient = self.patients[row["patient_id"]]
        phone = patient["cell"] or patient["home"] or patient["office"]
        proof = patient["ssn_last4"] if row["basis"] == "ssn" else patient["born"] and phone
        must(proof, "requirements", f"{row['basis']} is not on file")
        must(patient["email"] == row["email"], "requirements", "the e-mail is not the patient's")
        must(patient["status"] == "active", "requirements", "the patient is not active")
        must(not patient["opted_out_on"] or command.anyway, "requirements", "the patient opted out")

    def _changed(self, before: Row, row: Row) -> None:
        for name in _FIXED:
            must(before[name] == row[name], "immutable", f"{name} of {row['id']} was rewritten")
        must(before["disabled_at"] is None, "immutable", f"{row['id']} was touched after it was closed")
        for name in ("activated_at", "opened_at"):
            must(before[name] in (None, row[name]), "immutable", f"{name} of {row['id']} was rewritten")
        if before["activated_at"] is None and row["activated_at"] is not None:
            self._activated(row)

    def _activated(self, row: Row) -> None:
        must(row["activated_at"] < row["expires_at"], "seven_days", f"{row['id']} was accepted after its end")
        right = [click for click in self._applied(row["seq"]) if isinstance(click.command, Accept)]
        must(len(right) == 1 and self._proves(right[0], row), "proof", f"{row['id']} opened without proof")

    def _proves(self, click: Click, row: Row) -> bool:
        assert click.answer is not None
        patient, answer = self.patients[row["patient_id"]], click.answer
        if answer.ssn is not None:
            return answer.ssn in self._ledger.ssns and answer.ssn[-4:] == patient["ssn_last4"]
        phones = [patient[name] for name in ("cell", "home", "office")]
        return answer.born == patient["born"] and answer.phone in phones

    def _closed(self, row: Row, last_at: int) -> None:
        at, by, end = row["disabled_at"], row["disabled_by"], row["end"]
        if end == "expired":
            must(
                at == row["expires_at"] <= last_at and by == "limit", "seven_days", f"{row['id']} ended early"
            )
            must(row["activated_at"] is None, "immutable", "an accepted invitation expired")
        elif end == "locked":
            must(self._wrong.get(row["id"]) == 5 and by == "patient", "proof", f"{row['id']} is locked")
        elif end == "revoked":
            meant = [click for click in self._applied(row["seq"]) if isinstance(click.command, Revoke)]
            named = [c for c in meant if c.who == by and getattr(c.command, "invite_id", "") == row["id"]]
            must(len(named) == 1, "who", f"nobody revoked {row['id']}")
        else:
            follows = [r for r in self.invites.values() if r["enabled_at"] == at and r["enabled_by"] == by]
            must(end == "replaced" and follows, "who", f"nothing replaces {row['id']}")

    def _applied(self, seq: int) -> list[Click]:
        decided = (row for row in self._verdicts.values() if row["seq"] == seq and row["applied"])
        return [self._ledger.clicks[row["id"]] for row in decided]

    def _one_open(self, patient_id: str) -> None:
        rows = [row for row in self.invites.values() if row["patient_id"] == patient_id]
        must(
            sum(row["disabled_at"] is None for row in rows) <= 1, "one_open", f"two are open for {patient_id}"
        )
        rows.sort(key=lambda row: int(row["enabled_at"]))
        for earlier, later in pairwise(rows):
            limit = _FOREVER if earlier["activated_at"] else earlier["expires_at"]
            end = limit if earlier["disabled_at"] is None else earlier["disabled_at"]
            must(end <= later["enabled_at"], "one_open", f"{earlier['id']} and {later['id']} overlap")

    def add_mail(self, rows: list[Row]) -> None:
        """One e-mail to an invitation; what was handed over stays handed over."""
        for row in rows:
            before = self._mailed.get(row["invite_id"], row)
            must(before["id"] == row["id"], "once", f"{row['invite_id']} has two e-mails")
            must(before["handed_at"] in (None, row["handed_at"]), "immutable", "a hand-over was rewritten")
            must(row["email"] == self.invites[row["invite_id"]]["email"], "mail", "e-mail to somebody else")
            self._mailed[row["invite_id"]] = row
