"""The recovery kit gives a clinic's keys back, and says what is wrong when it can't."""

import json
from base64 import b64decode
from datetime import date
from hashlib import sha256
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.clinic.keeping.code import CodeMistyped
from desktop.clinic.keeping.keys import make
from desktop.clinic.keeping.kit import KitDamaged, WrongKit, kit_number, make_kit, open_kit, printable
from desktop.sealing import Cost

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)
CLINIC = "c" * 32
KEYS = make(Random(1).randbytes)


def kit(seed: int = 2, name: str = "Praxis Ärztehaus {North}") -> tuple[str, bytes]:
    return make_kit(KEYS, CLINIC, name, Random(seed).randbytes, CHEAP)


@settings(max_examples=30, deadline=None)
@given(st.integers(), st.text(max_size=40))
def test_code_and_file_together_give_everything_back(seed: int, name: str) -> None:
    code, data = kit(seed, name)
    opened = open_kit(data, code.lower().replace("-", " "))
    assert (opened.clinic_id, opened.clinic_name, opened.keys) == (CLINIC, name, KEYS)


def test_a_mistyped_code_is_told_by_its_group() -> None:
    code, data = kit()
    wrong = ("A" if code[6] != "A" else "B").join((code[:6], code[7:]))
    with pytest.raises(CodeMistyped) as caught:
        open_kit(data, wrong)
    assert caught.value.groups == (2,)


def test_the_code_of_another_kit_is_told_with_the_number_to_look_for() -> None:
    _, data = kit()
    other_code, other = kit(seed=3)
    assert kit_number(data) != kit_number(other)
    with pytest.raises(WrongKit, match=kit_number(data)):
        open_kit(data, other_code)


@settings(max_examples=50)
@given(st.data())
def test_a_file_damaged_anywhere_is_called_damaged(data: st.DataObject) -> None:
    code, whole = kit()
    at = data.draw(st.integers(0, len(whole) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda value: not chr(value).isspace()))
    damaged = whole[:at] + bytes([byte]) + whole[at + 1 :]
    if damaged != whole and not chr(whole[at]).isspace():
        with pytest.raises(KitDamaged):
            open_kit(damaged, code)
    with pytest.raises(KitDamaged):
        open_kit(whole[:at], code)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"told": 5}', b'{"told": {}, "box": ""}', b"\xff\xfe"]
)
def test_a_file_that_is_no_kit_is_called_so(content: bytes) -> None:
    code, _ = kit()
    with pytest.raises(KitDamaged, match="not a recovery kit"):
        open_kit(content, code)


def test_a_kit_relabelled_for_another_clinic_does_not_open() -> None:
    code, data = kit(name="North")
    _, relabelled = make_kit(make(Random(5).randbytes), CLINIC, "South", Random(2).randbytes, CHEAP)
    forged = json.loads(relabelled) | {"box": json.loads(data)["box"]}
    forged["sum"] = _sum_as_a_forger_would(forged)
    with pytest.raises(WrongKit):
        open_kit(json.dumps(forged).encode(), code)


def _sum_as_a_forger_would(whole: dict[str, str]) -> str:

    told = json.dumps(whole["told"], sort_keys=True, separators=(",", ":")).encode()
    return sha256(told + b64decode(whole["box"])).hexdigest()


def test_the_page_tells_clinic_number_day_and_code_and_nothing_of_the_keys() -> None:
    code, data = kit()
    page = printable(code, data, date(2026, 3, 2))
    assert "Praxis Ärztehaus {North}" in page
    assert f"RECOVERY KIT {kit_number(data)}" in page
    assert "2026-03-02" in page
    assert KEYS.file.hex() not in page
    assert max(map(len, page.splitlines())) <= 85


def test_the_code_is_typed_back_from_the_page_row_by_row() -> None:
    code, data = kit()
    rows = [
        line.split(":")[1] for line in printable(code, data, date(2026, 3, 2)).splitlines() if ":  " in line
    ]
    assert open_kit(data, " ".join(rows[-3:])).keys == KEYS


def test_the_file_alone_holds_neither_code_nor_keys() -> None:
    code, data = kit()
    assert not any(group.encode() in data for group in code.split("-"))
    assert KEYS.file not in data
