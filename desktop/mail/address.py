"""Where the clinic's mail goes out: a mail server or a folder, read from one line of text."""

import ipaddress
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit

from desktop.mail.mailbox import BadMailbox, envelope_address

FOLDER_SENDER = "invitations@example.org"
"""Who writes the letters in a folder when nobody is named; the domain is reserved, nobody answers there."""

_HOST = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*")
_LONGEST_HOST = 253
_EXAMPLE = "smtp://name@mail.example.org?from=clinic@example.org"


class BadMailServer(ValueError):
    """The line does not say where mail goes; `sentence` tells a person why and never repeats the line."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """A mail server; `user` is None where nobody signs in, and the password is never part of it."""

    host: str
    port: int
    implicit_tls: bool
    user: str | None
    sender: str
    ca_file: Path | None = None

    @property
    def tls(self) -> Literal["none", "starttls", "implicit"]:
        """How the line is encrypted; only a server on this computer may do without."""
        if self.implicit_tls:
            return "implicit"
        if is_this_computer(self.host) and self.ca_file is None:
            return "none"
        return "starttls"


@dataclass(frozen=True, slots=True)
class MailFolder:
    """A folder that takes each letter as a file, for trying things out or for another program to send."""

    folder: Path
    sender: str


MailServer: TypeAlias = SmtpServer | MailFolder


def parse(text: str) -> MailServer:
    """Read `smtp://user@host:port`, `smtps://…` or `folder:DIR`.

    Options follow a question mark: `from=clinic@example.org`, the sender of every letter (else the user, if
    that is an e-mail address), and `ca=FILE`, the private certificate authority to trust instead of the public
    ones. Ports default to 587, to 465 for smtps and to 25 on this computer. Raises BadMailServer.
    """
    line = text.strip()
    if not line.isprintable():
        raise BadMailServer(
            "The mail server's address contains characters that cannot be printed. Type it again."
        )
    kind = line.partition(":")[0].lower()
    if kind == "folder":
        return _folder(line.partition(":")[2])
    if kind in ("smtp", "smtps"):
        return _server(line, implicit_tls=kind == "smtps")
    raise BadMailServer(f"A mail server begins with smtp://, smtps:// or folder:, for example {_EXAMPLE}")


def show(server: MailServer) -> str:
    """Write the server as one line that `parse` reads back to the same value; no secret is in it."""
    if isinstance(server, MailFolder):
        return f"folder:{server.folder}?{_options(server.sender, None)}"
    user = f"{quote(server.user, safe='')}@" if server.user is not None else ""
    host = f"[{server.host}]" if ":" in server.host else server.host
    kind = "smtps" if server.implicit_tls else "smtp"
    return f"{kind}://{user}{host}:{server.port}?{_options(server.sender, server.ca_file)}"


def is_this_computer(host: str) -> bool:
    """Tell whether what is sent to this host never leaves this computer."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _folder(rest: str) -> MailFolder:
    """Read what follows `folder:`."""
    name, mark, query = rest.rpartition("?")
    options = _read_options(query if mark else "", ("from",))
    folder = Path(name if mark else rest)
    if not folder.is_absolute():
        raise BadMailServer("Write the folder with its full path, for example folder:/var/spool/invitations")
    return MailFolder(folder, _sender(options.get("from"), FOLDER_SENDER))


def _server(line: str, *, implicit_tls: bool) -> SmtpServer:
    """Read an smtp or smtps line."""
    parts, port = _split(line)
    if parts.password is not None:
        raise BadMailServer(
            "Leave the password out of the mail server's address: it is asked for separately and kept in the "
            "key store. If this password was real, change it."
        )
    if parts.path not in ("", "/") or "#" in line:
        raise BadMailServer(f"Nothing but options may follow the mail server's name, for example {_EXAMPLE}")
    options = _read_options(parts.query, ("from", "ca"))
    host = _host(parts.hostname or "")
    user = unquote(parts.username) if parts.username else None
    if user is not None and not user.isprintable():
        raise BadMailServer("The user name for the mail server contains characters that cannot be printed.")
    usual = 465 if implicit_tls else 25 if is_this_computer(host) else 587
    return SmtpServer(
        host=host,
        port=usual if port is None else port,
        implicit_tls=implicit_tls,
        user=user,
        sender=_sender(options.get("from"), user),
        ca_file=_ca_file(options.get("ca")),
    )


def _split(line: str) -> tuple[SplitResult, int | None]:
    """Take the line apart; the standard library finds bad brackets and ports."""
    try:
        parts = urlsplit(line)
        port = parts.port
    except ValueError:
        port = 0
    if port == 0:
        raise BadMailServer(
            "The mail server's port is a number from 1 to 65535, and IPv6 stands in brackets."
        )
    return parts, port


def _host(host: str) -> str:
    """Return the host's name in ASCII or its address."""
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        pass
    try:
        name = host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        name = ""
    if len(name) > _LONGEST_HOST or not _HOST.fullmatch(name):
        raise BadMailServer(f"The mail server's name is missing or misspelled. An example: {_EXAMPLE}")
    return name


def _read_options(query: str, known: tuple[str, ...]) -> dict[str, str]:
    """Read what follows the question mark; an unknown option is a mistake worth hearing of."""
    pairs = parse_qsl(query, keep_blank_values=True)
    options = dict(pairs)
    if len(options) != len(pairs) or not options.keys() <= set(known):
        expected = " and ".join(f"{name}=" for name in known)
        raise BadMailServer(f"After the question mark only {expected} may follow, each once.")
    return options


def _sender(given: str | None, otherwise: str | None) -> str:
    """Return who the letters come from."""
    try:
        return envelope_address(given if given is not None else otherwise or "")
    except BadMailbox:
        raise BadMailServer(
            f"Say which e-mail address the letters come from, for example {_EXAMPLE}"
        ) from None


def _ca_file(given: str | None) -> Path | None:
    """Return the certificate authority's file."""
    if given is not None and not Path(given).is_absolute():
        raise BadMailServer(
            "Write the certificate authority's file with its full path, for example ?ca=/etc/ca.pem"
        )
    return Path(given) if given is not None else None


def _options(sender: str, ca_file: Path | None) -> str:
    """Write the options; the @ stays readable."""
    options = {"from": sender} | ({"ca": str(ca_file)} if ca_file is not None else {})
    return urlencode(options, safe="@/:", quote_via=quote)
