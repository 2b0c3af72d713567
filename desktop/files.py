"""Writes small files so that a crash leaves the old one or the new one, never half of either."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Replace the file by `content`, readable by its owner only, on the disk before this returns."""
    with laid_beside(path, content) as fresh:
        fresh.replace(path)
    sync_folder(path.parent)


@contextmanager
def laid_beside(path: Path, content: bytes) -> Iterator[Path]:
    """A new file beside `path` that holds the content, for its owner only; gone afterwards unless it was moved."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        yield fresh
    finally:
        with suppress(FileNotFoundError):
            fresh.unlink()


def sync_folder(folder: Path) -> None:
    """Make the folder's new names survive a power cut; Windows does that with the file itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
