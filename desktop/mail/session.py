"""One conversation with a mail server, from looking up its name to being signed in."""

import smtplib
import socket
import ssl
from base64 import b64encode
from contextlib import suppress
from typing import Literal

from desktop.mail.address import SmtpServer
from desktop.mail.answer import kept
from desktop.mail.mailbox import BadMailbox, domain, envelope_address
from desktop.mail.transport import Deferred, MailNotWorking, not_working

Stage = Literal["name", "connect", "tls", "certificate", "sign_in", "sender"]

_WRONG_DATE = (9, 10)  # X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED
_WRONG_NAME = (62, 64)  # X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH


class Session:
    """A connection, encrypted where it must be and signed in where it can be.

    `passed` holds the stages behind it, `stage` is the one it is in, or failed in.
    """

    def __init__(self, server: SmtpServer, password: str | None, timeout: float) -> None:
        self.server = server
        self.stage: Stage = "name"
        self.passed: set[Stage] = set()
        self._password = password
        self._timeout = timeout
        self._client: smtplib.SMTP | None = None

    @property
    def client(self) -> smtplib.SMTP:
        """The open conversation."""
        if self._client is None:
            raise smtplib.SMTPServerDisconnected("not connected")
        return self._client

    def open(self) -> None:
        """Go through all stages up to signing in.

        Raises MailNotWorking, or Deferred when the server asks for patience or the line breaks.
        """
        try:
            self._look_up()
            self._connect(self._trust())
            self._sign_in()
        except smtplib.SMTPException:
            self.close()
            raise Deferred("cut") from None
        except BaseException:
            self.close()
            raise

    def announce(self, sender: str) -> None:
        """Begin a letter from this sender. Raises MailNotWorking when the server does not let them send."""
        self.stage = "sender"
        try:
            code, answer = self.client.mail(envelope_address(sender))
        except BadMailbox:
            raise not_working("sender", self.server) from None
        if code >= 500:
            raise not_working("sign_in_needed" if code == 530 else "sender", self.server)
        if code != 250:
            raise Deferred("busy", kept(answer, ""))
        self.passed.add("sender")

    def close(self) -> None:
        """Hang up: say so, but do not wait for an answer that may never come."""
        client, self._client = self._client, None
        if client is not None:
            with suppress(OSError):
                client.putcmd("QUIT")
            client.close()

    def _look_up(self) -> None:
        """Find the server's address, so that a misspelled name is told from a server that is down."""
        try:
            socket.getaddrinfo(self.server.host, self.server.port, type=socket.SOCK_STREAM)
        except socket.gaierror as error:
            fault: Literal["offline", "name"] = "offline" if error.errno == socket.EAI_AGAIN else "name"
            raise not_working(fault, self.server) from None
        self.passed.add("name")

    def _trust(self) -> ssl.SSLContext:
        """Return whom to trust: the clinic's own authority if one is named, else this computer's list."""
        try:
            return ssl.create_default_context(cafile=self.server.ca_file)
        except OSError:
            self.stage = "certificate"
            raise not_working("ca_file", self.server) from None

    def _connect(self, trust: ssl.SSLContext) -> None:
        """Call the server, hear its greeting and encrypt the line."""
        self.stage = "connect"
        try:
            self._client = _call(self.server, trust, self._timeout)
            self.passed.add("connect")
            if self.server.tls == "starttls":
                self.stage = "tls"
                self._client.starttls(context=trust)
            self._client.ehlo_or_helo_if_needed()
        except smtplib.SMTPResponseException as error:
            raise self._turned_away(error) from None
        except smtplib.SMTPNotSupportedError:
            raise not_working("no_tls", self.server) from None
        except smtplib.SMTPServerDisconnected:
            raise not_working("silent" if self.stage == "connect" else "tls", self.server) from None
        except ssl.SSLError as error:
            raise self._not_encrypted(error) from None
        except OSError:
            raise not_working("unreachable" if self.stage == "connect" else "tls", self.server) from None
        self.passed |= {"tls", "certificate"}

    def _turned_away(self, error: smtplib.SMTPResponseException) -> Deferred | MailNotWorking:
        """Tell a server that asks for patience from one that will never take mail."""
        answer = error.smtp_error
        if 400 <= error.smtp_code < 500:
            return Deferred("busy", kept(answer if isinstance(answer, bytes) else answer.encode(), ""))
        if self.stage == "tls" and not isinstance(error, smtplib.SMTPHeloError):
            return not_working("no_tls", self.server)
        return not_working("not_mail" if error.smtp_code < 0 else "turned_away", self.server)

    def _not_encrypted(self, error: ssl.SSLError) -> MailNotWorking:
        """Tell a certificate that is not to be trusted from encryption that did not come about."""
        self.passed.add("connect")
        self.stage = "tls"
        if not isinstance(error, ssl.SSLCertVerificationError):
            return not_working("tls", self.server)
        self.passed.add("tls")
        self.stage = "certificate"
        if error.verify_code in _WRONG_NAME:
            return not_working("certificate_name", self.server)
        outdated = error.verify_code in _WRONG_DATE
        return not_working("certificate_date" if outdated else "certificate", self.server)

    def _sign_in(self) -> None:
        """Sign in once; `smtplib.login` would try every method in turn, and accounts get locked for that."""
        self.stage = "sign_in"
        user, password = self.server.user, self._password
        if user is not None:
            if password is None:
                raise not_working("no_password", self.server)
            offered = self.client.esmtp_features.get("auth", "").upper().split()
            if "PLAIN" not in offered and "LOGIN" not in offered:
                raise not_working("no_sign_in", self.server)
            code, answer = _credentials(self.client, user, password, plain="PLAIN" in offered)
            if code < 500 and code not in (235, 334):
                raise Deferred("busy", kept(answer, ""))
            if code != 235:
                raise not_working("password_off" if b"5.7.139" in answer else "password", self.server)
        self.passed.add("sign_in")


def _call(server: SmtpServer, trust: ssl.SSLContext, timeout: float) -> smtplib.SMTP:
    """Connect, encrypted from the first byte where the server wants it so."""
    # Greet with the sender's domain: finding this computer's own name can take long, and nobody needs to know it.
    name = domain(server.sender)
    if server.tls == "implicit":
        return smtplib.SMTP_SSL(server.host, server.port, name, timeout=timeout, context=trust)
    return smtplib.SMTP(server.host, server.port, name, timeout=timeout)


def _credentials(client: smtplib.SMTP, user: str, password: str, *, plain: bool) -> tuple[int, bytes]:
    """Send name and password in UTF-8 (RFC 4616), which `smtplib` cannot; return the server's answer."""
    if plain:
        return client.docmd("AUTH", "PLAIN " + _base64(f"\0{user}\0{password}"))
    code, answer = client.docmd("AUTH", "LOGIN")
    for secret in (user, password):
        if code == 334:
            code, answer = client.docmd(_base64(secret))
    return code, answer


def _base64(text: str) -> str:
    """Return the text as the sign-in commands want it."""
    return b64encode(text.encode("utf-8")).decode("ascii")
