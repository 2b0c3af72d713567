"""The whole journey by command line: real processes, a real GNOME Keyring, the full price of a password."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.clinic.admin.shell import CSV, SETUP, letter, link_in

ROOT = Path(__file__).parents[3]
PASSWORD = "correct horse battery"

pytestmark = pytest.mark.skipif(
    sys.platform != "linux"
    or not shutil.which("gnome-keyring-daemon")
    or not shutil.which("dbus-run-session"),
    reason="needs the Debian packages dbus and gnome-keyring",
)

BEFORE = """
set -e
printf %s login | gnome-keyring-daemon --components=secrets --unlock >/dev/null 2>&1
clinic() { "$PYTHON" -m desktop.clinic --home "$WHERE/home" "$@"; }
printf '%s\\n' "$PASSWORD" | clinic setup --clinic-name Larkfield --time-zone America/New_York \
    --user james --name 'James Smith' --no-kit --json
clinic import csv "$WHERE/patients.csv" --json
clinic mail set "folder:$WHERE/mail" --json
clinic invite HAJE000001 --json
"""
AFTER = """
printf '%s\\nborn: 2/11/1980\\nphone: 443-555-0118\\n' "$("$PYTHON" -c "$LINK" "$WHERE/mail")" | clinic accept --json
clinic invites --json
clinic journal verify --json
"""
LINK = """
import sys
from pathlib import Path
from typing import Any
from tests.clinic.admin.shell import letter, link_in
print(link_in(letter(Path(sys.argv[1]))))
"""


def on_a_bus(tmp_path: Path, script: str) -> str:
    """Run a shell script in a fresh account, beside a key store of its own."""
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ}
    surroundings = kept | {
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": sys.pycache_prefix or str(tmp_path / "compiled"),
        "PYTHON": sys.executable,
        "WHERE": str(tmp_path),
        "PASSWORD": PASSWORD,
        "LINK": LINK,
    }
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", script],
        env=surroundings, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def documents(text: str) -> list[Any]:
    """The JSON documents printed one after the other."""
    found, at, decoder = [], 0, json.JSONDecoder()
    while text[at:].strip():
        at += len(text[at:]) - len(text[at:].lstrip())
        document, at = decoder.raw_decode(text, at)
        found.append(document)
    return found


def test_set_up_import_invite_accept_and_verify_with_a_real_key_store(tmp_path: Path) -> None:
    (tmp_path / "patients.csv").write_text(CSV)
    said = documents(on_a_bus(tmp_path, BEFORE + AFTER))
    assert said[1]["files"][0]["added"] == 3
    assert (said[3]["status"], said[3]["mail"]) == ("pending", "handed_over")
    assert said[4]["status"] == "activated"
    assert [(row["chart_id"], row["status"]) for row in said[5]] == [("HAJE000001", "activated")]
    assert said[6]["broken_at"] is None
    assert link_in(letter(tmp_path / "mail")).startswith("https://")
    assert_no_secret_in_a_file(tmp_path / "home")


def assert_no_secret_in_a_file(home: Path) -> None:
    for file in home.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert PASSWORD.encode() not in content
            assert b"Harris" not in content


def test_without_a_key_store_set_up_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    surroundings = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "desktop.clinic", "--home", str(tmp_path / "home"), *SETUP],
        env=surroundings, cwd=ROOT, input=PASSWORD, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("This computer has no key store")
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "home" / "clinic").exists()
