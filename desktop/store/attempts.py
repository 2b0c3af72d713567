"""Counts wrong passwords and makes the next try wait, also across a restart of the program."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from desktop.files import write_atomically
from desktop.small_json import read_json

_FREE: Final = 3
_FIRST: Final = timedelta(seconds=5)
_LONGEST: Final = timedelta(minutes=5)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


class TooSoon(Exception):
    """The next password may be tried only after `remaining`."""

    def __init__(self, remaining: timedelta) -> None:
        self.remaining = remaining
        super().__init__("Too many wrong passwords: the next try has to wait.")


def delay_after(failures: int) -> timedelta:
    """Return the wait after that many wrong passwords in a row: none for two, then 5 s doubling to 5 min."""
    if failures < _FREE:
        return timedelta(0)
    doublings = min(failures - _FREE, 16)
    return min(_FIRST * (1 << doublings), _LONGEST)


class Attempts:
    """The wrong passwords in a row at one desk file, kept in a small file beside it.

    This slows a person at the keyboard. Who can delete the file meets Argon2 and the device secret instead.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def remaining(self, now: datetime) -> timedelta:
        """Return how long the next try has to wait; a clock that was set back starts the wait afresh."""
        failures, last = self._read()
        if last > now:
            self._write(failures, now)
            last = now
        return max(last + delay_after(failures) - now, timedelta(0))

    def begin(self, now: datetime) -> None:
        """Count a try as failed before its password is looked at, so that killing the program can't undo it.

        Raises TooSoon, and counts nothing, while the wait lasts.
        """
        remaining = self.remaining(now)
        if remaining:
            raise TooSoon(remaining)
        failures, _ = self._read()
        self._write(failures + 1, now)

    def succeeded(self) -> None:
        """Forget the failures: the password was right."""
        self._path.unlink(missing_ok=True)

    def _read(self) -> tuple[int, datetime]:
        """Return failures in a row and the time of the last; none when the file is missing or unreadable."""
        try:
            told = read_json(self._path)
            return max(int(told["failures"]), 0), _EPOCH + int(told["last"]) * _MICROSECOND
        except (FileNotFoundError, ValueError, KeyError, TypeError, OverflowError):
            return 0, _EPOCH

    def _write(self, failures: int, last: datetime) -> None:
        """Keep the count and the time of the last try (microseconds since 1970 UTC)."""
        told = {"failures": failures, "last": (last - _EPOCH) // _MICROSECOND}
        write_atomically(self._path, json.dumps(told).encode())
