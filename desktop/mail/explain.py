"""What is wrong with the way mail goes out, and what to do about it, in words for the person at the desk."""

from typing import Literal, TypeAlias

from desktop.mail.address import MailFolder, MailServer

Fault: TypeAlias = Literal[
    "name",
    "offline",
    "unreachable",
    "silent",
    "not_mail",
    "turned_away",
    "no_tls",
    "tls",
    "certificate",
    "certificate_name",
    "certificate_date",
    "ca_file",
    "no_password",
    "password",
    "password_off",
    "no_sign_in",
    "sign_in_needed",
    "relay",
    "sender",
    "folder",
]

_WORDS: dict[Fault, tuple[str, str]] = {
    "name": (
        "no computer is called {host}",
        "Check the mail server's name for a typing mistake.",
    ),
    "offline": (
        "the name {host} could not be looked up",
        "Check the internet connection of this computer.",
    ),
    "unreachable": (
        "the mail server {host} did not answer on port {port}",
        "Check the internet connection and the port; a firewall may be in the way.",
    ),
    "silent": (
        "the mail server {host} took the call on port {port} but said nothing",
        "Port 465 needs smtps:// and port 587 smtp://.",
    ),
    "not_mail": (
        "what answers at {host}, port {port}, is not a mail server",
        "Check the port: usual are 587 with smtp:// and 465 with smtps://.",
    ),
    "turned_away": (
        "the mail server {host} does not take mail from this computer",
        "Ask the mail provider whether this network is allowed to send.",
    ),
    "no_tls": (
        "the mail server {host} does not offer an encrypted connection on port {port}",
        "Ask the mail provider for the encrypted port; it is often 465 with smtps://.",
    ),
    "tls": (
        "no encrypted connection to {host} came about on port {port}",
        "Port 465 needs smtps:// and port 587 smtp://; a very old mail server may have to be updated.",
    ),
    "certificate": (
        "the certificate of {host} is not from an authority this computer trusts",
        "For a server of your own, name its authority's file with ?ca=; otherwise ask the mail provider.",
    ),
    "certificate_name": (
        "the certificate was not made out to {host}",
        "Use the server's name exactly as the mail provider writes it.",
    ),
    "certificate_date": (
        "the certificate of {host} is out of date",
        "Check this computer's clock; if it is right, the mail server's certificate has to be renewed.",
    ),
    "ca_file": (
        "the certificate authority's file {ca} cannot be read",
        "Check that it is there and holds certificates in PEM form.",
    ),
    "no_password": (
        "the password for {user} is not in the key store",
        "Enter it again.",
    ),
    "password": (
        "the mail server did not accept the password",
        "Enter user name and password again; some providers want an app password made for this purpose.",
    ),
    "password_off": (
        "the mail provider no longer lets programs sign in with a password",
        "Ask the mail provider to allow it for this account (SMTP AUTH), or for a relay.",
    ),
    "no_sign_in": (
        "the mail server {host} offers no sign-in with user name and password on port {port}",
        "Use the port for sending mail, 587 or 465, or leave the user name out.",
    ),
    "sign_in_needed": (
        "the mail server takes letters only after signing in",
        "Add the user name before the server's name, as in smtp://name@{host}.",
    ),
    "relay": (
        "the mail server {host} does not pass on letters to other places without signing in",
        "Add the user name before the server's name, as in smtp://name@{host}.",
    ),
    "sender": (
        "the mail server does not let {sender} send",
        "Set ?from= to an address that belongs to the account.",
    ),
    "folder": (
        "the folder {folder} cannot be written to",
        "Check that it exists, that its drive is connected and that it may be written to.",
    ),
}  # fmt: skip


def outage(fault: Fault, server: MailServer) -> str:
    """Return the sentence for the status line, while invitations wait."""
    what, _ = _filled(fault, server)
    return f"Email is not going out: {what}. Invitations wait; open Settings – Email."


def advice(fault: Fault, server: MailServer) -> str:
    """Return the sentences for a check of the set-up: what happened and what to do next."""
    what, then = _filled(fault, server)
    return f"{what[0].upper()}{what[1:]}. {then}"


def _filled(fault: Fault, server: MailServer) -> tuple[str, str]:
    """Return both halves with the server's particulars in place."""
    details = {"sender": server.sender}
    if isinstance(server, MailFolder):
        details |= {"folder": str(server.folder)}
    else:
        details |= {
            "host": server.host,
            "port": str(server.port),
            "user": server.user or "the mail account",
            "ca": str(server.ca_file),
        }
    what, then = _WORDS[fault]
    return what.format_map(details), then.format_map(details)
