"""What was typed into a search goes into the fields of a new patient."""

from datetime import date

import pytest

from desktop.ui.register.prefill import prefill


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ("", {}),
        ("harris", {"last": "Harris"}),
        ("jenny harris", {"first": "Jenny", "last": "Harris"}),
        ("Harris, Jenny", {"first": "Jenny", "last": "Harris"}),
        ("mary ann o'brien", {"first": "Mary Ann", "last": "O'brien"}),
        ("Anna VAN DER Berg", {"first": "Anna VAN DER", "last": "Berg"}),
        ("443 555 5555", {"cell": "443 555 5555"}),
        ("2/11/1980", {"born": "2/11/1980"}),
        ("jenny@example.com", {"email": "jenny@example.com"}),
        ("HAJE000001", {}),
        ("555-01", {}),
    ],
)
def test_prefill(typed: str, fields: dict[str, str]) -> None:
    assert prefill(typed, date(2022, 5, 18)) == fields
