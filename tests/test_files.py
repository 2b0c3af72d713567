"""A small file is replaced whole or not at all."""

import sys
from pathlib import Path

import pytest

from desktop.files import write_atomically


def test_a_file_is_written_and_replaced_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "key.json"
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows protects the folder instead")
def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "key.json"
    write_atomically(path, b"one")
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_write_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    folder_in_the_way = tmp_path / "key.json"
    (folder_in_the_way / "inner").mkdir(parents=True)
    with pytest.raises(OSError, match=r"."):
        write_atomically(folder_in_the_way, b"one")
    assert list(tmp_path.iterdir()) == [folder_in_the_way]
