"""What the tour leaves behind: one line per step, numbered pictures, and `tour.json`."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtGui import QPixmap

SHOWN = 160
"""Characters of what was seen that a line shows; tour.json has all."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One step as it was played. `seen` is text read from the windows."""

    number: int
    what: str
    expected: list[str]
    seen: list[str]
    ok: bool
    picture: str | None
    seconds: float


class Album:
    """Keeps each step as soon as it was played, so that even a broken tour can be read."""

    def __init__(self, folder: Path, tell: Callable[[str], None]) -> None:
        self._folder = folder
        self._tell = tell
        self.steps: list[Shown] = []
        folder.mkdir(parents=True, exist_ok=True)
        for old in (*folder.glob("[0-9][0-9]-*.png"), *folder.glob("tour.json")):
            old.unlink()

    def picture(self, number: int, what: str, picture: QPixmap) -> str | None:
        """Keep a picture and return its name; None when there was nothing to see."""
        if picture.isNull():
            return None
        words = "".join(sign if sign.isalnum() else " " for sign in what.lower()).split()
        name = f"{number:02d}-{'-'.join(words[:6])}.png"
        return name if picture.save(str(self._folder / name)) else None

    def add(self, step: Shown) -> None:
        """Tell of one step and keep it."""
        self.steps.append(step)
        seen = " · ".join(" ".join(text.split()) for text in step.seen)
        seen = seen if len(seen) <= SHOWN else f"{seen[:SHOWN]}…"
        self._tell(f"{step.number:2d}  {'ok    ' if step.ok else 'FAILED'}  {step.what}: {seen or 'nothing'}")
        content = json.dumps([asdict(each) for each in self.steps], ensure_ascii=False, indent=1)
        (self._folder / "tour.json").write_text(content + "\n", encoding="utf-8")

    @property
    def ok(self) -> bool:
        """Whether every step showed what it should."""
        return bool(self.steps) and all(step.ok for step in self.steps)
