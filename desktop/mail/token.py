"""The two keys to an invitation, its link and its typed code: derived at need, stored only as keyed hashes."""

import hashlib
import hmac
from base64 import b32encode
from typing import Literal
from urllib.parse import urlsplit

from desktop.mail.address import is_this_computer

ALPHABET = "23456789CDFHJKMNPQRTWXY"
"""No two of these 23 symbols look alike, no vowel makes a word, and 23 is a prime, as the check needs."""

CODES = len(ALPHABET) ** 7
"""How many typed codes there are: 31.7 bits, so guessing has to be slowed down where codes are typed."""

_LOOK_ALIKES = str.maketrans("BSZG", "8526")
_SPACING = dict.fromkeys(map(ord, " -\u2010\u2011\u2012\u2013\u2014\u2212\u00a0.\t_"))
_KEY_BYTES = 32

Purpose = Literal["link token", "typed code", "stored link", "stored code"]


class NotACode(ValueError):
    """This cannot be a code from a letter or a card: mistyped, or incomplete."""


def link_token(token_key: bytes, invite_id: str, nonce: str) -> str:
    """Return the link's secret: 256 bits as 52 lowercase letters and digits, which no mail program breaks.

    The same key, invitation and nonce give the same token, so that a letter written again stays the same.
    """
    digest = _derived(token_key, "link token", invite_id, nonce)
    return b32encode(digest).decode("ascii").rstrip("=").lower()


def typed_code(token_key: bytes, invite_id: str, nonce: str) -> str:
    """Return the code for typing by hand, e.g. `7KQ4-M2XD`.

    Codes come round again over the years: take another nonce when an open invitation has the same one.
    """
    digest = _derived(token_key, "typed code", invite_id, nonce)
    return code_from_number(int.from_bytes(digest, "big") % CODES)


def code_from_number(number: int) -> str:
    """Write a number below CODES as two groups of four, the last symbol being the check."""
    if not 0 <= number < CODES:
        raise ValueError("the number is outside the range of codes")
    symbols = ""
    for _ in range(7):
        number, place = divmod(number, len(ALPHABET))
        symbols += ALPHABET[place]
    symbols += ALPHABET[_check_place(symbols)]
    return f"{symbols[:4]}-{symbols[4:]}"


def normal_code(text: str) -> str:
    """Return the code meant by what a person typed: case, spacing and look-alikes (B for 8) are forgiven.

    Raises NotACode for every single wrong symbol and every two symbols swapped.
    """
    symbols = text.strip().upper().translate(_SPACING).translate(_LOOK_ALIKES)
    if len(symbols) != 8 or any(symbol not in ALPHABET for symbol in symbols):
        raise NotACode("a code has eight letters and digits")
    if ALPHABET.index(symbols[7]) != _check_place(symbols[:7]):
        raise NotACode("one of the letters or digits is not right")
    return f"{symbols[:4]}-{symbols[4:]}"


def link_hash(token_key: bytes, token: str) -> str:
    """Return what is stored of a link: 64 hexadecimal characters; case and outer spaces do not matter."""
    return _derived(token_key, "stored link", token.strip().lower()).hex()


def code_hash(token_key: bytes, code: str) -> str:
    """Return what is stored of a typed code, however it was typed. Raises NotACode."""
    return _derived(token_key, "stored code", normal_code(code)).hex()


def link_url(portal: str, token: str) -> str:
    """Return the address a patient opens to accept. Raises ValueError as `start_page` does."""
    return f"{_portal(portal)}/i/{token}"


def start_page(portal: str) -> str:
    """Return the address of the page where a code is typed.

    Raises ValueError unless the portal begins with https://, or with http:// on this computer.
    """
    return f"{_portal(portal)}/start"


def _check_place(symbols: str) -> int:
    """Return the place in the alphabet that makes the sum, weighted 1 to 8, a multiple of 23."""
    total = sum(weight * ALPHABET.index(symbol) for weight, symbol in enumerate(symbols, start=1))
    return (-total * pow(8, -1, len(ALPHABET))) % len(ALPHABET)


def _derived(token_key: bytes, purpose: Purpose, *parts: str) -> bytes:
    """Return 32 bytes that only the key's owner can compute; purpose and parts cannot run into each other."""
    if len(token_key) != _KEY_BYTES:
        raise ValueError("the token key has 32 bytes")
    message = b"onpatient desk 1"
    for part in (purpose, *parts):
        encoded = part.encode("utf-8", "surrogatepass")
        message += len(encoded).to_bytes(4, "big") + encoded
    return hmac.new(token_key, message, hashlib.sha256).digest()


def _portal(portal: str) -> str:
    """Return the portal's address without a slash at its end, when secrets may travel to it."""
    parts = urlsplit(portal)
    safe = parts.scheme == "https" or (parts.scheme == "http" and is_this_computer(parts.hostname or ""))
    if (
        not (safe and parts.hostname)
        or parts.query
        or parts.fragment
        or not portal.isprintable()
        or " " in portal
    ):
        raise ValueError("the portal's address begins with https:// and has no options")
    return portal.rstrip("/")
