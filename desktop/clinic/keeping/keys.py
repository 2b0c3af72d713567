"""The clinic's own keys, which no desk of a clinic ever holds, and where its service keeps them."""

from dataclasses import astuple, dataclass, field
from typing import Final, Self

from desktop.domain.ids import RandomBytes
from desktop.keystore import KeyStore
from desktop.sealing import KEY_BYTES, SealingKey, sealing_key

_FORMAT: Final = b"\x01"
_COUNT: Final = 4


class ClinicKeysMissing(Exception):
    """The key store holds no keys of this clinic."""

    def __init__(self) -> None:
        super().__init__(
            "This computer's key store holds no keys of this clinic, so its records can't be opened. "
            "Restore the keys from the recovery kit: keys import."
        )


class ClinicKeysDiffer(Exception):
    """The key store already holds other keys of this clinic, and they are never overwritten."""

    def __init__(self) -> None:
        super().__init__(
            "This computer's key store already holds other keys of this clinic. Nothing was changed: "
            "overwriting them would lose every record they open."
        )


@dataclass(frozen=True, slots=True)
class ClinicKeys:
    """Four secrets of 32 bytes each; losing them is losing the clinic.

    `token` derives and hashes the links in e-mails, `pepper` goes into verifiers, `sealing` (X25519)
    opens what desks seal for the clinic, `file` encrypts the database of a single computer.
    """

    token: bytes = field(repr=False)
    pepper: bytes = field(repr=False)
    sealing: bytes = field(repr=False)
    file: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse a key of the wrong length, without showing it."""
        if any(len(key) != KEY_BYTES for key in astuple(self)):
            raise ValueError("a clinic key is not 32 bytes long")

    @property
    def public(self) -> SealingKey:
        """The part that every desk may know."""
        return sealing_key(self.sealing)

    def to_bytes(self) -> bytes:
        """Return all keys as 129 bytes, for a key store or a sealed box."""
        return _FORMAT + self.token + self.pepper + self.sealing + self.file

    @classmethod
    def from_bytes(cls, told: bytes) -> Self:
        """Return the keys that `to_bytes` wrote; ValueError for anything else."""
        if told[:1] != _FORMAT or len(told) != 1 + _COUNT * KEY_BYTES:
            raise ValueError("these are not the keys of a clinic")
        starts = range(1, len(told), KEY_BYTES)
        return cls(*(told[start : start + KEY_BYTES] for start in starts))


def make(random: RandomBytes) -> ClinicKeys:
    """Return the keys of a new clinic."""
    return ClinicKeys(*(random(KEY_BYTES) for _ in range(_COUNT)))


def entry_name(clinic_id: str) -> str:
    """Return the name of the keys in a key store: one entry, so that there are all of them or none."""
    return f"clinic-keys-{clinic_id}"


def load(keystore: KeyStore, clinic_id: str) -> ClinicKeys:
    """Return this clinic's keys, or raise ClinicKeysMissing or a KeyStoreError."""
    told = keystore.get(entry_name(clinic_id))
    if told is None:
        raise ClinicKeysMissing
    return ClinicKeys.from_bytes(told)


def save(keystore: KeyStore, clinic_id: str, keys: ClinicKeys) -> None:
    """Keep this clinic's keys; fine when the same are kept already, ClinicKeysDiffer when others are."""
    kept = keystore.get(entry_name(clinic_id))
    if kept is not None and kept != keys.to_bytes():
        raise ClinicKeysDiffer
    keystore.put(entry_name(clinic_id), keys.to_bytes())
