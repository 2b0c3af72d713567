"""What the program can be told, and what it says to anything else."""

from pathlib import Path

import pytest

from desktop import __version__
from desktop.app.arguments import parse
from desktop.config import Config


def test_nothing_need_be_said() -> None:
    given = parse([])
    assert (given.home, given.clinic, given.demo, given.tour) == (None, None, False, None)


def test_a_clinic_elsewhere_on_this_computer_has_its_own_folder(tmp_path: Path) -> None:
    given = parse(["--home", str(tmp_path), "--clinic", f"sqlite:{tmp_path / 'shared'}"])
    config = Config(given.home, given.clinic)
    assert config.clinic_folder == tmp_path / "shared"
    assert config.desks.is_relative_to(tmp_path)


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--demo", "--home", "x"], "--demo makes its own home"),
        (["--tour", "x", "--language", "es"], "--tour speaks English"),
        (["--language", "fr"], "invalid choice"),
        (["--clinic", "postgresql://db/x"], "keeps the clinic on this computer"),
        (["--nonsense"], "unrecognized arguments"),
    ],
)
def test_wrong_use_is_one_sentence_and_status_2(
    argv: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        parse(argv)
    assert end.value.code == 2
    assert said in capsys.readouterr().err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out.strip() == f"OnPatient Desk {__version__}"
