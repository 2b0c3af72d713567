"""Proves that the clinic's setting chooses the way out."""

from pathlib import Path

from desktop.mail.address import parse
from desktop.mail.folder import FolderTransport
from desktop.mail.opening import open_transport
from desktop.mail.smtp import SmtpTransport
from desktop.mail.transport import Transport
from tests.mail.conftest import StillClock


def test_a_server_and_a_folder_are_each_reached_in_their_way(tmp_path: Path, clock: StillClock) -> None:
    ways: list[Transport] = [
        open_transport(parse("smtp://localhost?from=desk@example.org"), None, clock),
        open_transport(parse(f"folder:{tmp_path}"), None, clock),
    ]

    assert [type(way) for way in ways] == [SmtpTransport, FolderTransport]
    for way in ways:
        way.close_when_idle()
        way.close()
