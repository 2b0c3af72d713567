"""Sealed boxes, wrapped keys, verifiers: they open for the right key only, and never tell what is inside."""

import json
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.escrow import open_key, seal_key
from desktop.sealing import (
    USUAL_COST,
    CannotOpen,
    Cost,
    derive,
    keyed_hash,
    open_sealed,
    seal,
    sealing_key,
    unwrap,
    verifier,
    verifies,
    wrap,
)

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
PRIVATE = Random(1).randbytes(32)
KEY = Random(2).randbytes(32)
PEPPER = Random(3).randbytes(32)


@given(st.binary(max_size=300))
def test_what_a_desk_seals_only_the_clinic_opens(plain: bytes) -> None:
    sealed = seal(sealing_key(PRIVATE), plain)
    assert open_sealed(PRIVATE, sealed) == plain
    with pytest.raises(CannotOpen):
        open_sealed(KEY, sealed)


def test_the_same_ssn_sealed_twice_looks_different() -> None:
    public = sealing_key(PRIVATE)
    assert seal(public, b"123-45-6789") != seal(public, b"123-45-6789")


@given(st.data())
def test_a_sealed_box_with_any_bit_changed_or_cut_off_does_not_open(data: st.DataObject) -> None:
    sealed = bytearray(seal(sealing_key(PRIVATE), b"plain"))
    cut = data.draw(st.integers(0, len(sealed) - 1))
    with pytest.raises(CannotOpen):
        open_sealed(PRIVATE, bytes(sealed[:cut]))
    sealed[cut] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(CannotOpen):
        open_sealed(PRIVATE, bytes(sealed))


@given(st.binary(max_size=300), st.binary(max_size=30), st.integers())
def test_a_wrapped_secret_opens_for_its_key_and_purpose_only(
    secret: bytes, purpose: bytes, seed: int
) -> None:
    box = wrap(KEY, secret, purpose, Random(seed).randbytes)
    assert unwrap(KEY, box, purpose) == secret
    with pytest.raises(CannotOpen):
        unwrap(PEPPER, box, purpose)
    with pytest.raises(CannotOpen):
        unwrap(KEY, box, purpose + b"x")


@given(st.data())
def test_a_wrapped_secret_with_any_bit_changed_or_cut_off_does_not_open(data: st.DataObject) -> None:
    box = bytearray(wrap(KEY, b"secret", b"", Random(4).randbytes))
    cut = data.draw(st.integers(0, len(box) - 1))
    with pytest.raises(CannotOpen):
        unwrap(KEY, bytes(box[:cut]), b"")
    box[cut] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(CannotOpen):
        unwrap(KEY, bytes(box), b"")


def test_argon2_agrees_with_its_reference_implementation() -> None:
    # Made with the `argon2` command of Debian's package argon2: -id -k 65536 -t 3 -p 4 -l 32 -r
    derived = derive("password", b"somesaltsomesalt", USUAL_COST)
    assert derived.hex() == "81db97a7e67a891784a2599bc879f957cb3512d273984bd97d8a18fc59ff01e2"


def test_an_accent_typed_as_one_or_two_characters_is_the_same_password() -> None:
    salt = bytes(16)
    assert derive("caf\u00e9", salt, CHEAP) == derive("cafe\u0301", salt, CHEAP)
    assert derive("cafe", salt, CHEAP) != derive("caf\u00e9", salt, CHEAP)


@pytest.mark.parametrize(
    "figures",
    [
        (2**21, 3, 4),
        (65536, 65, 4),
        (65536, 3, 17),
        (65536, 0, 4),
        (65536, 3, 0),
        (31, 3, 4),
        (65536.0, 3, 4),
    ],
)
def test_a_cost_that_could_exhaust_the_computer_or_is_nonsense_is_refused(
    figures: tuple[int, int, int],
) -> None:
    with pytest.raises(ValueError, match="not within"):
        Cost(*figures)


@given(st.lists(st.binary(max_size=8), max_size=4), st.lists(st.binary(max_size=8), max_size=4))
def test_a_keyed_hash_tells_apart_where_parts_begin(one: list[bytes], other: list[bytes]) -> None:
    assert (keyed_hash(KEY, *one) == keyed_hash(KEY, *other)) == (one == other)


def test_a_keyed_hash_depends_on_its_key() -> None:
    assert keyed_hash(KEY, b"token") != keyed_hash(PEPPER, b"token")


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=12), st.text(max_size=12), st.integers())
def test_a_verifier_accepts_the_secret_it_was_made_from_and_no_other(
    secret: str, claim: str, seed: int
) -> None:
    kept = verifier(secret, PEPPER, CHEAP, Random(seed).randbytes)
    assert verifies(kept, secret, PEPPER)
    assert not verifies(kept, secret + "x", PEPPER)
    assert verifies(kept, claim, PEPPER) == (
        derive(claim, bytes(16), CHEAP) == derive(secret, bytes(16), CHEAP)
    )


def test_a_verifier_is_worthless_without_the_pepper_and_hides_equal_secrets() -> None:
    random = Random(5).randbytes
    kept = verifier("123456789", PEPPER, CHEAP, random)
    assert not verifies(kept, "123456789", KEY)
    assert kept != verifier("123456789", PEPPER, CHEAP, random)
    assert "123456789" not in kept


@pytest.mark.parametrize("text", ["", "v1", "v2$8$1$1$AA==$AA==", "v1$8$1$x$AA==$AA==", "v1$8$1$1$?$AA=="])
def test_a_text_that_is_no_verifier_is_an_error_not_a_mismatch(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 — int, base64 and we each word it differently
        verifies(text, "123456789", PEPPER)


def test_the_clinic_learns_from_an_escrowed_key_whose_it_is() -> None:
    assert open_key(PRIVATE, seal_key(sealing_key(PRIVATE), "a" * 32, KEY)) == ("a" * 32, KEY)


@pytest.mark.parametrize(
    "plain",
    [
        b"",
        b"[]",
        b'"who"',
        json.dumps({"format": "desk-key-1", "who": "a"}).encode(),
        json.dumps({"format": "desk-key-1", "who": "a", "key": "AAAA"}).encode(),
        json.dumps({"format": "desk-key-1", "who": 1, "key": "A" * 43 + "="}).encode(),
        json.dumps({"format": "other", "who": "a", "key": "A" * 43 + "="}).encode(),
    ],
)
def test_something_else_sealed_to_the_clinic_is_never_taken_for_a_desk_key(plain: bytes) -> None:
    with pytest.raises(CannotOpen):
        open_key(PRIVATE, seal(sealing_key(PRIVATE), plain))
