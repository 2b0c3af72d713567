"""Keys, passwords and codes never show where they could reach a log: in a repr or in an exception."""

import logging
import traceback
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest

from desktop.clinic.keeping.code import make_code, read_code
from desktop.clinic.keeping.keys import ClinicKeys, make, save
from desktop.clinic.keeping.kit import OpenedKit, make_kit, open_kit
from desktop.escrow import open_key, seal_key
from desktop.keystore import MemoryKeyStore
from desktop.sealing import Cost, open_sealed, sealing_key, unwrap, verifier, verifies, wrap
from desktop.store.key import Escrow, create, device_secret, read, unlock, write

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
PASSWORD = "correct horse battery staple"
KEYS = make(Random(1).randbytes)
OTHER = make(Random(2).randbytes)
DEVICE = Random(3).randbytes(32)
KEY, WRAPPED = create(
    PASSWORD, DEVICE, Escrow("a" * 32, sealing_key(KEYS.sealing)), CHEAP, Random(4).randbytes
)
CODE, KIT = make_kit(KEYS, "c" * 32, "North", Random(5).randbytes, CHEAP)
SECRETS = [DEVICE, KEY, KEYS.token, KEYS.pepper, KEYS.sealing, KEYS.file, OTHER.file]
TEXTS = [PASSWORD, CODE, CODE.replace("-", ""), *CODE.split("-")]


def shown_secrets(said: str) -> list[str]:
    """Return every secret that can be read off the text, in any of the usual spellings."""
    spellings = [
        spelled
        for key in SECRETS
        for spelled in (repr(key)[2:-1], key.hex(), key.hex(" "), b64encode(key).decode(), str(list(key)))
    ]
    return [spelled for spelled in (*spellings, *TEXTS) if spelled in said]


def test_a_shown_secret_would_be_noticed() -> None:
    told = f"{KEYS.to_bytes()!r} {KEY.hex()} {b64encode(DEVICE).decode()} {CODE}"
    assert len(shown_secrets(told)) >= 10


def test_no_object_that_holds_a_secret_shows_it() -> None:
    keystore = MemoryKeyStore()
    save(keystore, "c" * 32, KEYS)
    device_secret(keystore, lambda _: DEVICE)
    for thing in (KEYS, WRAPPED, keystore, OpenedKit("c" * 32, "North", KEYS)):
        assert shown_secrets(f"{thing!r} {thing!s} {[thing]}") == []


def _save_over_others() -> None:
    keystore = MemoryKeyStore()
    save(keystore, "c" * 32, KEYS)
    save(keystore, "c" * 32, OTHER)


FAILURES: dict[str, Callable[[], object]] = {
    "wrong password": lambda: unlock(WRAPPED, PASSWORD + "x", DEVICE),
    "other computer": lambda: unlock(WRAPPED, PASSWORD, KEYS.file),
    "cut box": lambda: unlock(replace(WRAPPED, box=WRAPPED.box[:5]), PASSWORD, DEVICE),
    "wrong private key": lambda: open_key(KEYS.file, WRAPPED.sealed),
    "short private key": lambda: open_sealed(KEY[:31], WRAPPED.sealed),
    "short wrapping key": lambda: unwrap(KEY[:31], wrap(KEY, KEY, b"", Random(1).randbytes), b""),
    "escrow without format": lambda: open_key(KEYS.sealing, seal_key(KEYS.public, "a", KEYS.token[:9])),
    "mistyped code": lambda: read_code(CODE[:-1]),
    "incomplete code": lambda: read_code(CODE[:-5]),
    "code of another kit": lambda: open_kit(KIT, make_code(Random(9).randbytes)),
    "damaged kit": lambda: open_kit(KIT[:-9], CODE),
    "other keys kept": _save_over_others,
    "cut keys": lambda: ClinicKeys.from_bytes(KEYS.to_bytes()[:-1]),
    "short key": lambda: ClinicKeys(KEYS.token, KEYS.pepper, KEYS.sealing, KEYS.file[:-1]),
    "too long for a key store": lambda: MemoryKeyStore().put("x", KEY * 31),
    "broken verifier": lambda: verifies(verifier(PASSWORD, KEYS.pepper, CHEAP, bytes)[:-3], PASSWORD, KEY),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_a_failure_is_told_without_the_secret(failure: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), pytest.raises(Exception, match=r".") as caught:
        FAILURES[failure]()
    error: BaseException | None = caught.value
    logged = "\n".join(record.getMessage() for record in caplog.records)
    while error is not None:
        assert shown_secrets(f"{error!r} {error!s} {error.args} {vars(error)}") == []
        error = error.__cause__ or error.__context__
    printed = [line for line in traceback.format_exception(caught.value) if not line.startswith("  File")]
    assert shown_secrets(logged + "".join(printed)) == []


def test_a_damaged_key_file_is_told_without_its_content(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("desk") / "alice.key"
    write(path, WRAPPED)
    box = b64encode(WRAPPED.box)
    path.write_bytes(path.read_bytes().replace(box, box + b"?"))
    with pytest.raises(Exception, match="damaged") as caught:
        read(path)
    assert box.decode() not in "".join(traceback.format_exception(caught.value))
