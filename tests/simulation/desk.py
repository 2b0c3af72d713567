"""A simulated desk: one person, one desk file, one line to the clinic."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine

from desktop.domain.commands import BookAppointment, ChangeAppointment, Command, RegisterPatient
from desktop.domain.seen import ASK_AGAIN_AFTER, Seen
from desktop.domain.seen_appointment import SeenAppointment
from desktop.domain.staff import Staff
from desktop.record.exchange import NotAdmitted, Unreachable
from desktop.record.sqlcipher import reading
from desktop.store import appointments, outbox
from desktop.store.seen import seen_of
from tests.simulation.clocks import SimulatedClock
from tests.simulation.desk_witness import DeskWitness
from tests.simulation.ledger import Click, Fate, Ledger, must
from tests.simulation.line import Line
from tests.simulation.parts import Parts
from tests.simulation.process import Died, Process

HOLD = timedelta(seconds=10)
EVER = (datetime(1900, 1, 1, tzinfo=UTC), datetime(2199, 1, 1, tzinfo=UTC))


class Desk:
    """What the person does goes into the file and the ledger; a round is the real `Cycle`."""

    def __init__(
        self, at: int, person: Staff, file: Engine, line: Line, clock: SimulatedClock, parts: Parts,
        process: Process, witness: DeskWitness, ledger: Ledger,
    ) -> None:  # fmt: skip
        self.at = at
        self.person = person
        self.line = line
        self.clock = clock
        self.process = process
        self.witness = witness
        self._file = file
        self._cycle = parts.cycle(file, line, clock, process.step)
        self._ledger = ledger

    def round(self) -> str:
        """One round; returns how it went in a word."""
        try:
            with self.process.running():
                done = self._cycle.run()
        except Unreachable:
            return "unreachable"
        except NotAdmitted:
            return "not admitted"
        except Died as death:
            self._file.dispose()
            return f"died at {death}"
        return f"settled {done.settled}"

    def click(self, id: str, command: Command) -> None:
        """The person does something."""
        now = self.clock.now()
        number = len(self._ledger.clicks)
        with self._file.begin() as connection:
            outbox.add(connection, id, command, now, now + HOLD)
        self._ledger.add(Click(number, id, self.person.id, self.at, command, now, now + HOLD))

    def seen(self, patient_id: str) -> Seen:
        """What the screen shows of a patient."""
        with reading(self._file).connect() as connection:
            seen = seen_of(connection, patient_id)
            assert seen is not None
            return seen

    def knows(self, patient_id: str) -> bool:
        """Whether the screen would show this patient at all."""
        with reading(self._file).connect() as connection:
            return seen_of(connection, patient_id) is not None

    def visits(self) -> tuple[SeenAppointment, ...]:
        """Every appointment this desk sees."""
        with reading(self._file).connect() as connection:
            return appointments.seen_between(connection, self.person.id, *EVER)

    def undo(self, click: Click) -> bool:
        """Take a click back; False when it has left."""
        with self._file.begin() as connection:
            gone = outbox.take_back(connection, click.id)
        if gone:
            must(click.stage == "held", "undo", f"{click.id} was taken back after it had left")
            self._gone(click, Fate.TAKEN_BACK)
        return gone

    def dismiss(self, click: Click) -> bool:
        """Put a refusal away; False when it is none."""
        with self._file.begin() as connection:
            gone = outbox.dismiss(connection, click.id)
        if gone:
            self._gone(click, Fate.DISMISSED)
        return gone

    def release_all(self) -> None:
        """The person locks the screen: holds end now."""
        now = self.clock.now()
        with self._file.begin() as connection:
            outbox.release_all(connection, now)
        for click in self._held():
            click.release_at = min(click.release_at, now)

    def ask_again(self) -> None:
        """The person confirms everything that was held for more than a day."""
        now = self.clock.now()
        for click in self._held():
            if now - click.made_at >= ASK_AGAIN_AFTER:
                with self._file.begin() as connection:
                    outbox.ask_again(connection, click.id, now)
                click.made_at = click.release_at = now

    def _gone(self, click: Click, fate: Fate) -> None:
        """With a registration goes all about the patient, with a booking what was changed of it, and so on."""
        click.fate = fate
        if isinstance(click.command, RegisterPatient):
            for later in self._ledger.of_desk(self.at):
                about = later.command.patient_id == click.command.patient_id and later.fate == Fate.MEANT
                if about and later.number > click.number and later.stage in ("held", "refused"):
                    later.fate = Fate.TAKEN_BACK if later.stage == "held" else Fate.DISMISSED
        if not isinstance(click.command, BookAppointment | ChangeAppointment):
            return
        whole = isinstance(click.command, BookAppointment)
        stages = ("held", "refused") if whole else ("held",) if fate == Fate.TAKEN_BACK else ()
        for later in self._ledger.of_desk(self.at):
            same = isinstance(later.command, ChangeAppointment) and later.fate == Fate.MEANT
            about = getattr(later.command, "appointment_id", None) == click.command.appointment_id
            if same and about and later.number > click.number and later.stage in stages:
                later.fate = Fate.TAKEN_BACK if later.stage == "held" else Fate.DISMISSED

    def _held(self) -> list[Click]:
        clicks = self._ledger.of_desk(self.at)
        return [click for click in clicks if click.stage == "held" and click.fate == Fate.MEANT]
