"""What the popover asks and what stands around the chip, from a chart: the chart's own rules and words."""

from dataclasses import replace
from datetime import datetime

from desktop.domain.access import AccessKind
from desktop.domain.commands import BookAppointment, ChangeAppointment
from desktop.domain.requirements import Field
from desktop.services.chart import Chart
from desktop.ui import dates
from desktop.ui.appointment.invite_popover import Question
from desktop.ui.chart.access.notices import notices_of
from desktop.ui.chart.access.panel import RESENT
from desktop.ui.chart.access.requirements import ITEMS, wanted
from desktop.ui.chart.access.requirements import other as other_of
from desktop.ui.chart.access.state import Announcement, Opened
from desktop.ui.chart.access.titles import sentence_of
from desktop.ui.widgets.naming import plain
from desktop.ui.words import access as access_words
from desktop.ui.words import arrow as words
from desktop.ui.words import checks

SLOTS = ("namesake", "refused", "anyway", "onway", "lately")
"""The chart's notices that are about the patient, in their order; those about a visit are this window's own."""


def question_of(chart: Chart, *, other_side: bool) -> Question:
    """What is missing, in the checklist's order; a bounced address first."""
    access = chart.access
    missing = wanted(access.needs, other_side=other_side)
    save = words.SAVE_AND_RESEND if access.kind in RESENT else words.SAVE_AND_SEND
    link = _link(chart, other_side=other_side)
    if access.kind is AccessKind.BOUNCED:
        rest = tuple(field for field in missing if field is not Field.EMAIL)
        body = sentence_of(chart, Opened())
        return Question(
            (Field.EMAIL, *rest), access_words.BOUNCED, body, correcting=True, other=link, save=save
        )
    title = access_words.missing([ITEMS[field] for field in missing])
    return Question(missing, title, other=link, save=save)


def beside_chip(chart: Chart) -> str:
    """The email, and when the open invitation went out."""
    access, zone = chart.access, chart.view.zone
    email = chart.patient.email or ""
    if access.kind is not AccessKind.PENDING or access.mail is None or access.mail.handed_at is None:
        return email
    handed = access.mail.handed_at
    today = handed.astimezone(zone).date() == chart.view.now.astimezone(zone).date()
    sent = words.sent_at(dates.clock_time(handed, zone) if today else dates.short_moment(handed, zone))
    return f"{access.email or email} · {sent}"


def notices_for(chart: Chart, opened: Opened, now: datetime) -> tuple[Announcement, ...]:
    """What the chart says of this patient, without what concerns another screen.

    The letters of the chart's buttons are those of this window's fields.
    """
    found = (notice for notice in notices_of(chart, opened, now) if _concerns(notice.slot, chart))
    return tuple(map(_without_letters, found))


def _without_letters(face: Announcement) -> Announcement:
    buttons = tuple(replace(button, text=plain(button.text)) for button in face.buttons)
    return Announcement(face.slot, face.tone, face.meaning, face.title, face.body, buttons, face.dashed)


def _concerns(slot: str, chart: Chart) -> bool:
    if slot == "refused" and chart.refused is not None:
        return not isinstance(chart.refused.command, BookAppointment | ChangeAppointment)
    return slot in SLOTS


def _link(chart: Chart, *, other_side: bool) -> str:
    link = other_of(chart.access.needs)
    if link is not None and other_side:
        return checks.USE_SSN if link == checks.USE_DOB_PHONE else checks.USE_DOB_PHONE
    return link or ""
