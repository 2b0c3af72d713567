"""A simulated clinic service: it decides, hands e-mail over, dies, and is replaced by another."""

from sqlalchemy import Engine

from desktop.clinic.apply import Means
from desktop.clinic.lane import Superseded
from desktop.domain.clock import Clock
from tests.simulation.clinic_witness import ClinicWitness
from tests.simulation.ledger import must
from tests.simulation.parts import Parts
from tests.simulation.postoffice import PostOffice
from tests.simulation.process import Died, Process


class Server:
    """One computer on which a service can run."""

    def __init__(
        self,
        engine: Engine,
        clock: Clock,
        means: Means,
        parts: Parts,
        process: Process,
        witness: ClinicWitness,
    ) -> None:
        self.process = process
        self.alive = False
        self._engine = engine
        self._witness = witness
        self._service = parts.service(engine, clock, means, process.step)

    def start(self) -> None:
        """Take the clinic over."""
        with self.process.running():
            self._service.start()
        self.alive = True

    def work(self) -> str:
        """Do what there is to do."""
        try:
            with self.process.running():
                return f"did {self._service.work()}"
        except (Superseded, Died) as end:
            return self._ended(end)

    def mail(self, post: PostOffice) -> str:
        """Hand one e-mail over, if one is due."""
        try:
            with self.process.running():
                job = self._service.next_mail()
                if job is None:
                    return "nothing due"
                open_still = self._witness.is_open(job.mail.invite_id)
                must(open_still, "mail", f"e-mail was picked for {job.mail.invite_id}, which is not open")
                outcome = post.carry(job)
                self._service.record_mail(job, outcome)
                return f"{job.mail.id[:6]} {type(outcome).__name__}"
        except (Superseded, Died) as end:
            return self._ended(end)

    def _ended(self, end: BaseException) -> str:
        self.alive = False
        self._engine.dispose()
        return f"{type(end).__name__} {end}"
