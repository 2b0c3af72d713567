"""An e-mail address in the form a mail server takes."""

from email_validator import EmailNotValidError, validate_email

_LONGEST_LOCAL_PART = 64
"""RFC 5321, 4.5.3.1.1; email-validator lets 65 pass."""


class BadMailbox(ValueError):
    """No mail can go to this address; the text never repeats it, since it may reach a log."""


def envelope_address(address: str) -> str:
    """Return the address in ASCII, its domain as IDNA 2008 writes it.

    Letters beyond ASCII before the @ are refused: few servers carry them. So is a quoted part before the @,
    in which commands to the server could hide. Raises BadMailbox.
    """
    found = _valid(address)
    # Raised here, not where it is found: even a suppressed context would carry the address along.
    if found is None:
        raise BadMailbox("not an e-mail address that mail servers take")
    return found


def domain(address: str) -> str:
    """Return what follows the @ of a proper address, e.g. `example.org`."""
    return envelope_address(address).rpartition("@")[2]


def _valid(address: str) -> str | None:
    """Return the ASCII form, or None."""
    try:
        found = validate_email(address, check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        return None
    too_long = len(found.local_part) > _LONGEST_LOCAL_PART
    return None if too_long else found.ascii_email
