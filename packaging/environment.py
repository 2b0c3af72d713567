"""Makes .venv in the checkout from the lock file, every download checked against its hash."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "uv.lock"
INSTALLER = ROOT / "packaging" / "uv.txt"
STAMP = VENV / "made-from"
OLDEST = (3, 11)


def ready() -> Path:
    """Return the Python of an environment that matches the lock; takes no time when nothing changed."""
    if sys.version_info < OLDEST:
        sys.exit(f"OnPatient Desk needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    wanted = fingerprint(LOCK, INSTALLER)
    if not (STAMP.is_file() and STAMP.read_text() == wanted and _binary("python").is_file()):
        print("Setting up .venv from uv.lock; this takes about ten seconds and happens once.", flush=True)
        _make()
        STAMP.write_text(wanted)
    return _binary("python")


def fingerprint(*sources: Path) -> str:
    """Hash what decides an environment's content: these files and the Python that made it."""
    digest = hashlib.sha256(sys.version.encode())
    for source in sources:
        digest.update(source.read_bytes())
    return digest.hexdigest()


def _make() -> None:
    """Build the environment: an empty venv, the installer beside it, then what the lock names."""
    _call(sys.executable, "-m", "venv", "--without-pip", str(VENV))
    tools = VENV / "installer"
    pip = (sys.executable, "-m", "pip")
    into = ("--upgrade", "--target", str(tools))
    _call(*pip, "install", "--quiet", *into, "--require-hashes", "-r", str(INSTALLER))
    uv = str(tools / "bin" / _program("uv"))
    locked = str(VENV / "locked.txt")
    _call(uv, "export", "--quiet", "--locked", "--no-emit-project", "--output-file", locked)
    _call(uv, "pip", "sync", "--require-hashes", "--python", str(_binary("python")), locked, **_mirror(pip))


def _mirror(pip: tuple[str, ...]) -> dict[str, str]:
    """Name the package index pip is set to use, so that a clinic's mirror serves the installer too."""
    asked = subprocess.run([*pip, "config", "get", "global.index-url"], capture_output=True, text=True)
    index = os.environ.get("PIP_INDEX_URL") or asked.stdout.strip()
    return {"UV_DEFAULT_INDEX": index} if index else {}


def _call(*command: str, **settings: str) -> None:
    """Run one step of the set-up and leave with its status when it fails."""
    # Certificates as the operating system trusts them: many clinics inspect their traffic.
    settings |= {"UV_SYSTEM_CERTS": "1", "UV_PYTHON_DOWNLOADS": "never", "PIP_ROOT_USER_ACTION": "ignore"}
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **settings})
    if done.returncode:
        sys.exit(f"Set-up stopped: {' '.join(command[:4])} … ended with status {done.returncode}.")


def _binary(name: str) -> Path:
    """Return where a venv keeps a program on this operating system."""
    return VENV / ("Scripts" if os.name == "nt" else "bin") / _program(name)


def _program(name: str) -> str:
    """Return the file name of a program on this operating system."""
    return f"{name}.exe" if os.name == "nt" else name
