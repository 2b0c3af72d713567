"""Finds who needs something: candidates by the replica's indexes, then judged as every screen judges them."""

import json
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from sqlalchemy import Connection

from desktop.domain.access import EXPIRING_DAYS, Access, AccessKind, View, access_of
from desktop.domain.booking import Booking
from desktop.domain.invitation import newest
from desktop.domain.seen import Seen, Stage, Unsettled
from desktop.services.day_view import Accepted, Item, ItemKind
from desktop.store import days, outbox, replica
from desktop.store.seen import seen_all

LIMIT: Final = 60
"""So many of a kind are looked at; a list that is longer is worked through from its top."""

SOON: Final = timedelta(days=3)
COMES_SOON: Final = timedelta(days=8)
"""An invitation that expired is worth a word when the patient is about to come."""

EXPIRED_LATELY: Final = timedelta(days=21)
_ORDER: Final = tuple(ItemKind)


@dataclass(frozen=True, slots=True)
class Found:
    """Items newest first, and who accepted, newest first."""

    items: tuple[Item, ...]
    accepted: tuple[Accepted, ...]


def read(connection: Connection, view: View, looked: datetime | None) -> Found:
    """Look at the whole clinic; `looked` is when this person last saw who accepted."""
    midnight = datetime.combine(view.now.astimezone(view.zone).date(), time(), view.zone)
    refused = [entry for entry in outbox.everything(connection) if entry.stage == Stage.REFUSED]
    ids = dict.fromkeys(
        (
            *(entry.command.patient_id for entry in refused if entry.command.patient_id),
            *days.bounced(connection, view.now, LIMIT),
            *days.ending(connection, midnight - EXPIRED_LATELY, view.now + SOON, midnight, LIMIT),
            *days.expired(connection, view.now - EXPIRED_LATELY, midnight, LIMIT),
        )
    )
    visits = days.next_visits(connection, json.dumps(list(ids)), midnight)
    items = []
    for seen in seen_all(connection, tuple(ids)):
        visit, access = visits.get(seen.patient.id), access_of(seen, view)
        item = _item(seen, access, visit, view)
        items += [item] if item is not None else []
        items += _of_appointments(seen, access, visit, refused)
    items.sort(key=_newest_first)
    return Found(tuple(items), _accepted(connection, midnight, looked))


def _newest_first(item: Item) -> tuple[float, int, str]:
    """An invitation that ends soon came up when it began to."""
    at = item.at - timedelta(days=EXPIRING_DAYS) if item.kind is ItemKind.EXPIRES else item.at
    return -(at.timestamp() // 60), _ORDER.index(item.kind), item.patient.last


def _of_appointments(
    seen: Seen, access: Access, visit: datetime | None, refused: list[Unsettled]
) -> list[Item]:
    """The last refusal about each of the patient's appointments."""
    last = {
        entry.command.appointment_id: entry
        for entry in refused
        if isinstance(entry.command, Booking) and entry.command.patient_id == seen.patient.id
    }
    return [
        Item(ItemKind.REFUSED, seen.patient, access, entry.made_at, visit, entry) for entry in last.values()
    ]


def _item(seen: Seen, access: Access, visit: datetime | None, view: View) -> Item | None:
    patient = seen.patient
    if seen.refused is not None:
        return Item(ItemKind.REFUSED, patient, access, seen.refused.made_at, visit, seen.refused)
    if access.revoking is not None:
        return None
    if access.kind is AccessKind.BOUNCED and access.mail is not None:
        at = access.mail.ended_at or access.mail.queued_at
        return Item(ItemKind.BOUNCED, patient, access, at, visit)
    invitation = access.invitation
    if invitation is None or visit is None:
        return None
    if access.kind is AccessKind.PENDING and _is_short(access, visit, invitation.expires_at, view):
        return Item(ItemKind.EXPIRES, patient, access, invitation.expires_at, visit)
    soon = visit < view.now + COMES_SOON
    if access.kind is AccessKind.EXPIRED and soon and patient.opted_out_on is None:
        return Item(ItemKind.EXPIRED, patient, access, invitation.expires_at, visit)
    return None


def _is_short(access: Access, visit: datetime, ends: datetime, view: View) -> bool:
    """Ends before the visit; or soon, and the patient is here today, where it can be said in person."""
    today = view.now.astimezone(view.zone).date()
    return access.expiring and (ends <= visit or visit.astimezone(view.zone).date() == today)


def _accepted(connection: Connection, midnight: datetime, looked: datetime | None) -> tuple[Accepted, ...]:
    """Today's, and whoever accepted since somebody last looked."""
    ids = days.accepted(connection, min(midnight, looked or midnight), LIMIT)
    found = []
    for confirmed in replica.confirmed_all(connection, ids):
        top = newest(confirmed.invites)
        if top is not None and top.activated_at is not None and top.disabled_at is None:
            new = looked is None or top.activated_at > looked
            if new or top.activated_at >= midnight:
                found.append(Accepted(confirmed.patient, top.activated_at, new))
    return tuple(sorted(found, key=lambda each: each.at, reverse=True))
