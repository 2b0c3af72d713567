"""The checklist of the page: what is on file, what is typed, and what nobody needs to ask for."""

from desktop.domain.email_address import is_email
from desktop.domain.phone import is_e164, national
from desktop.domain.requirements import BASES, Field, Requirements
from desktop.services.chart import Chart
from desktop.ui import dates, people
from desktop.ui.chart.access.state import Act, Button, Checklist, Item
from desktop.ui.widgets.buttons import Kind
from desktop.ui.widgets.checklist import Need
from desktop.ui.words import access as words
from desktop.ui.words import checks

ITEMS = {
    Field.EMAIL: words.AN_EMAIL,
    Field.SSN: words.A_SSN,
    Field.DOB: words.A_BIRTH_DATE,
    Field.PHONE: words.A_PHONE,
}
TYPED_AS = {Field.EMAIL: "email", Field.SSN: "ssn", Field.DOB: "born", Field.PHONE: "cell"}
"""The name under which `services.invitations` takes what was typed into a field."""


def wanted(needs: Requirements, *, other_side: bool) -> tuple[Field, ...]:
    """The fields to fill in, in the checklist's order; `other_side` by the alternative that is longer."""
    if not other_side or other(needs) is None:
        return needs.shortest_fix
    side = BASES["dob_phone"] if Field.SSN in needs.shortest_fix else BASES["ssn"]
    asked = {Field.EMAIL, *side} - needs.on_file
    return tuple(field for field in Field if field in asked)


def other(needs: Requirements) -> str | None:
    """The link to the other alternative; None where one side is complete."""
    if needs.basis is not None:
        return None
    return checks.USE_DOB_PHONE if Field.SSN in needs.shortest_fix else checks.USE_SSN


def missing_sentence(fields: tuple[Field, ...]) -> str:
    """Names what is missing."""
    if fields == (Field.EMAIL,):
        return words.missing_email_only()
    return words.missing([ITEMS[field] for field in fields])


def checklist_of(chart: Chart, *, other_side: bool, save: str, reason: str = "") -> Checklist:
    """All four items; `save` is the button's text, `reason` why nothing can be typed."""
    needs = chart.access.needs
    fields = () if reason else wanted(needs, other_side=other_side)
    by_ssn = Field.SSN in wanted(needs, other_side=other_side) or needs.basis == "ssn"
    items = tuple(_item(field, chart, fields, by_ssn=by_ssn) for field in Field)
    if not fields:
        return Checklist(items)
    link = other(needs)
    if link is not None and other_side:
        link = checks.USE_SSN if link == checks.USE_DOB_PHONE else checks.USE_DOB_PHONE
    return Checklist(
        items,
        Button(Act.SAVE, save, Kind.PRIMARY),
        Button(Act.USE_OTHER, link, Kind.LINK) if link else None,
    )


def email_on_file(chart: Chart) -> str:
    """The address as it stands in the chart, whether it can be used or not."""
    return chart.patient.email or ""


def _item(field: Field, chart: Chart, typed: tuple[Field, ...], *, by_ssn: bool) -> Item:
    if field in typed:
        return Item(field, Need.MISSING, typed=True)
    if field in chart.access.needs.on_file:
        value, spoken = _value(field, chart)
        return Item(field, Need.MET, value, spoken)
    if not typed and field in chart.access.needs.shortest_fix:
        return Item(field, Need.MISSING, words.NOT_ON_FILE)
    return Item(field, Need.NOT_NEEDED, words.NOT_NEEDED_SSN if by_ssn else words.NOT_NEEDED_DOB_PHONE)


def _value(field: Field, chart: Chart) -> tuple[str, str]:
    patient = chart.patient
    if field is Field.SSN:
        four = patient.ssn_last4 or ""
        return people.ssn(four), people.ssn_spoken(four)
    if field is Field.DOB:
        value = dates.day(patient.born) if patient.born else ""
    elif field is Field.PHONE:
        value = next((national(phone) for phone in patient.phones if is_e164(phone)), "")
    else:
        value = patient.email if patient.email and is_email(patient.email) else ""
    return value, value
