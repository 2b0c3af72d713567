"""Seals a desk file's key to the clinic, so that a forgotten password loses none of its waiting actions."""

import json
from base64 import b64decode, b64encode
from typing import Final

from desktop.sealing import KEY_BYTES, CannotOpen, SealingKey, open_sealed, seal

_FORMAT: Final = "desk-key-1"


def seal_key(clinic: SealingKey, who: str, key: bytes) -> bytes:
    """Return the desk file's key with whose it is (staff id), readable by the clinic service only."""
    told = {"format": _FORMAT, "who": who, "key": b64encode(key).decode()}
    return seal(clinic, json.dumps(told).encode())


def open_key(private: bytes, sealed: bytes) -> tuple[str, bytes]:
    """Return whose key it is (staff id) and the key; CannotOpen when no desk key was sealed to this clinic.

    The service hands the key back to that person, or to the administrator who reset the password.
    """
    plain = open_sealed(private, sealed)
    try:
        told = json.loads(plain)
        form, who, key = told["format"], told["who"], b64decode(told["key"], validate=True)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise CannotOpen from None
    if form != _FORMAT or not isinstance(who, str) or len(key) != KEY_BYTES:
        raise CannotOpen
    return who, key
