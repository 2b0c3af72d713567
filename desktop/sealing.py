"""Locks secrets up: for the clinic alone, under a key, under a password, and as hashes none can turn back."""

import hashlib
import hmac
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Final, NewType

from argon2.low_level import Type, hash_secret_raw
from nacl.exceptions import CryptoError
from nacl.exceptions import RuntimeError as NaclRefused
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.secret import Aead

from desktop.domain.ids import RandomBytes

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
_WRAP_FORMAT: Final = b"\x01"
_VERIFIER_FORMAT: Final = "v1"

SealingKey = NewType("SealingKey", bytes)
"""The clinic's public half (X25519, 32 bytes): every desk may know it, and can only seal with it."""


class CannotOpen(Exception):
    """A box was made for another key or another purpose, or was changed since."""

    def __init__(self) -> None:
        super().__init__("This is locked with another key, or it was changed after it was locked.")


@dataclass(frozen=True, slots=True)
class Cost:
    """How dear one guess at a password is: Argon2id memory in KiB, passes over it, and parallel lanes."""

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        """Refuse figures that are nonsense, or that a planted file could use to exhaust this computer."""
        figures = (self.memory_kib, self.passes, self.lanes)
        whole = all(type(figure) is int for figure in figures)
        if not (whole and 8 * self.lanes <= self.memory_kib <= 1024**2):
            raise ValueError("the memory is not within 8 KiB a lane and 1 GiB")
        if not (1 <= self.passes <= 64 and 1 <= self.lanes <= 16):
            raise ValueError("passes are not within 1 and 64, or lanes not within 1 and 16")


USUAL_COST: Final = Cost(memory_kib=64 * 1024, passes=3, lanes=4)
"""What a password or a printed code is stretched with: the second choice of RFC 9106, 64 MiB."""


def sealing_key(private: bytes) -> SealingKey:
    """Return the public half of a 32-byte X25519 private key."""
    return SealingKey(bytes(PrivateKey(private).public_key))


def seal(public: bytes, plain: bytes) -> bytes:
    """Lock `plain` so that only the holder of the private half reads it; whoever sealed it can't either.

    The one-time sender key comes from libsodium itself: a predictable one would give the content away.
    The result is 48 bytes longer than `plain`. ValueError for a public half that is none.
    """
    try:
        return SealedBox(PublicKey(public)).encrypt(plain)
    except NaclRefused:
        raise ValueError("nothing can be sealed to this key") from None


def open_sealed(private: bytes, sealed: bytes) -> bytes:
    """Return what `seal` locked, or raise CannotOpen."""
    box = SealedBox(PrivateKey(private))
    try:
        return box.decrypt(sealed)
    except (CryptoError, ValueError, TypeError):
        raise CannotOpen from None


def wrap(key: bytes, secret: bytes, purpose: bytes, random: RandomBytes) -> bytes:
    """Lock `secret` under a 32-byte key (XChaCha20-Poly1305), readable for the same `purpose` only.

    `purpose` is bound to the box without being stored in it, so that one box can't pose as another.
    """
    nonce = random(Aead.NONCE_SIZE)
    return _WRAP_FORMAT + bytes(Aead(key).encrypt(secret, purpose, nonce))


def unwrap(key: bytes, box: bytes, purpose: bytes) -> bytes:
    """Return what `wrap` locked under this key for this purpose, or raise CannotOpen."""
    if box[:1] != _WRAP_FORMAT:
        raise CannotOpen
    opener = Aead(key)
    try:
        return opener.decrypt(box[1:], purpose)
    except (CryptoError, ValueError):
        raise CannotOpen from None


def derive(password: str, salt: bytes, cost: Cost) -> bytes:
    """Stretch a password into 32 bytes with Argon2id; takes `cost` of time and memory on purpose.

    The same letters count as the same password however a keyboard composes them (NFKC).
    """
    return hash_secret_raw(
        secret=unicodedata.normalize("NFKC", password).encode(),
        salt=salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def keyed_hash(key: bytes, *parts: bytes) -> bytes:
    """Return the HMAC-SHA256 (32 bytes) of the parts; where one ends and the next begins counts too."""
    digest = hmac.new(key, digestmod=hashlib.sha256)
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.digest()


def same(one: bytes, other: bytes) -> bool:
    """Compare in a time that tells nothing about where the two differ."""
    return hmac.compare_digest(one, other)


def verifier(secret: str, pepper: bytes, cost: Cost, random: RandomBytes) -> str:
    """Return a text to keep instead of `secret` (an SSN, a password), with which `verifies` tests a claim.

    It has its own salt, so equal secrets look different, and is worthless to who lacks the pepper.
    """
    salt = random(SALT_BYTES)
    figures = (cost.memory_kib, cost.passes, cost.lanes)
    told = [b64encode(part).decode() for part in (salt, _peppered(secret, pepper, salt, cost))]
    return "$".join([_VERIFIER_FORMAT, *map(str, figures), *told])


def verifies(kept: str, claim: str, pepper: bytes) -> bool:
    """Tell whether `claim` is what the verifier was made from; ValueError when the text is no verifier."""
    cost, salt, expected = _taken_apart(kept)
    return same(expected, _peppered(claim, pepper, salt, cost))


def is_verifier(text: str) -> bool:
    """Tell whether this is a text that `verifier` could have made."""
    try:
        _, salt, expected = _taken_apart(text)
    except ValueError:
        return False
    return (len(salt), len(expected)) == (SALT_BYTES, KEY_BYTES)


def _taken_apart(kept: str) -> tuple[Cost, bytes, bytes]:
    """Return cost, salt and hash of a verifier; ValueError for any other text."""
    form, *rest = kept.split("$")
    if form != _VERIFIER_FORMAT or len(rest) != 5:
        raise ValueError("this is not a verifier")
    salt, expected = (b64decode(part, validate=True) for part in rest[3:])
    return Cost(*map(int, rest[:3])), salt, expected


def _peppered(secret: str, pepper: bytes, salt: bytes, cost: Cost) -> bytes:
    """Stretch the secret, then bind it to the pepper, which is kept outside the database."""
    return keyed_hash(pepper, b"verifier", derive(secret, salt, cost))
