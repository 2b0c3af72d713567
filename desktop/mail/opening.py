"""Chooses the way out that the clinic's setting names."""

from desktop.domain.clock import Clock
from desktop.mail.address import MailFolder, MailServer
from desktop.mail.folder import FolderTransport
from desktop.mail.transport import Transport


def open_transport(server: MailServer, password: str | None, clock: Clock) -> Transport:
    """Return the way out; it connects with the first letter, not before."""
    if isinstance(server, MailFolder):
        return FolderTransport(server)
    from desktop.mail.smtp import SmtpTransport  # all of SMTP and TLS; a clinic without e-mail needs none

    return SmtpTransport(server, password, clock)
