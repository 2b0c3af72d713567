"""Run work elsewhere and bring the outcome back to the GUI thread."""

import itertools
import logging
from collections.abc import Callable
from typing import Any, NamedTuple, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")
log = logging.getLogger(__name__)


class Lane(Protocol):
    """Where work is done; every executor is one."""

    def submit(self, work: Callable[[int], None], number: int, /) -> object:
        """Do this elsewhere."""


class _Asked(NamedTuple):
    """One piece of work and whom its outcome concerns; it is only let go on the GUI thread."""

    owner: QObject
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None] | None


class Background(QObject):
    """Hands work to a lane (an executor, usually of one thread) and delivers what comes of it.

    ``unexpected`` says that something failed in a way its asker did not foresee. It carries the kind
    of failure, never its words, which may quote a patient's data.
    """

    unexpected = Signal(str)
    _arrived = Signal(int, object)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._numbers = itertools.count()
        self._asked: dict[int, _Asked] = {}
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do ``work`` in the lane, then call ``done`` or ``failed`` on the GUI thread.

        Nothing is delivered once ``owner`` is gone. Without ``failed`` every exception is unexpected;
        with it, the asker raises again what it does not know.
        """
        if self._closed:
            return
        number = next(self._numbers)
        self._asked[number] = _Asked(owner, work, done, failed)
        self._lane.submit(self._carry_out, number)

    def close(self) -> None:
        """The program ends: what was asked is still done, but nothing more is taken or delivered."""
        self._closed = True

    def _carry_out(self, number: int) -> None:
        # Only the number travels: a thread that held the last reference to a widget would delete it here.
        outcome: object
        try:
            outcome = self._asked[number].work()
        except Exception as error:  # noqa: BLE001 - whatever went wrong is delivered, not lost
            outcome = _Failure(error)
        if shiboken6.isValid(self):
            self._arrived.emit(number, outcome)

    def _deliver(self, number: int, outcome: object) -> None:
        asked = self._asked.pop(number)
        if self._closed or not shiboken6.isValid(asked.owner):
            return
        try:
            if not isinstance(outcome, _Failure):
                asked.done(outcome)
            elif asked.failed is None:
                self._report(outcome.error)
            else:
                asked.failed(outcome.error)
        except Exception as error:  # noqa: BLE001 - the program goes on, and the person is told
            self._report(error)

    def _report(self, error: Exception) -> None:
        log.error("unexpected %s at %s", type(error).__name__, _place(error))
        self.unexpected.emit(type(error).__name__)


class _Failure(NamedTuple):
    """Work that ended in an exception."""

    error: Exception


def _place(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "an unknown place"
