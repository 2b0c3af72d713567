"""The claim to be the one service of a clinic folder: a file lock, and beside it the process that holds it."""

from contextlib import suppress
from os import getpid
from pathlib import Path

from filelock import FileLock, Timeout

from desktop.files import write_atomically


class AlreadyRunning(Exception):
    """Another process, or another part of this one, serves this clinic."""

    def __init__(self) -> None:
        super().__init__("Another OnPatient Desk on this computer already serves this clinic.")


class Claim:
    """Held by whoever serves; the operating system lets go of it when the process ends, however it ends."""

    def __init__(self, lock_file: Path) -> None:
        # The thread that lets go need not be the one that took hold.
        self._lock = FileLock(lock_file, thread_local=False)
        self._holder = lock_file.with_suffix(".pid")

    def take(self) -> None:
        """Take hold at once, or raise `AlreadyRunning`."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise AlreadyRunning from None
        with suppress(OSError):  # only `status` reads it; a full disk must not keep the service from running
            write_atomically(self._holder, str(getpid()).encode())

    def release(self) -> None:
        """Let go; fine when nothing is held."""
        if self._lock.is_locked:
            with suppress(OSError):
                self._holder.unlink(missing_ok=True)
            self._lock.release()


def holder(lock_file: Path) -> int | None:
    """The id of the process that serves (0 when it did not say), or None when there is none."""
    probe = FileLock(lock_file, thread_local=False)
    try:
        probe.acquire(timeout=0)
    except Timeout:
        with suppress(OSError, ValueError):
            return int(lock_file.with_suffix(".pid").read_text())
        return 0
    probe.release()
    return None
