"""The ground the form stands on: what was read, what of it is being changed, and what others changed meanwhile."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from desktop.domain.appointment import Appointment, value_of, with_value
from desktop.services.appointment_sheet import Overlap
from desktop.ui.appointment.draft import PARTS, Reading, changed, merged, read, typed_of
from desktop.ui.appointment.fields import Fields
from desktop.ui.appointment.reader import Seen, provider_zone


class Ground:
    """`base` is the appointment as the form first showed it, `theirs` are others' values for what is edited here.

    `told` are the complaints that stand below the fields, `asked` the field that both changed and that saving
    waits for, `overlaps` who else is there at the time.
    """

    def __init__(self, fields: Fields) -> None:
        self._fields = fields
        self._seen: Seen | None = None
        self._base: Appointment | None = None
        self.theirs: dict[str, str | None] = {}
        self.told: dict[str, str] = {}
        self.overlaps: tuple[Overlap, ...] = ()
        self.asked = ""

    @property
    def is_read(self) -> bool:
        """Whether there is anything to show yet."""
        return self._seen is not None

    @property
    def seen(self) -> Seen:
        """The last reading."""
        assert self._seen is not None, "nothing was read yet"
        return self._seen

    @property
    def base(self) -> Appointment:
        """What the form was filled from; what is saved is compared with it."""
        assert self._base is not None, "nothing was read yet"
        return self._base

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the provider who is chosen, by which day and time are typed."""
        return self._zone_of(self._fields.picks["provider_id"].key())

    @property
    def today(self) -> date:
        """Today where the provider is."""
        return self.seen.sheet.view.now.astimezone(self.zone).date()

    def reading(self) -> Reading:
        """What the form amounts to."""
        needs_provider = self.seen.sheet.new and bool(self.seen.choices.providers)
        return read(self._fields.typed, self.base, self.zone, self.today, needs_provider=needs_provider)

    def dirty(self) -> frozenset[str]:
        """The fields that were changed here and are not saved."""
        return changed(self.reading(), self.base) if self._base is not None else frozenset()

    def take(self, seen: Seen) -> None:
        """A reading: what is not being edited follows it; what is keeps its text, and `theirs` says what came."""
        self._seen = seen
        self._fields.offer(seen.choices, seen.sheet.names)
        fresh = seen.sheet.appointment
        if self._base is None:
            self._base = fresh
            self._fields.show(typed_of(fresh, self._zone_of(fresh.provider_id)))
            return
        before, dirty, mine = self._base, self.dirty(), self.reading().appointment
        self._base, self.theirs = merged(before, fresh, mine, dirty)
        followed = {name for name in PARTS if value_of(before, name) != value_of(self._base, name)}
        self._follow(frozenset(followed - dirty))
        if self.asked not in self.theirs:
            self.asked = ""

    def forget(self) -> None:
        """The window is closed: fields that say something while they go are not listened to."""
        self._seen = self._base = None

    def take_theirs(self, field: str) -> None:
        """Give up what was typed for what a colleague saved."""
        self._base = with_value(self.base, field, self.theirs.pop(field))
        self.asked = ""
        self._follow(frozenset({field}))

    def keep_mine(self, field: str) -> None:
        """What a colleague saved is known, and will be saved over."""
        self._base = with_value(self.base, field, self.theirs.pop(field))
        self.asked = ""

    def _follow(self, fields: frozenset[str]) -> None:
        if not fields:
            return
        provider = self.base.provider_id if "provider_id" in fields else self._fields.typed.provider_id
        shown = typed_of(self.base, self._zone_of(provider))
        parts = frozenset(part for name in fields for part in PARTS[name])
        kept = {part: getattr(shown, part) for part in parts}
        self._fields.show(replace(self._fields.typed, **kept), parts)

    def _zone_of(self, provider_id: str | None) -> ZoneInfo:
        if provider_id is None:
            return ZoneInfo(str(self.seen.sheet.view.zone))
        return ZoneInfo(provider_zone(self.seen.choices, provider_id, self.seen.sheet.time_zone))
