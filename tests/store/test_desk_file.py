"""Opening a desk file: what is wrong with the file is told from what is wrong with the computer."""

from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from desktop.record.sqlcipher import CannotOpen
from desktop.store.desk_file import DeskFile, open_desk_file

KEY = b"k" * 32


@pytest.fixture
def file(tmp_path: Path) -> Path:
    open_desk_file(tmp_path / "desk.db", KEY, durable=False).dispose()
    return tmp_path / "desk.db"


def test_another_key_opens_nothing(file: Path) -> None:
    with pytest.raises(CannotOpen):
        DeskFile(file).open(b"x" * 32)


def test_a_computer_that_does_not_give_the_file_is_not_a_damaged_file(file: Path) -> None:
    """Whoever is told that the records are damaged might restore an old backup over good ones."""
    file.with_name("desk.db-wal").mkdir()
    with pytest.raises(OperationalError):
        DeskFile(file).open(KEY)
