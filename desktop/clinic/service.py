"""The clinic service: decides what desks hand in, ends what has expired, and keeps the e-mail queue moving."""

from datetime import timedelta
from typing import Final

from sqlalchemy import Engine, select, update

from desktop.clinic import outgoing, ssn_waiting, tables
from desktop.clinic.apply import Means, close
from desktop.clinic.deciding import Deciding, fresh, waiting
from desktop.clinic.lane import Lane, Superseded, take_over
from desktop.clinic.outgoing import Job, Outcome
from desktop.domain.clock import Clock
from desktop.domain.decision import CloseInvitation
from desktop.domain.invitation import End
from desktop.domain.staff import BY_LIMIT
from desktop.record.sqlcipher import reading
from desktop.steps import Step, no_step

BATCH: Final = 100
"""Commands settled before the service looks at anything else."""

HEARTBEAT: Final = timedelta(seconds=10)


class Service:
    """One service; `start` makes it the only one. All its methods belong to one thread."""

    def __init__(self, engine: Engine, clock: Clock, means: Means, step: Step = no_step) -> None:
        self._engine = engine
        self._clock = clock
        self._means = means
        self._step = step
        self._lane: Lane | None = None
        self._deciding: Deciding | None = None

    def start(self) -> None:
        """Take the clinic over from any earlier service."""
        self._lane = Lane(self._engine, self._clock, take_over(self._engine))
        self._deciding = Deciding(self._lane, self._means, self._step)

    def work(self) -> int:
        """Do what there is to do now; returns how many things were done. Raises `Superseded` when replaced."""
        done = self.expire() + self.settle_fresh()
        return done + self.settle_waiting()

    def settle_fresh(self) -> int:
        """Settle new commands, oldest first."""
        with reading(self._engine).connect() as connection:
            handed = fresh(connection, BATCH)
        for each in handed:
            self._decider.settle_one(each)
        return len(handed)

    def settle_waiting(self) -> int:
        """Settle invitations that wait for e-mail, as far as there are slots."""
        done = 0
        while done < BATCH:
            with reading(self._engine).connect() as connection:
                oldest = waiting(connection, 1)
                blocked = oldest and outgoing.mail_wait(connection, self._clock.now()) is not None
            if not oldest or blocked:
                return done
            self._decider.settle_one(oldest[0])
            done += 1
        return done

    def expire(self) -> int:
        """Close what has reached its end, with the end's own time."""
        invite = tables.invite
        due = select(invite.c.id, invite.c.patient_id, invite.c.expires_at).where(
            invite.c.disabled_at.is_(None), invite.c.activated_at.is_(None)
        )
        with reading(self._engine).connect() as connection:
            now = max(self._clock.now(), connection.execute(select(tables.clinic.c.last_at)).scalar_one())
            rows = connection.execute(due.where(invite.c.expires_at <= now).limit(BATCH)).all()
        for row in rows:
            with self.lane.turn() as turn:
                if turn.now >= row.expires_at:
                    close(
                        turn, row.patient_id, CloseInvitation(row.id, End.EXPIRED, BY_LIMIT, row.expires_at)
                    )
        return len(rows)

    def next_mail(self) -> Job | None:
        """The e-mail to hand over now, if one is due; the try is counted before this returns."""
        with reading(self._engine).connect() as connection:
            if outgoing.due_mail(connection, self._clock.now()) is None:
                return None
        self._step("mail.picking")
        with self.lane.turn() as turn:
            job = outgoing.next_due(turn, self._means.keys.token)
        self._step("mail.picked")
        return job

    def record_mail(self, job: Job, outcome: Outcome) -> None:
        """Write down what became of one try."""
        self._step("mail.handed")
        with self.lane.turn() as turn:
            outgoing.record(turn, job, outcome)
        self._step("mail.recorded")

    def prove_number(self) -> bool:
        """Make the proof of one imported SSN, a tenth of a second's work for when there is nothing else to do."""
        means = self._means
        return ssn_waiting.prove_one(self._engine, self.lane, means.keys, means.random, means.cost)

    def beat(self) -> None:
        """Say that the service lives; desks show it, and nothing else rests on it."""
        with self._engine.begin() as connection:
            beaten = connection.execute(
                update(tables.clinic)
                .where(tables.clinic.c.epoch == self.lane.epoch)
                .values(service_seen_at=self._clock.now())
            )
            if beaten.rowcount == 0:
                raise Superseded

    @property
    def lane(self) -> Lane:
        """The lane of a started service."""
        assert self._lane is not None, "start() comes first"
        return self._lane

    @property
    def _decider(self) -> Deciding:
        assert self._deciding is not None, "start() comes first"
        return self._deciding
