"""The access history as it is shown: the clinic's rows, with what this desk has under way on top."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from desktop.domain.access import Access, AccessKind, Onway, View, onway
from desktop.domain.commands import Invite, Resend, Revoke
from desktop.domain.invitation import Invitation, InviteState
from desktop.domain.seen import Seen, Unsettled


class RowAction(StrEnum):
    """The one thing that can be done with a row."""

    UNDO = "undo"
    TAKE_BACK = "take_back"
    REVOKE_INVITE = "revoke_invite"
    REVOKE_ACCESS = "revoke_access"


_BEFORE_LEAVING = {Onway.SENDING: RowAction.UNDO, Onway.QUEUED: RowAction.TAKE_BACK}


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One row. `by` columns hold a staff id or one of `domain.staff.BY_…`; `on_its_way` rows exist only here."""

    id: str
    email: str
    enabled_by: str
    enabled_at: datetime
    state: InviteState | None
    activated_at: datetime | None = None
    disabled_by: str | None = None
    disabled_at: datetime | None = None
    on_its_way: Onway | None = None
    waiting: bool = False
    bounced: bool = False
    action: RowAction | None = None
    command_id: str | None = None


def history(seen: Seen, access: Access, view: View, who: str) -> tuple[HistoryRow, ...]:
    """Newest first. Rows the clinic knows never change afterwards except in the open one."""
    invites = sorted(seen.confirmed.invites, key=lambda row: (row.enabled_at, row.id), reverse=True)
    known = [_known(row, seen, access, view) for row in invites]
    here = [_here(entry, seen, view, who) for entry in seen.on_its_way if _is_new(entry, seen)]
    others = [
        _revocable(HistoryRow(row.id, row.email, row.who, row.since, None, waiting=True), seen, view)
        for row in seen.confirmed.waiting
        if row.ended_at is None and all(row.id != entry.id for entry in seen.on_its_way)
    ]
    return (*reversed(here), *others, *known)


def _is_new(entry: Unsettled, seen: Seen) -> bool:
    known = any(row.id == entry.id for row in seen.confirmed.invites)
    return isinstance(entry.command, Invite | Resend) and not known


def _here(entry: Unsettled, seen: Seen, view: View, who: str) -> HistoryRow:
    command = entry.command
    assert isinstance(command, Invite | Resend)
    waits = any(row.id == entry.id and row.ended_at is None for row in seen.confirmed.waiting)
    stage = onway(entry, view)
    row = HistoryRow(entry.id, command.email, who, entry.made_at, None, waiting=waits, command_id=entry.id)
    if not waits:
        row = replace(row, on_its_way=stage, action=_BEFORE_LEAVING.get(stage))
    return _revocable(row, seen, view) if waits or stage == Onway.LEAVING else row


def _revocable(row: HistoryRow, seen: Seen, view: View) -> HistoryRow:
    """A row the clinic has, or is about to have: it can be revoked, or its revoke is under way."""
    revoke = next((entry for entry in seen.on_its_way if _revokes(entry, row.id)), None)
    if revoke is None:
        return replace(row, action=RowAction.REVOKE_INVITE)
    stage = onway(revoke, view)
    return replace(
        row, on_its_way=row.on_its_way or stage, action=_BEFORE_LEAVING.get(stage), command_id=revoke.id
    )


def _known(row: Invitation, seen: Seen, access: Access, view: View) -> HistoryRow:
    mail = seen.confirmed.mail_of(row.id)
    revoke = next((e for e in seen.on_its_way if _revokes(e, row.id)), None)
    is_open = row.is_open(view.now)
    return HistoryRow(
        row.id,
        row.email,
        row.enabled_by,
        row.enabled_at,
        row.state(view.now),
        row.activated_at,
        row.disabled_by,
        row.disabled_at,
        on_its_way=onway(revoke, view) if revoke else None,
        bounced=is_open and mail is not None and mail.undeliverable,
        action=_action(row, access, revoke, view) if is_open else None,
        command_id=revoke.id if revoke else None,
    )


def _revokes(entry: Unsettled, invite_id: str) -> bool:
    return isinstance(entry.command, Revoke) and entry.command.invite_id == invite_id


def _action(row: Invitation, access: Access, revoke: Unsettled | None, view: View) -> RowAction | None:
    if revoke is not None:
        return _BEFORE_LEAVING.get(onway(revoke, view))
    if access.kind in (AccessKind.SENDING, AccessKind.QUEUED, AccessKind.LEAVING):
        return None
    return RowAction.REVOKE_ACCESS if row.activated_at else RowAction.REVOKE_INVITE
