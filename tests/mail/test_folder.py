"""Proves that letters become whole files, once each, inside the folder and nowhere else."""

import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import resources
from desktop.mail.address import MailFolder
from desktop.mail.folder import FolderTransport, file_name
from desktop.mail.message import load_templates, write
from desktop.mail.transport import Accepted, Deferred, MailNotWorking
from tests.mail.letters import LETTER

MESSAGE = write(LETTER, load_templates(resources.path("mail")))
SENDER, RECIPIENT = LETTER.sender, LETTER.recipient
NAME = "5f3c@larkfield.example.org.eml"


def way(folder: Path) -> FolderTransport:
    return FolderTransport(MailFolder(folder, SENDER))


def test_a_letter_becomes_a_file(tmp_path: Path) -> None:
    accepted = way(tmp_path / "out").hand_over(SENDER, RECIPIENT, MESSAGE)

    assert accepted == Accepted(f"written as {NAME}")
    assert (tmp_path / "out" / NAME).read_bytes() == MESSAGE


def test_a_letter_tried_again_is_still_one_file(tmp_path: Path) -> None:
    for _ in range(2):
        way(tmp_path).hand_over(SENDER, RECIPIENT, MESSAGE)

    assert list(tmp_path.iterdir()) == [tmp_path / NAME]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such permissions")
def test_only_the_owner_may_read_a_letter(tmp_path: Path) -> None:
    way(tmp_path).hand_over(SENDER, RECIPIENT, MESSAGE)

    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600


@pytest.mark.usefixtures("no_space")
def test_a_full_disk_puts_the_letter_off_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(Deferred) as caught:
        way(tmp_path).hand_over(SENDER, RECIPIENT, MESSAGE)

    assert caught.value.reason == "disk"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_concerns_every_letter(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "gone" / "out", tmp_path / "file"):
        with pytest.raises(MailNotWorking) as caught:
            way(folder).hand_over(SENDER, RECIPIENT, MESSAGE)
        assert caught.value.reason == "folder"
        assert str(folder) in caught.value.sentence


@pytest.mark.parametrize(
    "identity", ["<../../etc/passwd>", "</etc/passwd>", "<.hidden>", "<a\\b>", "<>", "<" + "x" * 300 + ">"]
)
def test_no_message_id_leads_out_of_the_folder(identity: str) -> None:
    name = file_name(f"Message-ID: {identity}\r\n\r\n".encode())

    assert Path(name).name == name
    assert len(name) == 64 + len(".eml")


def test_letters_without_a_message_id_are_told_apart() -> None:
    assert file_name(b"Subject: a\r\n\r\n") != file_name(b"Subject: b\r\n\r\n")


@given(st.binary(max_size=80))
def test_any_message_has_a_harmless_name(identity: bytes) -> None:
    name = file_name(b"Message-ID: " + identity + b"\r\n\r\n")

    assert Path(name).name == name
    assert name.isascii()
