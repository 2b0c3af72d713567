"""The environment is made anew exactly when what decides its content has changed."""

from pathlib import Path

import environment


def test_the_fingerprint_follows_the_content_of_the_lock(tmp_path: Path) -> None:
    lock = tmp_path / "uv.lock"
    lock.write_text("one")
    first = environment.fingerprint(lock)
    lock.write_text("two")
    assert environment.fingerprint(lock) != first
    lock.write_text("one")
    assert environment.fingerprint(lock) == first


def test_everything_in_the_lock_comes_from_the_public_index_with_a_hash() -> None:
    lock = environment.LOCK.read_text()
    addresses = [line for line in lock.splitlines() if "url = " in line or "registry = " in line]
    assert addresses
    homes = ("https://pypi.org/simple", "https://files.pythonhosted.org/")
    assert [line for line in addresses if not any(home in line for home in homes)] == []
    assert [line for line in addresses if "url = " in line and "sha256:" not in line] == []
