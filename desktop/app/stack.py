"""Everything below the windows: this computer's clinic service and the sign-in over it.

Imported in a thread after the first window has been painted; it takes half a second.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from desktop import resources
from desktop.clinic.home import ClinicHome, OpenClinic
from desktop.clinic.running.outfit import Outfit
from desktop.clinic.running.postman import PostOffice
from desktop.clinic.running.runner import Runner
from desktop.config import Config
from desktop.domain.clock import Clock
from desktop.domain.ids import NewId, RandomBytes
from desktop.keystore import KeyStore
from desktop.mail.message import load_templates
from desktop.mail.opening import open_transport
from desktop.sealing import Cost
from desktop.services.local import Changed
from desktop.services.session import Door as AnyDoor
from desktop.services.session import Surroundings
from desktop.services.signin import SignIn
from desktop.steps import Step
from desktop.sync.gateway import Door

HOLD: Final = timedelta(seconds=10)
"""How long an action rests in the outbox and can be undone."""

_ASK_EVERY: Final = 0.05


def _unchanged(door: AnyDoor) -> AnyDoor:
    return door


@dataclass(frozen=True, slots=True)
class Means:
    """What a program is run with; the real ones, or those of a test. `line` may put a switch before the door."""

    keystore: KeyStore
    clock: Clock
    new_id: NewId
    random: RandomBytes
    cost: Cost
    step: Step
    hold: Callable[[], timedelta] = lambda: HOLD
    line: Callable[[AnyDoor], AnyDoor] = _unchanged


@dataclass(frozen=True, slots=True)
class Listeners:
    """Who hears of news; called from any thread."""

    changed: Changed
    link_changed: Callable[[], None]


class Stack:
    """A running clinic service and its sign-in; `close` ends both."""

    def __init__(self, config: Config, means: Means, listeners: Listeners) -> None:
        home = ClinicHome(config.clinic_folder)
        self.means = means
        self._opened = home.open(means.keystore)
        self._runner = Runner(home, self._opened, self._outfit(means))
        door = means.line(Door(self._opened.engine, means.clock, self._runner.wake))
        desks = config.desks / self._opened.identity.clinic_id[:8]
        self.sign_in = SignIn(desks, _surroundings(means, listeners, door))
        self._runner.start(stand_by=True)

    @property
    def clinic(self) -> OpenClinic:
        """The open clinic, for setting it up further."""
        return self._opened

    def close(self) -> int:
        """Sign out, end the service, close every file; returns how many changes still wait on this computer."""
        try:
            return self.sign_in.sign_out()
        finally:
            self._runner.stop()
            self._opened.engine.dispose()

    def _outfit(self, means: Means) -> Outfit:
        office = PostOffice(
            means.clock, means.keystore, load_templates(resources.path("mail")), open_transport
        )
        return Outfit(office, means.random, means.cost, means.step, self._record_changed)

    def _record_changed(self) -> None:
        """The service has decided something: the desk reads it now and not at its next poll."""
        self.sign_in.wake()


def _surroundings(means: Means, listeners: Listeners, door: AnyDoor) -> Surroundings:
    return Surroundings(
        door=door,
        keystore=means.keystore,
        clock=means.clock,
        new_id=means.new_id,
        random=means.random,
        cost=means.cost,
        hold=means.hold,
        single=True,
        changed=listeners.changed,
        link_changed=listeners.link_changed,
        pause=_pause,
        step=means.step,
    )


def _pause() -> None:
    threading.Event().wait(_ASK_EVERY)
