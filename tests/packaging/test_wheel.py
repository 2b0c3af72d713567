"""An installed wheel finds what was shipped with it."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import desktop

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and unpack it as an installer would; return the folder it is importable from."""
    built, site = tmp_path_factory.mktemp("built"), tmp_path_factory.mktemp("site")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(built)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = built.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(site)
    return site


def test_an_installed_wheel_finds_its_resources_without_the_checkout(installed: Path) -> None:
    program = "from desktop import resources; print(resources.path('icons', 'send.svg'))"
    run = [sys.executable, "-c", program]
    done = subprocess.run(run, cwd=installed, check=True, capture_output=True, text=True)
    assert Path(done.stdout.strip()).is_relative_to(installed)


def test_the_wheel_carries_the_version_of_the_program(installed: Path) -> None:
    assert (installed / f"onpatient_desk-{desktop.__version__}.dist-info").is_dir()


def test_the_wheel_puts_nothing_but_the_program_among_other_packages(installed: Path) -> None:
    assert {entry.name.split("-")[0] for entry in installed.iterdir()} == {"desktop", "onpatient_desk"}
