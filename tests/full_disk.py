"""A disk on which nothing can be written any more, for tests; skips where the system has no such limit."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

resource = pytest.importorskip("resource", reason="only POSIX systems can limit the size of a file")


@contextmanager
def full_disk() -> Iterator[None]:
    """Let this process write no file."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
