"""Hands letters to a mail server."""

import smtplib

from desktop.domain.clock import Clock
from desktop.mail.address import SmtpServer
from desktop.mail.answer import judge, kept
from desktop.mail.mailbox import BadMailbox, envelope_address
from desktop.mail.session import Session
from desktop.mail.transport import Accepted, Deferred, Refused, not_working

IDLE_SECONDS = 60.0
TIMEOUT_SECONDS = 20.0


class SmtpTransport:
    """A mail server as a way out; the connection stays open from letter to letter."""

    def __init__(
        self, server: SmtpServer, password: str | None, clock: Clock, timeout: float = TIMEOUT_SECONDS
    ) -> None:
        self._server = server
        self._password = password
        self._clock = clock
        self._timeout = timeout
        self._session: Session | None = None
        self._used = 0.0

    def hand_over(self, sender: str, recipient: str, message: bytes) -> Accepted:
        """Hand one letter over. Raises Deferred, Refused or MailNotWorking."""
        try:
            envelope = envelope_address(recipient)
        except BadMailbox:
            raise Refused("address") from None
        session = self._ready()
        try:
            session.announce(sender)
            self._require(session.client.rcpt(envelope), recipient, 250, 251)
            self._require(session.client.docmd("DATA"), recipient, 354)
            session.client.send(_as_lines(message))
        except smtplib.SMTPException:
            self.close()
            raise Deferred("cut") from None
        return self._finish(session, recipient)

    def close_when_idle(self) -> None:
        """Hang up when no letter has gone out for a minute."""
        if self._clock.monotonic() - self._used >= IDLE_SECONDS:
            self.close()

    def close(self) -> None:
        """Hang up."""
        session, self._session = self._session, None
        if session is not None:
            session.close()

    def _ready(self) -> Session:
        """Return an open conversation: the last one if the server still listens."""
        self.close_when_idle()
        if self._session is not None and not _still_listens(self._session):
            self.close()
        if self._session is None:
            session = Session(self._server, self._password, self._timeout)
            session.open()
            self._session = session
        self._used = self._clock.monotonic()
        return self._session

    def _finish(self, session: Session, recipient: str) -> Accepted:
        """End the letter; from its last line on, a broken connection leaves open whether it was taken."""
        try:
            session.client.send(b".\r\n")
            answer = session.client.getreply()
        except smtplib.SMTPException:
            self.close()
            raise Deferred("unknown") from None
        self._used = self._clock.monotonic()
        self._require(answer, recipient, 250)
        return Accepted(kept(answer[1], recipient))

    def _require(self, answer: tuple[int, bytes], recipient: str, *codes: int) -> None:
        """Let the conversation go on after one of these codes. Raises what any other answer means."""
        code, text = answer
        if code in codes:
            return
        meaning = judge(code, text, recipient, signed_in=self._server.user is not None)
        if isinstance(meaning, str):
            raise not_working(meaning, self._server)
        raise meaning


def _still_listens(session: Session) -> bool:
    """Forget a letter that was not finished, and tell whether the server still takes part."""
    try:
        return session.client.rset()[0] == 250
    except smtplib.SMTPException:
        return False


def _as_lines(message: bytes) -> bytes:
    """Return the letter so that none of its lines can end it: a leading dot is doubled (RFC 5321, 4.5.2)."""
    lines = message.splitlines(keepends=True)
    doubled = b"".join(b"." + line if line.startswith(b".") else line for line in lines)
    return doubled if doubled.endswith(b"\r\n") else doubled + b"\r\n"
