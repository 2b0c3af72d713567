"""Proves that links and codes are derived, forgiving to type, and kept only as keyed hashes."""

import re
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.mail.token import (
    ALPHABET,
    CODES,
    NotACode,
    code_from_number,
    code_hash,
    link_hash,
    link_token,
    link_url,
    normal_code,
    start_page,
    typed_code,
)

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))
INVITE = "5f3c" * 8
NONCE = "00" * 16

codes = st.integers(0, CODES - 1).map(code_from_number)


def test_the_same_invitation_always_has_the_same_link_and_code() -> None:
    # These values stand in letters already sent: a change of the derivation would break their links.
    assert link_token(KEY, INVITE, NONCE) == "rmuwnwmbzfdu5l45wcaimhzehhc3yh5z6fw6oapgcep4ohr5rktq"
    assert typed_code(KEY, INVITE, NONCE) == "MCJW-MWPK"


def test_a_token_carries_256_bits_in_letters_no_mail_program_breaks() -> None:
    assert re.fullmatch(r"[a-z2-7]{52}", link_token(KEY, INVITE, NONCE))


@pytest.mark.parametrize(
    ("key", "invite", "nonce"),
    [
        (OTHER_KEY, INVITE, NONCE),
        (KEY, "5f3d" * 8, NONCE),
        (KEY, INVITE, "01" * 16),
        (KEY, INVITE + "0", NONCE[1:]),
    ],
)
def test_another_key_invitation_or_nonce_gives_another_link_and_code(
    key: bytes, invite: str, nonce: str
) -> None:
    assert link_token(key, invite, nonce) != link_token(KEY, INVITE, NONCE)
    assert typed_code(key, invite, nonce) != typed_code(KEY, INVITE, NONCE)


def test_a_code_has_two_groups_of_four_without_look_alikes() -> None:
    assert re.fullmatch(rf"[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}", typed_code(KEY, INVITE, NONCE))
    assert not set(ALPHABET) & set("01OILBSZGUVAE")


@given(codes)
def test_a_code_is_recognised_however_it_is_typed(code: str) -> None:
    spellings = (
        code.lower(),
        code.replace("-", " "),
        code.replace("-", ""),
        f"  {' '.join(code)} ",
        code.replace("-", "–"),
        code.translate(str.maketrans("8526", "BSZG")),
        code.lower().translate(str.maketrans("8526", "bszg")),
    )
    assert {normal_code(spelling) for spelling in spellings} == {code}


@given(code=codes, place=st.integers(0, 7), symbol=st.sampled_from(ALPHABET))
def test_every_single_wrong_symbol_is_noticed(code: str, place: int, symbol: str) -> None:
    plain = code.replace("-", "")
    wrong = plain[:place] + symbol + plain[place + 1 :]
    if wrong != plain:
        with pytest.raises(NotACode):
            normal_code(wrong)


@given(codes)
def test_every_two_swapped_symbols_are_noticed(code: str) -> None:
    plain = code.replace("-", "")
    for first, second in combinations(range(8), 2):
        swapped = list(plain)
        swapped[first], swapped[second] = swapped[second], swapped[first]
        if plain[first] != plain[second]:
            with pytest.raises(NotACode):
                normal_code("".join(swapped))


@pytest.mark.parametrize(
    "text", ["", "7KQ4", "7KQ4-M2XDD", "7KQ4-M2X!", "７ＫＱ４-Ｍ２ＸＤ", "\x00" * 8, "🦹" * 8, "ﬀ" * 8]
)
def test_what_is_no_code_is_said_to_be_none(text: str) -> None:
    with pytest.raises(NotACode):
        normal_code(text)


def test_codes_made_from_numbers_differ() -> None:
    made = {code_from_number(number) for number in range(2000)}
    assert len(made) == 2000
    assert code_from_number(CODES - 1) not in made


@pytest.mark.parametrize("number", [-1, CODES])
def test_a_number_beyond_the_codes_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        code_from_number(number)


def test_what_is_stored_reveals_neither_link_nor_code_and_depends_on_the_key() -> None:
    token, code = link_token(KEY, INVITE, NONCE), typed_code(KEY, INVITE, NONCE)
    stored = {
        link_hash(KEY, token),
        link_hash(OTHER_KEY, token),
        code_hash(KEY, code),
        code_hash(OTHER_KEY, code),
    }

    assert len(stored) == 4
    assert all(re.fullmatch(r"[0-9a-f]{64}", each) for each in stored)


def test_a_link_typed_in_capitals_and_a_code_typed_badly_find_what_is_stored() -> None:
    token, code = link_token(KEY, INVITE, NONCE), typed_code(KEY, INVITE, NONCE)

    assert link_hash(KEY, f" {token.upper()}\n") == link_hash(KEY, token)
    assert code_hash(KEY, code.lower().replace("-", " ")) == code_hash(KEY, code)


@pytest.mark.parametrize("text", ["", "\ud800", "\x00", "💥" * 1000, "'; DROP TABLE link; --"])
def test_any_text_can_be_looked_up_as_a_link(text: str) -> None:
    assert len(link_hash(KEY, text)) == 64


@pytest.mark.parametrize("key", [b"", bytes(31), bytes(33)])
def test_a_key_of_another_length_is_refused(key: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        link_token(key, INVITE, NONCE)


def test_links_begin_with_the_portal() -> None:
    assert link_url("https://onpatient.example/", "abc") == "https://onpatient.example/i/abc"
    assert start_page("https://clinic.example/portal") == "https://clinic.example/portal/start"
    assert start_page("http://127.0.0.1:8080") == "http://127.0.0.1:8080/start"


@pytest.mark.parametrize(
    "portal",
    ["", "onpatient.example", "http://onpatient.example", "javascript:alert(1)", "https://", "https://a.example/?x=1",
     "https://a.example/\n", "https://a.example/ b", "ftp://localhost"],
)  # fmt: skip
def test_secrets_travel_encrypted_or_stay_on_this_computer(portal: str) -> None:
    with pytest.raises(ValueError, match="https://"):
        link_url(portal, "abc")
