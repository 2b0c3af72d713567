"""However a small file was spoiled, who reads it meets one kind of error."""

from pathlib import Path

import pytest

from desktop.small_json import read_json

SPOILED = {
    "empty": b"",
    "cut": b'{"a":',
    "no text": b"\xff\xfe",
    "zeros": bytes(50),
    "endless digits": b"9" * 5_000,
    "deep lists": b"[" * 200_000,
    "deep objects": b'{"a":' * 100_000,
}


@pytest.mark.parametrize("content", SPOILED.values(), ids=SPOILED)
def test_what_is_spoiled_is_a_value_error(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "small.json"
    file.write_bytes(content)
    with pytest.raises(ValueError, match=r"."):
        read_json(file)


def test_what_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"."):
        read_json(tmp_path / "small.json")
