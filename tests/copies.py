"""Database files that are dear to make, made once in a process and copied; and engines that know all statements."""

import atexit
import shutil
import tempfile
from collections.abc import Callable, Hashable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Dialect, Engine

Made = TypeVar("Made")
_MADE: dict[Hashable, tuple[Path, Any]] = {}
_COMPILED: dict[Any, Any] = {}
_DIALECT: list[Dialect] = []


def copied(what: Hashable, to: Path, make: Callable[[Path], Made]) -> Made:
    """Put a copy of a file there and return what `make` said of the first one; `make` closes what it opens."""
    if what not in _MADE:
        file = _folder() / f"{len(_MADE)}.db"
        _MADE[what] = file, make(file)
    file, made = _MADE[what]
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, to)
    return made  # type: ignore[no-any-return]


def warm(engine: Engine) -> Engine:
    """Let an engine know what any engine here has compiled: in tests, statements cost more to compile than to run.

    What is compiled belongs to a dialect, so they share that too.
    """
    if not _DIALECT:
        _DIALECT.append(engine.dialect)
    engine.dialect = _DIALECT[0]
    engine.update_execution_options(compiled_cache=_COMPILED)
    return engine


@cache
def _folder() -> Path:
    """A folder that lives in memory where there is such a place, and as long as this process."""
    shared = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="copies-", dir=shared if shared.is_dir() else None))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
