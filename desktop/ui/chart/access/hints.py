"""What is said below a field of the checklist: the form's own words, asked for by requirement."""

from datetime import date

from desktop.domain.birth_date import parse_birth_date
from desktop.domain.problem import Problem
from desktop.domain.requirements import Field
from desktop.services.chart import Chart
from desktop.ui import dates
from desktop.ui.chart.access.requirements import TYPED_AS
from desktop.ui.demographics import hints as form
from desktop.ui.demographics import values
from desktop.ui.demographics.hints import About, Hint
from desktop.ui.words import checks


def problem_words(field: Field, problem: Problem) -> str:
    """Why this value cannot be kept."""
    return form.problem_words(TYPED_AS[field], problem)


def hint_of(field: Field, text: str, chart: Chart, *, left: bool, warned: str = "") -> Hint:
    """What to say about `text`; `left` when the person has moved on, `warned` is what speaks against the address."""
    if not text.strip():
        return Hint(checks.PHONE_HINT) if field is Field.PHONE else Hint()
    today = chart.view.now.astimezone(chart.view.zone).date()
    about = About(
        today, chart.patient.born, {**_bounced(chart), text.strip(): warned} if warned else _bounced(chart)
    )
    return form.hint_of(TYPED_AS[field], text, about, left=left)


def _bounced(chart: Chart) -> dict[str, str]:
    """What the chart itself tells of the address that was used last."""
    mail = chart.access.mail
    if mail is None or not mail.undeliverable:
        return {}
    return {mail.email: checks.bounced_before(dates.day_of(mail.ended_at or mail.queued_at, chart.view.zone))}


def tidy(field: Field, text: str, today: date) -> str:
    """The value as it is shown after the field was left; unchanged where it cannot be read."""
    if field is Field.DOB:
        born = parse_birth_date(text, today)
        return dates.day(born) if isinstance(born, date) else text
    return values.tidy(TYPED_AS[field], text, today)
