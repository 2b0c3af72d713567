"""One step of the tour: what is done, where one looks, and what should be seen there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.app.tour.album import Album, Shown
from desktop.app.tour.stage import NotThere, Stage
from desktop.domain.clock import Clock

PATIENCE = 6.0
"""Seconds that one step may take to show what it should."""

AFTER_A_FAILURE = 1.5
"""The same once a step has failed: the next ones mostly cannot succeed, and the tour should end soon."""

ALL_IN_ALL = 60.0
"""Seconds after which nothing more is played: what is left has failed."""


@dataclass(frozen=True, slots=True)
class Step:
    """`look` reads what can be seen; `expected` are pieces of text that must all be in it, `gone` must not."""

    what: str
    act: Callable[[], None]
    look: Callable[[], list[str]]
    expected: tuple[str, ...]
    gone: tuple[str, ...] = ()


class Player:
    """Plays steps one after the other; a step that fails is told and the next one is tried."""

    def __init__(self, stage: Stage, album: Album, clock: Clock) -> None:
        self._stage = stage
        self._album = album
        self._clock = clock
        self._began = clock.monotonic()

    def play(self, step: Step) -> None:
        """Do it, wait until it shows, and keep the picture."""
        number, began = len(self._album.steps) + 1, self._clock.monotonic()
        if began - self._began > ALL_IN_ALL:
            late = Shown(
                number, step.what, list(step.expected), ["not played: the tour took too long"], False, None, 0
            )
            self._album.add(late)
            return
        ok, seen = self._done(step)
        if not ok:
            self._stage.patience = AFTER_A_FAILURE
        picture = self._album.picture(number, step.what, self._stage.picture())
        seconds = round(self._clock.monotonic() - began, 2)
        self._album.add(Shown(number, step.what, list(step.expected), seen, ok, picture, seconds))

    def _done(self, step: Step) -> tuple[bool, list[str]]:
        try:
            step.act()
            ok = self._stage.until(lambda: _shows(step, step.look()))
            seen = step.look()
        except NotThere as missing:
            return False, [str(missing), *step.look()]
        except Exception as error:  # noqa: BLE001 - whatever it is, the tour says so and goes on
            return False, [f"{type(error).__name__}: {error}"]
        return ok, list(_fitting(step, seen)) if ok else seen


def _shows(step: Step, seen: list[str]) -> bool:
    whole = "\n".join(seen)
    return all(piece in whole for piece in step.expected) and not any(piece in whole for piece in step.gone)


def _fitting(step: Step, seen: list[str]) -> Iterator[str]:
    """Of all that was seen, what was looked for: for each piece the shortest text that has it."""
    found = (min((text for text in seen if piece in text), key=len, default=piece) for piece in step.expected)
    yield from dict.fromkeys(found)
