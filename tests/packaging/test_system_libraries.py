"""Missing system libraries are found, and the line that installs them can be pasted."""

import sys

import pytest
import system_libraries


def test_what_is_missing_is_named_by_its_package_once() -> None:
    needs = {"libnowhere.so.1": "nowhere", "libneither.so.2": "nowhere", "no-such-program": "absent"}
    assert system_libraries.missing(needs) == ["absent", "nowhere"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the C library has another name")
def test_what_is_present_is_not_asked_for() -> None:
    assert system_libraries.missing({"libc.so.6": "libc6", "sh": "dash", "/usr/bin": "base-files"}) == []


def test_the_advice_is_one_line_that_updates_and_installs_only_what_is_needed() -> None:
    assert system_libraries.advice(["dbus", "libegl1"]) == (
        "sudo apt-get update && sudo apt-get install --yes --no-install-recommends dbus libegl1"
    )
