"""Which preference holds, and that what is chosen is kept."""

from pathlib import Path

import pytest

from desktop.preferences.declared import APPEARANCE, DECLARED, LANGUAGE, LOCK_MINUTES, NOTIFY, Unfit
from desktop.preferences.policy import Decided
from desktop.preferences.preferences import Forced, Preferences


def test_machine_policy_beats_user_policy_beats_choice_beats_installer(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    installed = {"LockMinutes": 9}
    Preferences(path, Decided()).choose(LOCK_MINUTES, 8)

    assert Preferences(tmp_path / "none.json", Decided(installed=installed)).value(LOCK_MINUTES) == 9
    assert Preferences(path, Decided(installed=installed)).value(LOCK_MINUTES) == 8
    assert Preferences(path, Decided(user={"LockMinutes": 7})).value(LOCK_MINUTES) == 7
    both = Decided(machine={"LockMinutes": 6}, user={"LockMinutes": 7})
    assert Preferences(path, both).value(LOCK_MINUTES) == 6


def test_what_it_decided_cannot_be_chosen_here(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "preferences.json", Decided(machine={"LockMinutes": 2}))

    assert preferences.forced(LOCK_MINUTES)
    assert not preferences.forced(LANGUAGE)
    with pytest.raises(Forced):
        preferences.choose(LOCK_MINUTES, 10)
    assert preferences.value(LOCK_MINUTES) == 2


@pytest.mark.parametrize("raw", [0, 16, "soon", 2.5, True, None, [], "9" * 5_000])
def test_a_policy_that_does_not_fit_is_passed_over(tmp_path: Path, raw: object) -> None:
    preferences = Preferences(tmp_path / "preferences.json", Decided(machine={"LockMinutes": raw}))

    assert preferences.value(LOCK_MINUTES) == LOCK_MINUTES.default
    assert not preferences.forced(LOCK_MINUTES)


def test_values_are_read_as_policies_spell_them(tmp_path: Path) -> None:
    spelled = Decided(machine={"LockMinutes": "3", "Notify": 0, "Appearance": "Dark"})
    preferences = Preferences(tmp_path / "preferences.json", spelled)

    assert preferences.value(LOCK_MINUTES) == 3
    assert preferences.value(NOTIFY) is False
    assert preferences.value(APPEARANCE) == "dark"


def test_a_choice_outlives_the_program_and_is_told(tmp_path: Path) -> None:
    path = tmp_path / "new" / "preferences.json"
    preferences, heard = Preferences(path, Decided()), []
    preferences.listen(lambda: heard.append(preferences.value(LANGUAGE)))

    preferences.choose(LANGUAGE, "es")

    assert heard == ["es"]
    assert Preferences(path, Decided()).value(LANGUAGE) == "es"


def test_a_choice_that_does_not_fit_changes_nothing(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "preferences.json", Decided())

    with pytest.raises(Unfit, match="from 1 to 15"):
        preferences.choose(LOCK_MINUTES, 16)
    assert preferences.value(LOCK_MINUTES) == LOCK_MINUTES.default
    assert not (tmp_path / "preferences.json").exists()


def test_a_choice_that_cannot_be_kept_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where the folder should be")
    preferences = Preferences(tmp_path / "home" / "preferences.json", Decided())

    with pytest.raises(OSError, match="home"):
        preferences.choose(LOCK_MINUTES, 3)
    assert preferences.value(LOCK_MINUTES) == LOCK_MINUTES.default


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"LockMinutes": "x"}'])
def test_a_spoiled_file_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "preferences.json"
    path.write_bytes(content)

    preferences = Preferences(path, Decided())

    assert {declared.name: preferences.value(declared) for declared in DECLARED} == {
        declared.name: declared.default for declared in DECLARED
    }


def test_a_value_that_does_not_fit_is_told_to_the_log_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    preferences = Preferences(tmp_path / "preferences.json", Decided(machine={"LockMinutes": 99}))

    for _ in range(3):
        preferences.value(LOCK_MINUTES)

    assert [record.getMessage() for record in caplog.records] == [
        "a preference was passed over: LockMinutes is a whole number from 1 to 15 (minutes)"
    ]
