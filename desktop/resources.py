"""Finds the files that are shipped beside the code: icons, fonts, styles, e-mail templates, the demo clinic.

One rule serves three homes. In a checkout the folder `resources` lies next to `desktop`; a frozen program
keeps that neighbourhood, since its modules' `__file__` points into the bundle; a wheel must not put a
folder called `resources` among everyone's packages, so it carries the files inside `desktop`.
"""

from functools import cache
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_PLACES = (_HERE / "_resources", _HERE.parent / "resources")


def path(*parts: str) -> Path:
    """Return where a shipped file or folder lies, e.g. `path("icons", "check.svg")`.

    Raises FileNotFoundError when it was not shipped: a fault of the build, never of the person using it.
    """
    wanted = _root().joinpath(*parts)
    if not wanted.exists():
        raise FileNotFoundError(f"not shipped with this program: resources/{'/'.join(parts)}")
    return wanted


def text(*parts: str) -> str:
    """Return the content of a shipped text file; it is always UTF-8."""
    return path(*parts).read_text(encoding="utf-8")


@cache
def _root() -> Path:
    """Return the folder of all shipped files."""
    for place in _PLACES:
        if place.is_dir():
            return place
    raise FileNotFoundError("the folder of shipped files is missing")
