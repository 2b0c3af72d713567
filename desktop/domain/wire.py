"""Commands as bytes: canonical JSON out, strict reading in, so that nothing malformed reaches the rules."""

import json
from dataclasses import asdict
from typing import Any, Final, get_type_hints

from desktop.domain import commands
from desktop.domain.commands import BODY_LIMIT, Command, FieldEdit

KINDS: Final[dict[str, type[Command]]] = {
    "invite": commands.Invite,
    "resend": commands.Resend,
    "revoke": commands.Revoke,
    "edit": commands.EditPatient,
    "register": commands.RegisterPatient,
    "book": commands.BookAppointment,
    "change": commands.ChangeAppointment,
    "log": commands.LogCommunication,
    "note_export": commands.NoteExport,
    "open_chart": commands.OpenChart,
    "add_staff": commands.AddStaff,
    "deactivate_staff": commands.DeactivateStaff,
    "change_role": commands.ChangeRole,
    "set_password": commands.SetPassword,
    "change_setting": commands.ChangeSetting,
    "recover_key": commands.RecoverKey,
    "apply_intake": commands.ApplyIntake,
    "accept": commands.Accept,
}
_HINTS: Final = {kind: get_type_hints(command) for kind, command in KINDS.items()}
"""The type of each field; working it out takes longer than all the rest of reading a command."""

_NAMES: Final = {kind: name for name, kind in KINDS.items()}
_TEXT_LIMIT: Final = 4_096
_EDITS_LIMIT: Final = 40
_EDIT_HINTS: Final = get_type_hints(FieldEdit)
_NUMBER_LIMIT: Final = 2**53
"""What JSON numbers carry exactly everywhere; databases take half a step more."""


class Malformed(ValueError):
    """Bytes that are not a command; the clinic refuses them and goes on."""


def kind_of(command: Command) -> str:
    """The command's name on the wire and in the outbox."""
    return _NAMES[type(command)]


def to_body(command: Command) -> bytes:
    """Canonical JSON: the same command is always the same bytes."""
    content = {"kind": kind_of(command), **asdict(command)}
    body = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    if len(body) > BODY_LIMIT:
        raise Malformed("too large")
    return body


def from_body(body: bytes) -> Command:
    """Read a command, refusing whatever `to_body` could not have written."""
    content = _content(body)
    kind = content.pop("kind", None)
    cls = KINDS.get(kind) if isinstance(kind, str) else None
    hints = _HINTS[kind] if cls else {}
    if cls is None or content.keys() != hints.keys():
        raise Malformed("unknown kind or fields")
    values: dict[str, Any] = {name: _value(hints[name], value) for name, value in content.items()}
    return cls(**values)


def _content(body: bytes) -> dict[str, Any]:
    if len(body) > BODY_LIMIT:
        raise Malformed("too large")
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        raise Malformed("not JSON") from None
    if not isinstance(content, dict):
        raise Malformed("not an object")
    return content


def _value(hint: Any, value: Any) -> Any:
    if hint == tuple[FieldEdit, ...]:
        return _edits(value)
    if not _fits(hint, value):
        raise Malformed("a value of the wrong type")
    return value


def _fits(hint: Any, value: Any) -> bool:
    if value is None:
        return hint in (type(None), str | None)
    if hint in (str, str | None):
        return isinstance(value, str) and len(value) <= _TEXT_LIMIT and _storable(value)
    if hint is int:
        return type(value) is int and abs(value) < _NUMBER_LIMIT
    return type(value) is hint


def _storable(text: str) -> bool:
    """Neither NUL (PostgreSQL has no place for it) nor half a surrogate pair (no UTF-8 for it)."""
    return "\0" not in text and not any("\ud800" <= char <= "\udfff" for char in text)


def _edits(value: Any) -> tuple[FieldEdit, ...]:
    if not isinstance(value, list) or len(value) > _EDITS_LIMIT:
        raise Malformed("not a list of edits")
    return tuple(_edit(item) for item in value)


def _edit(item: Any) -> FieldEdit:
    if not isinstance(item, dict) or item.keys() != _EDIT_HINTS.keys():
        raise Malformed("not an edit")
    if not all(_fits(hint, item[name]) for name, hint in _EDIT_HINTS.items()):
        raise Malformed("a value of the wrong type")
    return FieldEdit(**item)
