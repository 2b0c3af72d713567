"""Brings the translations up to date with the sentences in the sources: python3 packaging/dev.py translate.

Qt's lupdate collects the sentences, Qt's lrelease makes of the translated ones what the program reads. In between, a
person fills in what is new with Qt Linguist, or in the file itself: the entries marked "unfinished".
"""

import subprocess
import sys
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import PySide6

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "resources" / "translations"
_TOOLS: Final = Path(PySide6.__path__[0])
_MARK: Final = "from desktop.ui.words.tongue import"


def main() -> int:
    """Update every language; 1 when sentences of one wait for their translation."""
    waiting = 0
    for file in sorted(FOLDER.glob("desk_*.ts")):
        update(file)
        release(file, file.with_suffix(".qm"))
        left = unfinished(file)
        waiting += len(left)
        print(f"{file.relative_to(ROOT)}: {len(left)} sentences wait for their translation.")
        print("".join(f"  {sentence}\n" for sentence in left), end="")
    return 1 if waiting else 0


def update(file: Path) -> None:
    """Add the sentences that are new and drop those that are gone."""
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    options += ["-tr-function-alias", "QT_TR_NOOP=marked"]
    _run("lupdate", *options, *map(str, sources()), "-ts", str(file))


def release(file: Path, compiled: Path) -> None:
    """Compile the finished translations."""
    _run("lrelease", "-silent", str(file), "-qm", str(compiled))


def sources() -> list[Path]:
    """The modules with sentences in them."""
    modules = sorted((ROOT / "desktop").rglob("*.py"))
    return [module for module in modules if _MARK in module.read_text(encoding="utf-8")]


def unfinished(file: Path) -> list[str]:
    """The sentences without a translation, or with one that somebody has to look at again."""
    messages = ET.parse(file).iter("message")  # noqa: S314 - our own file
    return [m.findtext("source") or "" for m in messages if m.find("translation[@type]") is not None]


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([_TOOLS / tool, *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
