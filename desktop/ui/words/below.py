"""What comes from below the windows in English, in the language of the windows: key store, mail server, backup.

The clinic's side also speaks to administrators on a command line, whose language is English; so its sentences are
translated where they come into a window.
"""

import re
from functools import cache
from string import Formatter
from typing import Final

from desktop.ui.words.tongue import marked, marked_elsewhere

_KEY_STORE: Final = (
    marked(
        "This computer has no key store that the program can use, so patient data cannot be kept "
        "safely here. Start the Windows service 'Credential Manager', then start OnPatient Desk "
        "again."
    ),
    marked(
        "This computer has no key store that the program can use, so patient data cannot be kept "
        "safely here. Make sure 'Keychain Access' shows a 'login' keychain, then start OnPatient Desk "
        "again."
    ),
    marked(
        "This computer has no key store that the program can use, so patient data cannot be kept "
        "safely here. Install GNOME Keyring or KWallet, sign in to the desktop again, then start "
        "OnPatient Desk."
    ),
    marked(
        "The key store of this computer is locked, or refused to answer, so the keys to patient data "
        "are out of reach. Unlock it (Linux: keyring 'Login', macOS: keychain 'login'), then try "
        "again."
    ),
    marked(
        "The entry '{name}' in this computer's key store was changed by another program. Restore it "
        "from the recovery kit, or ask your administrator to reset this computer's access."
    ),
)
_FOUNDING: Final = (
    marked("The clinic needs a name."),
    marked("That time zone is not known. Use a name such as America/New_York."),
    marked("A sign-in name has letters, digits, dots, dashes and underscores, and no spaces."),
    marked("The first user needs a name, as it will stand in the access history."),
    marked("There is a clinic here already."),
    marked("There is a clinic here already. Nothing was changed; choose another folder."),
    marked("Another program is setting this clinic up right now."),
)
_BACKUP: Final = (
    marked("The backup folder is not there. Connect its disk, or choose another folder."),
    marked("The copy of the clinic was not complete, and was thrown away."),
    marked("The backup could not be written: {reason}."),
    marked("Another backup is being made right now."),
    marked("The clinic could not be copied; perhaps this computer's disk is full."),
    marked("The backup's disk did not give back what was written to it."),
    marked("This file is no backup of this clinic, or it is damaged. Try an earlier one."),
)
_MAIL_LINE: Final = (
    marked("The mail server's address contains characters that cannot be printed. Type it again."),
    marked("A mail server begins with smtp://, smtps:// or folder:, for example {example}"),
    marked("Write the folder with its full path, for example folder:/var/spool/invitations"),
    marked(
        "Leave the password out of the mail server's address: it is asked for separately and kept in "
        "the key store. If this password was real, change it."
    ),
    marked("Nothing but options may follow the mail server's name, for example {example}"),
    marked("The user name for the mail server contains characters that cannot be printed."),
    marked("The mail server's port is a number from 1 to 65535, and IPv6 stands in brackets."),
    marked("The mail server's name is missing or misspelled. An example: {example}"),
    marked("After the question mark only {options} may follow, each once."),
    marked("Say which e-mail address the letters come from, for example {example}"),
    marked("Write the certificate authority's file with its full path, for example ?ca=/etc/ca.pem"),
)
_MAIL_TRIAL: Final = (
    marked("Not tried."),
    marked("Not needed: the mail server is on this computer."),
    marked("{host} was found."),
    marked("{host} answers on port {port}."),
    marked("The connection is encrypted."),
    marked("The certificate is valid for {host}."),
    marked("Signed in as {user}."),
    marked("No user name is set, none is needed."),
    marked("Letters may come from {sender}."),
    marked("The mail server broke the connection off or stopped answering. Try again in a few minutes."),
    marked("The mail server asks for patience: {answer} Try again in a few minutes."),
    marked("The disk is full. Free some space, then try again."),
    marked("Letters can be written to {folder}."),
    marked("The test message was handed over."),
    marked("The message was not taken."),
    marked("The message was not taken. {answer}"),
)
_MAIL_ADVICE: Final = (
    marked("No computer is called {host}. Check the mail server's name for a typing mistake."),
    marked("The name {host} could not be looked up. Check the internet connection of this computer."),
    marked(
        "The mail server {host} did not answer on port {port}. Check the internet connection and the "
        "port; a firewall may be in the way."
    ),
    marked(
        "The mail server {host} took the call on port {port} but said nothing. Port 465 needs "
        "smtps:// and port 587 smtp://."
    ),
    marked(
        "What answers at {host}, port {port}, is not a mail server. Check the port: usual are 587 "
        "with smtp:// and 465 with smtps://."
    ),
    marked(
        "The mail server {host} does not take mail from this computer. Ask the mail provider whether "
        "this network is allowed to send."
    ),
    marked(
        "The mail server {host} does not offer an encrypted connection on port {port}. Ask the mail "
        "provider for the encrypted port; it is often 465 with smtps://."
    ),
    marked(
        "No encrypted connection to {host} came about on port {port}. Port 465 needs smtps:// and "
        "port 587 smtp://; a very old mail server may have to be updated."
    ),
    marked(
        "The certificate of {host} is not from an authority this computer trusts. For a server of "
        "your own, name its authority's file with ?ca=; otherwise ask the mail provider."
    ),
    marked(
        "The certificate was not made out to {host}. Use the server's name exactly as the mail "
        "provider writes it."
    ),
    marked(
        "The certificate of {host} is out of date. Check this computer's clock; if it is right, the "
        "mail server's certificate has to be renewed."
    ),
    marked(
        "The certificate authority's file {ca} cannot be read. Check that it is there and holds "
        "certificates in PEM form."
    ),
    marked("The password for {user} is not in the key store. Enter it again."),
    marked(
        "The mail server did not accept the password. Enter user name and password again; some "
        "providers want an app password made for this purpose."
    ),
    marked(
        "The mail provider no longer lets programs sign in with a password. Ask the mail provider to "
        "allow it for this account (SMTP AUTH), or for a relay."
    ),
    marked(
        "The mail server {host} offers no sign-in with user name and password on port {port}. Use the "
        "port for sending mail, 587 or 465, or leave the user name out."
    ),
    marked(
        "The mail server takes letters only after signing in. Add the user name before the server's "
        "name, as in smtp://name@{host}."
    ),
    marked(
        "The mail server {host} does not pass on letters to other places without signing in. Add the "
        "user name before the server's name, as in smtp://name@{host}."
    ),
    marked(
        "The mail server does not let {sender} send. Set ?from= to an address that belongs to the account."
    ),
    marked(
        "The folder {folder} cannot be written to. Check that it exists, that its drive is connected "
        "and that it may be written to."
    ),
)
_ALL: Final = (*_KEY_STORE, *_FOUNDING, *_BACKUP, *_MAIL_LINE, *_MAIL_TRIAL, *_MAIL_ADVICE)


def heard(sentence: str) -> str:
    """The same in the language of the windows; a sentence that is not known stays as it is."""
    for template in _ALL:
        fits = _shape(template).fullmatch(sentence)
        if fits is not None:
            return marked_elsewhere(template).format_map(fits.groupdict())
    return sentence


@cache
def _shape(template: str) -> re.Pattern[str]:
    """What a sentence looks like whose gaps are filled; a gap that stands twice is filled alike."""
    shape, names = "", set[str]()
    for text, name, _, _ in Formatter().parse(template):
        shape += re.escape(text)
        if name:
            shape += f"(?P={name})" if name in names else f"(?P<{name}>.+?)"
            names.add(name)
    return re.compile(shape, re.DOTALL)
