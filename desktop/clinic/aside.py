"""Builds a folder aside and puts it in place whole, so that a crash leaves nothing or all of it."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from desktop.files import sync_folder


class FolderTaken(Exception):
    """There is something in that place already, and it is never overwritten."""


class BuiltElsewhere(Exception):
    """Another process is building the same folder."""


@contextmanager
def placed_whole(folder: Path) -> Iterator[Path]:
    """Give an empty folder to build in; it becomes `folder` when all went well, and is removed otherwise."""
    folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = FileLock(folder.parent / f".{folder.name}.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise BuiltElsewhere from None
    try:
        _check_free(folder)
        yield from _built(folder)
    finally:
        lock.release()


def _built(folder: Path) -> Iterator[Path]:
    building = folder.parent / f".{folder.name}.new"
    shutil.rmtree(building, ignore_errors=True)  # left behind by a crash
    building.mkdir(mode=0o700)
    try:
        yield building
        sync_folder(building)
        if folder.exists():
            folder.rmdir()
        building.rename(folder)
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise
    sync_folder(folder.parent)


def _check_free(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderTaken
