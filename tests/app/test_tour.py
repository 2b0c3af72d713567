"""The tour plays the main job through the real windows and answers for every step."""

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]


def test_the_whole_tour_shows_what_it_should_and_leaves_nothing_behind(tmp_path: Path) -> None:
    folder, temporary = tmp_path / "tour", tmp_path / "temporary"
    temporary.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--tour", str(folder)],
        cwd=ROOT, env={**os.environ, "TMPDIR": str(temporary), "TEMP": str(temporary), "TMP": str(temporary)},
        capture_output=True, text=True, timeout=150, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    steps = json.loads((folder / "tour.json").read_text(encoding="utf-8"))
    assert [step["number"] for step in steps] == list(range(1, len(steps) + 1))
    assert all(step["ok"] for step in steps)
    assert len(done.stdout.splitlines()) == len(steps) + 1
    pictures = [QImage(str(folder / step["picture"])) for step in steps]
    assert all(picture.width() >= 1_700 for picture in pictures), "at two pixels for one of the layout's"
    assert list(temporary.iterdir()) == []
