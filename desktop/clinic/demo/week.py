"""What the demo clinic is made of, read from resources/demo, with its days and times laid around now."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

import orjson

from desktop import resources

Content = dict[str, Any]

_SATURDAY: Final = 5
_SOON: Final = timedelta(minutes=15)
_DAYS_AGO: Final = {"added_days_ago": "added_on", "opted_out_days_ago": "opted_out_on"}
_SELDOM: Final = ("cell", "home", "email", "preferred", "language", "added_on", "opted_out_on")
_BLANK: Final[dict[str, Any]] = {**dict.fromkeys((*_SELDOM, *_DAYS_AGO)), "status": "active"}


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that was done before now: `do` is invite, resend, revoke, accept or wrong (a wrong proof).

    `by` is the sign-in name of who did it at a desk; `refused` and `answer` are the mail server's, if it said no.
    """

    at: datetime
    patient: str
    do: str
    by: str | None = None
    source: str = "chart"
    refused: str | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Around:
    """The instant the demo starts at, and where the clinic is."""

    now: datetime
    zone: ZoneInfo

    @property
    def today(self) -> date:
        """The clinic's day."""
        return self.now.astimezone(self.zone).date()

    def moment(self, day: date, at: str) -> datetime:
        """An hour of the clinic's clock on one of its days."""
        return datetime.combine(day, time.fromisoformat(at), self.zone).astimezone(self.now.tzinfo)

    def working_day(self, count: int) -> date:
        """So many working days after today, or before it; today counts as one, so that there is work to see."""
        day, step = self.today, 1 if count > 0 else -1
        for _ in range(abs(count)):
            day += timedelta(days=step)
            while day.weekday() >= _SATURDAY:
                day += timedelta(days=step)
        return day


def patients(around: Around) -> list[Content]:
    """The patients' columns, all but id, seq and SSN, the same for each; other files know them by `chart_id`."""
    return [_patient(around, told) for told in _read("patients.json")]


def numbers() -> dict[str, str]:
    """Made-up Social Security Numbers by chart id."""
    return {told["chart_id"]: told["ssn"] for told in _read("patients.json") if "ssn" in told}


def _patient(around: Around, told: Content) -> Content:
    row = {**_BLANK, **told, "born": date.fromisoformat(told["born"])}
    if row["added_on"] is not None:
        row["added_on"] = date.fromisoformat(row["added_on"])
    row.pop("ssn", None)
    for counted, column in _DAYS_AGO.items():
        ago = row.pop(counted)
        if ago is not None:
            row[column] = around.today - timedelta(days=ago)
    return row


def week() -> Content:
    """Providers, the office, its exam rooms, and the visits, whose days are counted in working days from today."""
    content: Content = _read("week.json")
    return content


def visit_status(around: Around, starts_at: datetime, minutes: int, planned: str | None) -> str:
    """What the front desk would have set by now; `planned` says what is unlike a visit that goes as it should."""
    if planned in ("No Show", "Cancelled"):
        return planned
    if starts_at + timedelta(minutes=minutes) <= around.now:
        return "Complete"
    if starts_at <= around.now:
        return "In Session"
    if starts_at - _SOON <= around.now:
        return "Arrived"
    return planned or "Confirmed"


def story(around: Around) -> list[Happening]:
    """Everything that happened to invitations up to now, oldest first."""
    return sorted((_happening(around, told) for told in _read("story.json")), key=lambda each: each.at)


def _happening(around: Around, told: Content) -> Happening:
    if "minutes_ago" in told:
        at = around.now - timedelta(minutes=told.pop("minutes_ago"))
    else:
        at = around.moment(around.today + timedelta(days=told.pop("day")), told.pop("at"))
    return Happening(at, **told)


def _read(name: str) -> Any:
    return orjson.loads(resources.path("demo", name).read_bytes())
