"""The plain notes of who was here: a damaged one hides its person, and nobody else."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from desktop.store.person import Person, files_of, people

JANE = Person("jane-1", "jane", "Jane Miller", "2022-05-18T13:42:00+00:00", waiting=2)
OMAR = Person("omar-2", "omar", "Omar Reyes", "2022-05-17T13:42:00+00:00")
DAMAGED = {
    "nothing": "",
    "no object": "[]",
    "half": json.dumps(asdict(OMAR))[:40],
    "a number for a time": json.dumps(asdict(OMAR) | {"used_at": 5}),
    "no count": json.dumps(asdict(OMAR) | {"waiting": "two"}),
    "the way to another folder": json.dumps(asdict(OMAR) | {"staff_id": "../jane-1"}),
}


def test_who_was_here_last_comes_first(tmp_path: Path) -> None:
    for person in (OMAR, JANE):
        files_of(tmp_path, person.staff_id).note(person)
    assert people(tmp_path) == (JANE, OMAR)


@pytest.mark.parametrize("note", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_note_hides_nobody_else(tmp_path: Path, note: str) -> None:
    for person in (OMAR, JANE):
        files_of(tmp_path, person.staff_id).note(person)
    (tmp_path / "omar-2" / "person.json").write_text(note)
    assert people(tmp_path) == (JANE,)
