"""Runs the clinic service of one computer in a thread, as the only one, and keeps it living when things break."""

import logging
import threading
from enum import StrEnum
from typing import Final

from desktop.clinic.home import ClinicHome, OpenClinic
from desktop.clinic.lane import Superseded
from desktop.clinic.running.claim import AlreadyRunning, Claim
from desktop.clinic.running.outfit import Outfit
from desktop.clinic.running.rounds import POLL_SECONDS, Rounds
from desktop.faults import told_safely

STOP_SECONDS: Final = 2.0
_BACK_OFF_SECONDS: Final = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
_log = logging.getLogger(__name__)


class Running(StrEnum):
    """How the service stands."""

    WAITING = "waiting"  # another process serves this clinic
    SERVING = "serving"
    TROUBLED = "troubled"  # something broke; it is tried again
    SUPERSEDED = "superseded"  # another service took over; this one writes nothing more
    STOPPED = "stopped"


class Runner:
    """One run of the service; `start` and `stop` it once, from any thread. The engine stays the caller's."""

    def __init__(self, home: ClinicHome, opened: OpenClinic, outfit: Outfit) -> None:
        self._changed = outfit.changed
        self._claim = Claim(home.service_lock)
        self._stopping = threading.Event()
        self._rounds = Rounds(home, opened, outfit, self._stopping)
        self._thread = threading.Thread(target=self._run, name="clinic", daemon=True)
        self._failures = 0
        self.state = Running.WAITING

    def start(self, *, stand_by: bool = False) -> None:
        """Serve. If another process does: `AlreadyRunning`, or with `stand_by` wait and serve when it ends."""
        try:
            self._claim.take()
            self.state = Running.SERVING
        except AlreadyRunning:
            if not stand_by:
                raise
        self._thread.start()

    def wake(self) -> None:
        """Something was handed in: look now. Without it, it is found within a quarter of a second."""
        self._rounds.wake()

    def stop(self, timeout: float = STOP_SECONDS) -> bool:
        """End after the decision under way; False if that takes longer than `timeout` seconds.

        A letter that is being handed over is left: its retry is the same bytes.
        """
        self._stopping.set()
        self._rounds.wake()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            if self._claimed():
                self._serve()
        finally:
            self._claim.release()
            if self.state != Running.SUPERSEDED:
                self._stand(Running.STOPPED)

    def _claimed(self) -> bool:
        """Wait for the claim while another process has it; False when told to stop first."""
        while self.state == Running.WAITING and not self._stopping.wait(POLL_SECONDS):
            try:
                self._claim.take()
            except AlreadyRunning:
                continue
            self._stand(Running.SERVING)
        return self.state == Running.SERVING

    def _serve(self) -> None:
        try:
            while not self._stopping.is_set():
                self._try()
        except Superseded:
            _log.warning("another service has taken this clinic over; this one has stopped")
            self._stand(Running.SUPERSEDED)
        finally:
            self._rounds.close()

    def _try(self) -> None:
        """Serve until something breaks, then rest a little longer each time."""
        try:
            self._rounds.run(self._went_well)
        except Superseded:
            raise
        except Exception as error:  # noqa: BLE001 (the clinic needs its service; an error's words may name a patient)
            _log.error("the clinic service failed and tries again: %s", told_safely(error))
            self._stand(Running.TROUBLED)
            self._stopping.wait(_BACK_OFF_SECONDS[min(self._failures, len(_BACK_OFF_SECONDS) - 1)])
            self._failures += 1

    def _went_well(self) -> None:
        self._failures = 0
        if self.state == Running.TROUBLED:
            self._stand(Running.SERVING)

    def _stand(self, state: Running) -> None:
        if state != self.state:
            self.state = state
            self._changed()
