"""What is known before anything is loaded: no clinic yet, a clinic, or one whose files are damaged."""

from pathlib import Path

import pytest

from desktop.app.first_look import look
from desktop.config import Config


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return Config(tmp_path / "home")


def test_without_a_clinic_there_is_one_to_be_set_up(config: Config) -> None:
    assert not look(config).set_up


@pytest.mark.parametrize("note", ["", "{}", "[]", '{"name": "Larkfield"}'])
def test_a_clinic_whose_note_is_damaged_is_not_set_up_again(config: Config, note: str) -> None:
    config.clinic_folder.mkdir(parents=True)
    (config.clinic_folder / "clinic.json").write_text(note)
    assert look(config).set_up


def test_a_clinic_tells_its_name(config: Config) -> None:
    config.clinic_folder.mkdir(parents=True)
    (config.clinic_folder / "clinic.json").write_text('{"name": "Larkfield", "clinic_id": "c"}')
    assert (look(config).set_up, look(config).clinic_name) == (True, "Larkfield")
