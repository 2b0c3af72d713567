"""Watches one desk file after every step: no click is lost in it, and what it shows is what the clinic holds."""

from datetime import datetime, timedelta

from desktop.domain.commands import OpenChart
from desktop.record.tables import SHARED
from tests.simulation.clinic_witness import ClinicWitness
from tests.simulation.clocks import SimulatedClock
from tests.simulation.ledger import Click, Fate, Ledger, must
from tests.simulation.observer import Observer, Row

_NEXT = {
    "held": ("held", "leaving"),
    "leaving": ("leaving", "applied", "refused"),
    "applied": ("applied",),
    "refused": ("refused",),
}
_KEPT = timedelta(days=14)
_DAY = timedelta(hours=24)


class DeskWitness:
    """Holds one desk file against the ledger and against the clinic."""

    def __init__(self, at: int, observer: Observer, ledger: Ledger, clock: SimulatedClock) -> None:
        self.at = at
        self.observer = observer
        self._ledger = ledger
        self._clock = clock
        self._compared = -1

    def look(self, clinic: ClinicWitness) -> None:
        """Check the outbox, then whether rows and cursor belong together."""
        rows = {row["id"]: row for row in self.observer.rows("SELECT * FROM outbox")}
        for click in self._ledger.of_desk(self.at):
            row = rows.pop(click.id, None)
            if click.fate != Fate.MEANT:
                must(row is None, "undo", f"{click.id} is still there though it was {click.fate}")
            elif row is None:
                must(self._forgotten(click, clinic), "kept", f"{click.id} was lost")
            else:
                self._follow(click, row, clinic)
        must(not rows, "kept", "the outbox holds what nobody did")
        self._compare(clinic)

    def _forgotten(self, click: Click, clinic: ClinicWitness) -> bool:
        clinic.look()
        verdict = clinic.verdicts.get(click.id)
        applied = verdict is not None and bool(verdict["applied"])
        return applied and click.made_at < self._clock.peek() - _KEPT

    def _follow(self, click: Click, row: Row, clinic: ClinicWitness) -> None:
        stage = row["stage"]
        must(stage in _NEXT[click.stage], "kept", f"{click.id} went from {click.stage} to {stage}")
        if click.stage == "held" and stage == "leaving":
            self._may_leave(click, self._clock.peek())
        if stage in ("applied", "refused") and click.stage == "leaving":
            clinic.look()
            verdict = clinic.verdicts.get(click.id)
            must(verdict is not None, "verdict", f"{click.id} is settled here without a verdict")
            assert verdict is not None
            must(
                bool(verdict["applied"]) == (stage == "applied"), "verdict", f"{click.id} is settled wrongly"
            )
            must(verdict["reason"] == row["reason"], "verdict", f"{click.id} shows another reason")
        click.stage = stage

    def _may_leave(self, click: Click, now: datetime) -> None:
        must(click.release_at <= now or now < click.made_at, "hold", f"{click.id} left before its hold ended")
        young = now - click.made_at < _DAY or isinstance(click.command, OpenChart)
        must(young, "hold", f"{click.id} left after a day without being asked again")

    def _compare(self, clinic: ClinicWitness) -> None:
        """Rows up to the cursor equal the clinic's; what has changed there since may be older here."""
        known = self.observer.rows("SELECT seq FROM known")
        seq = known[0]["seq"] if known else -1
        if seq != self._compared:
            self._compared = seq
            for table in SHARED:
                here, there = self.observer.shared(table), clinic.observer.shared(table)
                for key, row in there.items():
                    must(
                        row[-1] > seq or here.get(key) == row, "replica", f"a row of {table} is not as it was"
                    )
                must(here.keys() <= there.keys(), "replica", f"{table} holds a row the clinic does not know")

    def unsettled(self) -> list[str]:
        """What still waits here."""
        return [
            row["id"]
            for row in self.observer.rows("SELECT id FROM outbox WHERE stage IN ('held', 'leaving')")
        ]

    def check_whole(self, clinic: ClinicWitness) -> None:
        """At the end: nothing secret is here, and (for who may still read) all is as at the clinic."""
        said = self.observer.everything()
        for ssn in sorted(self._ledger.ssns):
            must(ssn not in said, "ssn", "a Social Security Number is in a desk file")
        for table in SHARED:
            same = self.observer.shared(table) == clinic.observer.shared(table)
            must(same, "replica", f"{table} is not as at the clinic in the end")
