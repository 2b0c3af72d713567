"""The home of a demo goes with its program, however that ends."""

from itertools import count
from pathlib import Path

from filelock import FileLock

from desktop.app.throw_away import sweep, throw_away_home
from desktop.domain.ids import NewId


def ids() -> NewId:
    numbers = count(1)
    return lambda: f"{next(numbers):032x}"


def test_a_home_is_empty_private_and_gone_at_the_end(tmp_path: Path) -> None:
    with throw_away_home(tmp_path, ids()) as home:
        assert list(home.iterdir()) == []
        assert home.stat().st_mode & 0o077 == 0
        (home / "clinic").mkdir()
        (home / "clinic" / "clinic.db").write_bytes(b"made up")
    assert list(tmp_path.iterdir()) == []


def test_a_home_that_a_crash_left_behind_is_removed_by_the_next_start(tmp_path: Path) -> None:
    crashed = tmp_path / f"onpatient-desk-demo-{'c' * 32}"
    crashed.mkdir()
    (crashed / "desk.db").write_bytes(b"made up")
    crashed.with_name(crashed.name + ".lock").touch()
    with throw_away_home(tmp_path, ids()) as home:
        assert not crashed.exists()
        assert home.exists()


def test_a_home_in_use_and_other_folders_are_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "onpatient-desk-demo-notes"
    other.mkdir()
    with throw_away_home(tmp_path, ids()) as home:
        sweep(tmp_path)
        assert home.exists()
    assert other.exists()


def test_a_lock_of_another_program_is_no_reason_to_fail(tmp_path: Path) -> None:
    held = FileLock(tmp_path / "onpatient-desk-demo-0.lock")
    with held, throw_away_home(tmp_path, ids()) as home:
        assert home.exists()
