"""Watches the clinic database after every step: what is new in it, and whether it may be there."""

from desktop.clinic.journal import START, link_hash
from desktop.domain.commands import Invite, Resend
from desktop.record.tables import to_micros
from tests.simulation.chart_history import ChartHistory
from tests.simulation.clocks import START as BEGINNING
from tests.simulation.clocks import SimulatedClock
from tests.simulation.history import History
from tests.simulation.ledger import Ledger, must
from tests.simulation.observer import Observer, Row
from tests.simulation.visit_history import VisitHistory

_SLACK_US = 100_000


class ClinicWitness:
    """Reads what was committed since the last look, and holds it against the ledger."""

    def __init__(self, observer: Observer, ledger: Ledger, clock: SimulatedClock) -> None:
        self.observer = observer
        self.verdicts: dict[str, Row] = {}
        self.history = History(ledger)
        self.visits = VisitHistory(ledger)
        self.charts = ChartHistory(ledger)
        self._ledger = ledger
        self._clock = clock
        self._shown = BEGINNING
        self._inbox_n = 0
        self._last_of: dict[tuple[str, str], int] = {}
        self._seq = 0
        self._journal = (0, START, 0)
        self._take_for_granted()
        self.look()

    def _take_for_granted(self) -> None:
        """What the template did was not done by anybody in this schedule."""
        head = self.observer.rows("SELECT seq, (SELECT max(n) FROM inbox) n FROM clinic")[0]
        self._look_at_people(-1)
        self.history.trust(self._changed("invite", -1))
        self.visits.trust(self._changed("appointment", -1))
        self.charts.trust(self._changed("patient", -1))
        for row in self.observer.rows("SELECT * FROM journal ORDER BY n"):
            self.history.note(row)
            self._journal = (row["n"], row["hash"], row["at"])
        self._inbox_n = head["n"]
        self._seq = head["seq"]

    def look(self) -> None:
        """Check everything new."""
        self._look_at_inbox()
        head = self.observer.rows("SELECT seq, last_at FROM clinic")[0]
        if head["seq"] != self._seq:
            since, self._seq = self._seq, head["seq"]
            self._look_at_journal()
            decided = self._look_at_verdicts(since)
            self.visits.add(decided, self._changed("appointment", since))
            self.charts.add(decided, self._look_at_people(since))
            self.history.add(self._changed("invite", since), self.verdicts, head["last_at"])
            self._look_at_waiting()
            self.history.add_mail(self._changed("mail", since))
        self._shown = self._clock.peek()

    def _changed(self, table: str, since: int) -> list[Row]:
        return self.observer.rows(f'SELECT * FROM "{table}" WHERE seq > ? ORDER BY seq', since)

    def _look_at_inbox(self) -> None:
        for row in self.observer.rows("SELECT n, who, id FROM inbox WHERE n > ? ORDER BY n", self._inbox_n):
            self._inbox_n = row["n"]
            click = self._ledger.known(row["id"], row["who"], "the inbox")
            must(click.desk is None or click.stage != "held", "hold", f"{click.id} left while it was held")
            lane = (click.who, click.command.patient_id or click.id)
            must(click.number > self._last_of.get(lane, -1), "order", f"{click.id} arrived out of order")
            self._last_of[lane] = click.number

    def _look_at_journal(self) -> None:
        n, previous, at = self._journal
        earliest = to_micros(min(self._shown, self._clock.peek()))
        latest = to_micros(self._clock.latest) + _SLACK_US
        for row in self.observer.rows("SELECT * FROM journal WHERE n > ? ORDER BY n", n):
            fields = (row[name] for name in ("n", "seq", "at", "who", "what", "patient_id", "payload"))
            must(
                row["n"] == n + 1 and row["previous"] == previous,
                "journal",
                f"entry {row['n']} does not follow",
            )
            must(
                row["hash"] == link_hash(previous, tuple(fields)),
                "journal",
                f"entry {row['n']} is not itself",
            )
            must(row["at"] >= at, "when", f"entry {row['n']} is earlier than the one before")
            must(earliest <= row["at"], "when", f"entry {row['n']} is backdated")
            must(row["at"] <= latest, "when", f"entry {row['n']} is from the future")
            self.history.note(row)
            n, previous, at = row["n"], row["hash"], row["at"]
        self._journal = (n, previous, at)

    def _look_at_verdicts(self, since: int) -> list[Row]:
        decided = self._changed("verdict", since)
        for row in decided:
            must(row["id"] not in self.verdicts, "once", f"{row['id']} was decided twice")
            self._ledger.known(row["id"], row["who"], "a verdict")
            self.verdicts[row["id"]] = row
        return decided

    def _look_at_people(self, since: int) -> list[Row]:
        patients = self._changed("patient", since)
        self.history.patients |= {row["id"]: row for row in patients}
        self.history.staff |= {row["id"]: row for row in self._changed("staff", since)}
        return patients

    def _look_at_waiting(self) -> None:
        for row in self.observer.rows("SELECT id, who FROM waiting WHERE ended_at IS NULL"):
            must(row["id"] not in self.verdicts, "waiting", f"{row['id']} is settled and yet said to wait")

    def is_open(self, invite_id: str) -> bool:
        """Whether an invitation could be accepted at the clinic's latest instant, and was not yet."""
        self.look()
        at = self.observer.rows("SELECT last_at FROM clinic")[0]["last_at"]
        row = self.history.invites[invite_id]
        return row["disabled_at"] is None and row["activated_at"] is None and at < row["expires_at"]

    def mail_is_set_up(self) -> bool:
        """Whether the clinic knows a mail server."""
        return bool(
            self.observer.rows("SELECT 1 FROM setting WHERE name = 'mail.server' AND value IS NOT NULL")
        )

    def undecided(self) -> list[str]:
        """Commands in the inbox without a verdict."""
        return [row["id"] for row in self.observer.rows("SELECT id FROM inbox WHERE body IS NOT NULL")]

    def unsent(self) -> list[str]:
        """E-mail that still has to be handed over."""
        return [
            row["id"]
            for row in self.observer.rows("SELECT id FROM mail WHERE state IN ('queued', 'deferred')")
        ]

    def check_whole(self) -> None:
        """What can only be said of the whole record: every count fits, nothing secret is in it."""
        self.look()
        counts = self.observer.rows(
            "SELECT (SELECT count(*) FROM invite) invites, (SELECT count(*) FROM letter) letters, "
            "(SELECT count(*) FROM mail) mails, (SELECT count(*) FROM inbox) handed"
        )[0]
        must(counts["invites"] == counts["letters"] == counts["mails"], "once", f"counts differ: {counts}")
        for id, row in self.verdicts.items():
            command = self._ledger.clicks[id].command
            opened = id in self.history.invites
            expected = bool(row["applied"]) and isinstance(command, Invite | Resend)
            must(opened == expected, "once", f"{id}: verdict and invitation disagree")
        events = "SELECT * FROM event WHERE what LIKE 'appointment.%'"
        self.visits.check_whole(self.observer.rows("SELECT * FROM appointment"), self.observer.rows(events))
        contacts = self.observer.rows("SELECT * FROM communication")
        self.charts.check_whole(self.observer.rows("SELECT id FROM patient"), contacts)
        said = self.observer.everything()
        for ssn in sorted(self._ledger.ssns):
            must(ssn not in said, "ssn", "a Social Security Number is in the clinic database")
