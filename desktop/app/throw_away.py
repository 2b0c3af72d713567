"""A home that is gone when the program ends, and those that a crash left behind are removed at the next start."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from desktop.domain.ids import NewId

_NAME: Final = "onpatient-desk-demo-"
_LOCK: Final = ".lock"


@contextmanager
def throw_away_home(temporary: Path, new_id: NewId) -> Iterator[Path]:
    """A new folder below `temporary` (usually the system's) that only this person can read.

    A lock beside it is held as long as it is in use, and by the operating system's word no longer.
    """
    sweep(temporary)
    home = temporary / f"{_NAME}{new_id()}"
    with FileLock(_lock_of(home)):
        home.mkdir(mode=0o700)
        try:
            yield home
        finally:
            shutil.rmtree(home, ignore_errors=True)
    _lock_of(home).unlink(missing_ok=True)


def sweep(temporary: Path) -> None:
    """Remove homes that nobody uses any more."""
    for lock_file in temporary.glob(f"{_NAME}*{_LOCK}"):
        lock = FileLock(lock_file)
        with suppress(Timeout, OSError):  # in use, or another account's
            lock.acquire(timeout=0)
            shutil.rmtree(lock_file.with_suffix(""), ignore_errors=True)
            lock.release()
            lock_file.unlink(missing_ok=True)


def _lock_of(home: Path) -> Path:
    return home.with_name(home.name + _LOCK)
