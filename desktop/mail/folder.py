"""Puts letters into a folder instead of sending them."""

import errno
import hashlib
import re
from email import message_from_bytes

from desktop.files import write_atomically
from desktop.mail.address import MailFolder
from desktop.mail.transport import Accepted, Deferred, not_working

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_HARMLESS_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9@._-]{0,120}")


class FolderTransport:
    """A folder as a way out; a letter tried twice is one file, since it is named by its Message-ID."""

    def __init__(self, server: MailFolder) -> None:
        self._server = server

    def hand_over(self, sender: str, recipient: str, message: bytes) -> Accepted:
        """Write one letter as a file. Raises Deferred when the disk is full, else MailNotWorking."""
        name = file_name(message)
        try:
            self._server.folder.mkdir(exist_ok=True)
            write_atomically(self._server.folder / name, message)
        except OSError as error:
            if error.errno in _FULL:
                raise Deferred("disk") from None
            raise not_working("folder", self._server) from None
        return Accepted(f"written as {name}")

    def close_when_idle(self) -> None:
        """Nothing is kept open."""

    def close(self) -> None:
        """Nothing is kept open."""


def file_name(message: bytes) -> str:
    """Return e.g. `5f3c…@example.org.eml`; nothing in a letter leads out of the folder."""
    name = str(message_from_bytes(message).get("Message-ID", "")).strip().strip("<>")
    if not _HARMLESS_NAME.fullmatch(name):
        name = hashlib.sha256(name.encode("utf-8", "replace") or message).hexdigest()
    return f"{name}.eml"
