"""Sets OnPatient Desk up in this checkout and runs it, its tests, its measurements or its long proofs.

python3 packaging/dev.py run [ARGUMENTS]     start the program; without a screen, play the tour into ./tour
python3 packaging/dev.py test [ARGUMENTS]    lint, types, import rules and all tests; ARGUMENTS go to pytest
python3 packaging/dev.py bench [ARGUMENTS]   measure against floors taken in the same run
python3 packaging/dev.py prove [ARGUMENTS]   the proofs that take too long for every day
python3 packaging/dev.py translate           bring the translations up to date with the sentences
"""

import os
import subprocess
import sys
import time
from pathlib import Path

import environment
import system_libraries

ROOT = environment.ROOT
NEEDS_NO_SCREEN = {"--tour", "--version", "--help", "-h"}
NO_SCREEN = (
    "There is no screen to draw on here. Leave the arguments out to play the tour, "
    "or say where its pictures go: run --tour DIR"
)


def main(arguments: list[str]) -> int:
    """Run one verb and return its exit status; 2 when it is used wrongly."""
    verbs = {"run": run, "test": test, "bench": bench, "prove": prove, "translate": translate}
    if not arguments or arguments[0] not in verbs:
        print(__doc__)
        return 2
    try:
        return verbs[arguments[0]](arguments[1:])
    except KeyboardInterrupt:
        return 130  # as a shell reports a program ended by Ctrl+C


def run(arguments: list[str]) -> int:
    """Start the program, or play the tour where nothing can be drawn."""
    if has_screen():
        system_libraries.ensure(system_libraries.OFFSCREEN, system_libraries.WINDOW)
        return _python("-m", "desktop", *arguments)
    if not arguments:
        arguments = ["--tour", "tour"]
    if NEEDS_NO_SCREEN.isdisjoint(argument.split("=")[0] for argument in arguments):
        print(NO_SCREEN, file=sys.stderr)
        return 2
    system_libraries.ensure(system_libraries.OFFSCREEN)
    return _python("-m", "desktop", *arguments, QT_QPA_PLATFORM="offscreen")


def has_screen() -> bool:
    """Tell whether windows can be shown: always on Windows and macOS, else where a display is named."""
    drawn_by = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if drawn_by in {"offscreen", "minimal"}:
        return False
    if not sys.platform.startswith("linux") or drawn_by not in {"", "xcb", "wayland"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def test(arguments: list[str]) -> int:
    """Run every check, all of them even when one fails, and sum up in a last line."""
    environment.ready()
    needed = (system_libraries.OFFSCREEN, system_libraries.WINDOW, system_libraries.TESTS)
    system_libraries.ensure(*needed)
    checks = {
        "lint": ("-m", "ruff", "check"),
        "format": ("-m", "ruff", "format", "--check"),
        "types": ("-m", "mypy"),
        "imports": ("-c", "from importlinter.cli import lint_imports_command as check; check()"),
        "tests": ("-m", "pytest", "-n", "2", *arguments),
    }
    results = [_check(name, command) for name, command in checks.items()]
    failed = [line for line, passed in results if not passed]
    print("\n" + " · ".join(line for line, _ in results))
    print("FAILED: " + ", ".join(failed) if failed else "All checks passed.")
    return 1 if failed else 0


def _check(name: str, command: tuple[str, ...]) -> tuple[str, bool]:
    """Run one check under its heading; return its name with the seconds it took, and whether it passed."""
    print(f"\n== {name}", flush=True)
    start = time.monotonic()
    passed = _python(*command, folder=ROOT, QT_QPA_PLATFORM="offscreen") == 0
    return f"{name} {time.monotonic() - start:.1f} s", passed


def bench(arguments: list[str]) -> int:
    """Measure the program against floors taken in the same run."""
    return _script("bench.py", arguments)


def prove(arguments: list[str]) -> int:
    """Run the proofs that take too long for every day."""
    return _script("prove.py", arguments)


def translate(arguments: list[str]) -> int:
    """Collect the sentences of the sources and compile their translations."""
    return _script("translate.py", arguments)


def _script(name: str, arguments: list[str]) -> int:
    """Run one of the programs beside this one; their windows need no screen."""
    system_libraries.ensure(system_libraries.OFFSCREEN, system_libraries.TESTS)
    return _python(str(ROOT / "packaging" / name), *arguments, QT_QPA_PLATFORM="offscreen")


def _python(*command: str, folder: Path | None = None, **settings: str) -> int:
    """Run the environment's Python with this checkout importable; return its exit status."""
    settings["PYTHONPATH"] = str(ROOT)
    done = subprocess.run([environment.ready(), *command], cwd=folder, env={**os.environ, **settings})
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
