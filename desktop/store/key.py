"""The desk file's key: made once, locked under its person's password together with this computer."""

import json
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Final

from desktop.domain.ids import RandomBytes
from desktop.escrow import seal_key
from desktop.files import write_atomically
from desktop.keystore import KeyStore
from desktop.sealing import (
    KEY_BYTES,
    SALT_BYTES,
    CannotOpen,
    Cost,
    SealingKey,
    derive,
    keyed_hash,
    same,
    unwrap,
    wrap,
)
from desktop.small_json import read_json

_FORMAT: Final = 1
_PARTS: Final = ("salt", "device", "box", "sealed")
_PURPOSE: Final = b"desk file key 1"
_SECRET_NAME: Final = "device-secret"  # noqa: S105 — a name, not a secret


class WrongPassword(Exception):
    """The password doesn't open this desk file."""

    def __init__(self) -> None:
        super().__init__("That password is not right.")


class OtherComputer(Exception):
    """The desk file was locked with a device secret that this computer's key store doesn't hold."""

    def __init__(self) -> None:
        super().__init__(
            "This desk file belongs to another computer, or this computer's key store was emptied. An "
            "administrator can reset your password: that opens it again, with everything that waits in it."
        )


class KeyFileDamaged(Exception):
    """The file beside the desk file, which holds its locked key, can't be read."""

    def __init__(self) -> None:
        super().__init__(
            "The file that holds this desk's locked key is damaged. Restore it from a backup; "
            "without it, what still waits on this desk can't be opened."
        )


@dataclass(frozen=True, slots=True)
class Escrow:
    """Who can get the key back besides its person: the clinic, for the person with this staff id."""

    who: str
    clinic: SealingKey


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """What lies beside the desk file: its key, locked twice over, and how.

    `device` recognises the device secret without telling it; `sealed` is the key for the clinic (see escrow).
    """

    salt: bytes = field(repr=False)
    cost: Cost
    device: bytes = field(repr=False)
    box: bytes = field(repr=False)
    sealed: bytes = field(repr=False)


def device_secret(keystore: KeyStore, random: RandomBytes) -> bytes:
    """Return this computer's 32-byte share of every desk file's lock, made at the first call and kept."""
    kept = keystore.get(_SECRET_NAME)
    if kept is None:
        kept = random(KEY_BYTES)
        keystore.put(_SECRET_NAME, kept)
    return kept


def create(
    password: str, device: bytes, escrow: Escrow, cost: Cost, random: RandomBytes
) -> tuple[bytes, WrappedKey]:
    """Make a new desk file's key: 32 random bytes, and the same locked. Takes one Argon2id of `cost`."""
    key = random(KEY_BYTES)
    sealed = seal_key(escrow.clinic, escrow.who, key)
    blank = WrappedKey(salt=b"", cost=cost, device=b"", box=b"", sealed=sealed)
    return key, rewrap(blank, key, password, device, random)


def unlock(wrapped: WrappedKey, password: str, device: bytes) -> bytes:
    """Return the key: this is the offline sign-in. Raises WrongPassword or OtherComputer."""
    if not same(wrapped.device, _recognised(device)):
        raise OtherComputer
    try:
        return unwrap(_lock(password, device, wrapped.salt, wrapped.cost), wrapped.box, _PURPOSE)
    except CannotOpen:
        raise WrongPassword from None


def rewrap(
    wrapped: WrappedKey, key: bytes, new_password: str, device: bytes, random: RandomBytes
) -> WrappedKey:
    """Lock the same key under a new password and this computer's secret; the old password opens nothing more.

    After a reset `key` comes from the clinic: open the desk file with it before keeping the result.
    """
    salt = random(SALT_BYTES)
    box = wrap(_lock(new_password, device, salt, wrapped.cost), key, _PURPOSE, random)
    return replace(wrapped, salt=salt, device=_recognised(device), box=box)


def read(path: Path) -> WrappedKey | None:
    """Return the locked key kept in the file, None when there is no file; or raise KeyFileDamaged."""
    try:
        told = read_json(path)
        if told["format"] != _FORMAT:
            raise KeyFileDamaged
        parts = {name: b64decode(told[name], validate=True) for name in _PARTS}
        if len(parts["salt"]) != SALT_BYTES:
            raise KeyFileDamaged
        return WrappedKey(cost=Cost(**told["cost"]), **parts)
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError):
        raise KeyFileDamaged from None


def write(path: Path, wrapped: WrappedKey) -> None:
    """Keep the locked key in the file, whole or not at all."""
    parts = {name: getattr(wrapped, name) for name in _PARTS}
    told = {name: b64encode(part).decode() for name, part in parts.items()}
    text = json.dumps({"format": _FORMAT, "cost": asdict(wrapped.cost), **told}, indent=1)
    write_atomically(path, text.encode())


def _lock(password: str, device: bytes, salt: bytes, cost: Cost) -> bytes:
    """Return the key to the box; without the device secret a stolen file can't even be guessed at."""
    return keyed_hash(device, _PURPOSE, derive(password, salt, cost))


def _recognised(device: bytes) -> bytes:
    """Return 8 bytes by which a device secret is recognised, and from which it can't be computed."""
    return keyed_hash(device, b"which computer")[:8]
