"""Commands survive the wire unchanged, and no bytes but theirs are taken."""

import json
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.commands import (
    BODY_LIMIT,
    ApplyIntake,
    Command,
    EditPatient,
    FieldEdit,
    Invite,
    OpenChart,
    Revoke,
)
from desktop.domain.wire import KINDS, Malformed, from_body, kind_of, to_body

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=60)
OPTIONAL = st.none() | TEXT
EDITS = st.lists(st.builds(FieldEdit, TEXT, OPTIONAL, OPTIONAL, OPTIONAL), max_size=5).map(tuple)
COMMANDS = st.one_of(
    st.builds(Invite, TEXT, TEXT, TEXT, TEXT, EDITS, st.booleans()),
    st.builds(KINDS["resend"], TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, EDITS, st.booleans()),
    st.builds(Revoke, TEXT, TEXT, TEXT),
    st.builds(EditPatient, TEXT, EDITS),
    st.builds(OpenChart, TEXT),
    st.builds(KINDS["register"], TEXT, EDITS, st.booleans()),
    st.builds(KINDS["log"], TEXT, TEXT, OPTIONAL, st.integers(0, 600), TEXT),
    st.builds(KINDS["note_export"], OPTIONAL, TEXT, st.integers(0, 9_000)),
    st.builds(KINDS["add_staff"], st.none(), TEXT, TEXT, TEXT, TEXT),
    st.builds(KINDS["deactivate_staff"], st.none(), TEXT),
    st.builds(KINDS["set_password"], st.none(), TEXT, TEXT),
    st.builds(KINDS["change_setting"], st.none(), TEXT, OPTIONAL),
    st.builds(KINDS["recover_key"], st.none(), TEXT, TEXT),
    st.builds(ApplyIntake, st.none(), TEXT, st.integers(-(2**53) + 1, 2**53 - 1)),
    st.builds(KINDS["accept"], st.none(), TEXT),
)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)


@given(COMMANDS)
def test_a_command_comes_out_as_it_went_in(command: Command) -> None:
    assert from_body(to_body(command)) == command
    assert KINDS[kind_of(command)] is type(command)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_command_or_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        from_body(body)


@given(COMMANDS, st.data())
def test_a_command_with_any_value_changed_is_a_command_or_malformed(command: Command, data: Any) -> None:
    content = json.loads(to_body(command))
    content[data.draw(st.sampled_from(sorted(content)))] = data.draw(JSON)
    try:
        read = from_body(json.dumps(content).encode())
    except Malformed:
        return
    assert from_body(to_body(read)) == read


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe",
        b"null",
        b"[" * 9_000,
        b'{"kind":"open_chart"}',
        b'{"kind":"open_chart","patient_id":"a","more":1}',
        b'{"kind":["open_chart"],"patient_id":"a"}',
        b'{"kind":"open_chart","patient_id":1}',
        b'{"kind":"open_chart","patient_id":null}',
        b'{"kind":"open_chart","patient_id":"\\u0000"}',
        b'{"kind":"open_chart","patient_id":"\\ud800"}',
        b'{"kind":"apply_intake","patient_id":null,"batch":"b","chunk":true}',
        b'{"kind":"apply_intake","patient_id":null,"batch":"b","chunk":9007199254740993}',
        b'{"kind":"apply_intake","patient_id":null,"batch":"b","chunk":' + b"9" * 5_000 + b"}",
        b'{"kind":"edit","patient_id":"a","edits":{}}',
        b'{"kind":"edit","patient_id":"a","edits":[{"field":"city"}]}',
        b'{"kind":"edit","patient_id":"a","edits":[{"field":null,"before":null,"after":null,"sealed":null}]}',
        b" " * (BODY_LIMIT + 1),
    ],
    ids=lambda body: repr(body[:40]),
)
def test_what_no_desk_writes_is_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        from_body(body)


def test_the_same_command_is_always_the_same_bytes_and_never_too_many() -> None:
    assert to_body(OpenChart("a")) == b'{"kind":"open_chart","patient_id":"a"}'
    with pytest.raises(Malformed):
        to_body(Revoke("x" * BODY_LIMIT, "", ""))


@pytest.mark.parametrize("cls", KINDS.values())
def test_no_field_stands_where_the_kind_does(cls: type[Command]) -> None:
    assert "kind" not in {field.name for field in fields(cls)}
