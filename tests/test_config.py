"""Everything of one computer lies below one folder."""

import os
from pathlib import Path

from desktop.config import Config, default_home


def test_everything_lies_below_the_home() -> None:
    config = Config(Path("/somewhere"))
    assert config.clinic is None
    for place in (config.clinic_folder, config.desks, config.log):
        assert place.parent == config.home


def test_the_usual_home_is_of_this_person_on_this_computer() -> None:
    home = default_home()
    assert home.is_absolute()
    assert home.name == "OnPatient Desk"
    assert os.fspath(Path.home()) in os.fspath(home)
