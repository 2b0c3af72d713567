"""An unexpected error is told by type and place, never by its words."""

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from desktop.clinic.keeping.keys import ClinicKeys
from desktop.faults import told_safely
from desktop.record.sqlcipher import open_engine


def test_a_database_error_tells_its_cause_and_not_the_patient(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "x.db", b"k" * 32)
    with pytest.raises(OperationalError) as caught, engine.connect() as connection:
        connection.execute(text("INSERT INTO nowhere VALUES (:name)"), {"name": "Jenny Harris"})
    engine.dispose()
    told = told_safely(caught.value)
    assert told.startswith("OperationalError (OperationalError)")
    assert "Jenny" not in told
    assert "Jenny" not in str(caught.value)


def test_the_place_in_the_program_is_named() -> None:
    with pytest.raises(ValueError, match="32 bytes") as caught:
        ClinicKeys(b"", b"", b"", b"")
    assert told_safely(caught.value).startswith("ValueError at keys.py:")


def test_an_error_from_elsewhere_has_no_place() -> None:
    assert told_safely(KeyError("Jenny")) == "KeyError"
