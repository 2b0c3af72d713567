"""Charts in every state a patient's access can be in, made by the domain's own rules from rows and clicks."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.access import View, access_of
from desktop.domain.appointment import Appointment
from desktop.domain.commands import Command, FieldEdit, Invite, Resend, Revoke
from desktop.domain.decision import Reason
from desktop.domain.history import history
from desktop.domain.invitation import Invitation, Mail, Waiting
from desktop.domain.patient import Patient
from desktop.domain.seen import Confirmed, Stage, Unsettled, fold
from desktop.services.chart import Chart, Visit

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2022, 5, 18, 13, 42, tzinfo=UTC)
EARLY = datetime(2022, 5, 16, 14, 9, tzinfo=UTC)
SENT = datetime(2022, 5, 17, 19, 4, tzinfo=UTC)
ME, JAMES = "dana-1", "james-0"
JENNY = Patient(
    id="jenny", chart_id="HAJE000001", first="Jenny", last="Harris", sex="Female", born=date(1980, 2, 11),
    ssn_last4="1111", cell="+14435555555", email="sample@sample.com", street="1001 N Fairlane St",
    city="Baltimore", state="MD", zip="21202", added_on=date(2021, 10, 13),
)  # fmt: skip
AISHA = replace(
    JENNY, id="aisha", chart_id="OKAI000214", first="Aisha", last="Okonkwo-Fairweather", email=None,
    born=date(1997, 8, 17), ssn_last4=None, cell="+16505555555", street="88 Linden Way, Apt. 4B",
    city="Towson", zip="21204", added_on=date(2022, 5, 16),
)  # fmt: skip
DAY = timedelta(days=1)
EARLIER = (
    Invitation("0" * 31 + "1", "jenny", "sample@sample.com", "ssn", "chart", JAMES, EARLY, EARLY + 7 * DAY,
               disabled_by=JAMES, disabled_at=EARLY + timedelta(minutes=3), end="revoked"),
    Invitation("0" * 31 + "2", "jenny", "sample@sample.com", "ssn", "chart", JAMES,
               EARLY + timedelta(minutes=3), EARLY + timedelta(minutes=3) + 7 * DAY,
               activated_at=EARLY + timedelta(minutes=4), disabled_by=JAMES, disabled_at=SENT, end="revoked"),
)  # fmt: skip


def visit(at: datetime) -> Visit:
    """A visit at this time."""
    appointment = Appointment("v", "jenny", at, 20, reason="Evaluation", status="Confirmed")
    return Visit(appointment, "Dr. James Smith", "Office 1", "Exam 1")


LAST, TODAY = visit(datetime(2022, 4, 25, 14, 0, tzinfo=UTC)), visit(datetime(2022, 5, 18, 14, 0, tzinfo=UTC))


def open_row(**changes: Any) -> Invitation:
    """The invitation of May 17, 3:04 p.m., open unless changed."""
    row = Invitation(
        "0" * 31 + "3", "jenny", "sample@sample.com", "ssn", "chart", JAMES, SENT, SENT + 7 * DAY
    )
    return replace(row, **changes)


def mail(state: str = "handed_over", **changes: Any) -> Mail:
    """Its e-mail."""
    row = Mail("0" * 31 + "3", "0" * 31 + "3", "jenny", "sample@sample.com", state, SENT, 1)
    handed = SENT if state == "handed_over" else None
    return replace(row, **{"handed_at": handed, **changes})


def click(command: Command, stage: Stage = Stage.HELD, **changes: Any) -> Unsettled:
    """Something this desk did nine seconds ago."""
    made = NOW - timedelta(seconds=2)
    entry = Unsettled("c" * 32, command, made, stage, made + timedelta(seconds=10))
    return replace(entry, **changes)


INVITE = Invite("jenny", "sample@sample.com", "dob_phone", "chart")
REVOKE = Revoke("jenny", "0" * 31 + "3", "pending")


def chart(
    patient: Patient = JENNY,
    *,
    invites: tuple[Invitation, ...] = (),
    mails: tuple[Mail, ...] = (),
    waiting: tuple[Waiting, ...] = (),
    clicks: tuple[Unsettled, ...] = (),
    earlier: tuple[Invitation, ...] = EARLIER,
    visits: tuple[Visit, ...] = (LAST, TODAY),
    namesakes: tuple[Patient, ...] = (),
    may_invite: bool = True,
    online: bool = True,
    now: datetime = NOW,
) -> Chart:
    """The chart as the desk would read it from these rows and clicks."""
    view = View(now, ZONE, online)
    seen = fold(Confirmed(patient, (*earlier, *invites), mails, waiting), clicks)
    access = access_of(seen, view)
    return Chart(
        patient=seen.patient,
        only_here=seen.only_here,
        access=access,
        history=history(seen, access, view, ME),
        refused=seen.refused,
        on_its_way=seen.on_its_way,
        appointments=visits,
        mails=mails,
        invitations=seen.confirmed.invites,
        namesakes=namesakes,
        names={ME: "Dana Whitfield", JAMES: "James Smith"},
        may_invite=may_invite,
        may_edit=may_invite,
        view=view,
    )


def refused(reason: str, command: Command = INVITE, **detail: str | None) -> Unsettled:
    """A click of 9:38 a.m. that the clinic refused."""
    made = datetime(2022, 5, 18, 13, 38, tzinfo=UTC)
    return click(command, Stage.REFUSED, made_at=made, reason=reason, detail=tuple(sorted(detail.items())))


def waits(reason: Reason) -> Waiting:
    """The clicked invitation, held by the clinic."""
    return Waiting("c" * 32, "jenny", "sample@sample.com", ME, NOW, reason)


ACTIVATED = datetime(2022, 5, 18, 13, 41, tzinfo=UTC)
LATER = datetime(2022, 5, 26, 14, 0, tzinfo=UTC)
CONNECTED_ROW = open_row(opened_at=datetime(2022, 5, 18, 13, 36, tzinfo=UTC), activated_at=ACTIVATED)
AT_9_31 = datetime(2022, 5, 18, 13, 31, tzinfo=UTC)
THEIRS = AT_9_31.isoformat()
EMAIL_EDIT = FieldEdit("email", None, "aisha.okonkwo@gmail.com")
SAVE_AND_INVITE = Invite("aisha", "aisha.okonkwo@gmail.com", "dob_phone", "chart", (EMAIL_EDIT,))

STATES: dict[str, Callable[[], Chart]] = {
    "missing": lambda: chart(AISHA, earlier=(), visits=(TODAY,)),
    "missing_phone": lambda: chart(replace(JENNY, ssn_last4=None, cell=None), earlier=()),
    "missing_two": lambda: chart(replace(AISHA, cell=None), earlier=(), visits=()),
    "missing_all": lambda: chart(replace(AISHA, cell=None, born=None), earlier=(), visits=()),
    "ready": lambda: chart(),
    "ready_first_time": lambda: chart(earlier=()),
    "ready_namesake": lambda: chart(namesakes=(replace(JENNY, id="other", born=date(1991, 3, 2)),)),
    "opted_out": lambda: chart(replace(JENNY, opted_out_on=date(2022, 5, 2))),
    "inactive": lambda: chart(replace(JENNY, status="inactive")),
    "deceased": lambda: chart(replace(JENNY, status="deceased")),
    "sending": lambda: chart(clicks=(click(INVITE),)),
    "sending_with_edit": lambda: chart(AISHA, clicks=(click(SAVE_AND_INVITE),), earlier=(), visits=()),
    "queued": lambda: chart(clicks=(click(INVITE),), online=False),
    "held_for_a_day": lambda: chart(clicks=(click(INVITE, made_at=NOW - timedelta(hours=25)),)),
    "leaving": lambda: chart(clicks=(click(INVITE, Stage.LEAVING),)),
    "leaving_revoked": lambda: chart(
        clicks=(click(INVITE, Stage.LEAVING), click(Revoke("jenny", "c" * 32, "pending"), id="d" * 32))
    ),
    "waiting_not_set_up": lambda: chart(
        clicks=(click(INVITE, Stage.LEAVING),), waiting=(waits(Reason.MAIL_NOT_SET_UP),)
    ),
    "waiting_not_working": lambda: chart(waiting=(waits(Reason.MAIL_NOT_WORKING),)),
    "waiting_paced": lambda: chart(waiting=(waits(Reason.MAIL_PACED),)),
    "pending": lambda: chart(invites=(open_row(),), mails=(mail(),)),
    "pending_just_queued": lambda: chart(invites=(open_row(),), mails=(mail("queued"),)),
    "pending_deferred": lambda: chart(
        invites=(open_row(),), mails=(mail("deferred", next_try_at=NOW + timedelta(minutes=30), reason="busy"),)
    ),
    "pending_opened": lambda: chart(invites=(open_row(opened_at=ACTIVATED),), mails=(mail(),)),
    "pending_phone_removed": lambda: chart(
        replace(JENNY, ssn_last4=None, cell=None), invites=(open_row(),), mails=(mail(),)
    ),
    "pending_email_changed": lambda: chart(
        replace(JENNY, email="jenny@example.com"), invites=(open_row(),), mails=(mail(),)
    ),
    "expiring": lambda: chart(
        invites=(open_row(),), mails=(mail(),), now=SENT + timedelta(days=5, hours=20), visits=(visit(LATER),)
    ),
    "expiring_today": lambda: chart(invites=(open_row(),), mails=(mail(),), now=SENT + timedelta(days=6.9)),
    "resending": lambda: chart(
        invites=(open_row(),),
        mails=(mail(),),
        clicks=(click(Resend("jenny", "0" * 31 + "3", "pending", "sample@sample.com", "ssn", "chart")),),
    ),
    "revoking_invite": lambda: chart(invites=(open_row(),), mails=(mail(),), clicks=(click(REVOKE),)),
    "bounced": lambda: chart(invites=(open_row(),), mails=(mail("bounced", reason="mailbox", ended_at=SENT),)),
    "bounced_full": lambda: chart(invites=(open_row(),), mails=(mail("failed", reason="full"),)),
    "bounced_unwanted": lambda: chart(invites=(open_row(),), mails=(mail("failed", reason="unwanted"),)),
    "failed": lambda: chart(invites=(open_row(),), mails=(mail("failed", reason="given_up"),)),
    "bounced_and_phone_missing": lambda: chart(
        replace(JENNY, ssn_last4=None, cell=None), invites=(open_row(),), mails=(mail("bounced", reason="mailbox"),)
    ),
    "expired": lambda: chart(
        invites=(open_row(disabled_by="limit", disabled_at=SENT + 7 * DAY, end="expired"),),
        mails=(mail(),),
        now=SENT + 7 * DAY + timedelta(hours=1),
        visits=(TODAY, visit(datetime(2022, 6, 1, 14, 0, tzinfo=UTC))),
    ),
    "expired_not_closed_yet": lambda: chart(
        invites=(open_row(),), mails=(mail(),), now=SENT + 7 * DAY + timedelta(seconds=1), visits=()
    ),
    "expired_opened": lambda: chart(
        invites=(open_row(opened_at=ACTIVATED, disabled_by="limit", disabled_at=SENT + 7 * DAY, end="expired"),),
        mails=(mail(),),
        now=SENT + 8 * DAY,
        visits=(),
    ),
    "locked": lambda: chart(
        invites=(open_row(opened_at=ACTIVATED, disabled_by="patient", disabled_at=ACTIVATED, end="locked"),),
        mails=(mail(),),
    ),
    "connected": lambda: chart(invites=(CONNECTED_ROW,), mails=(mail(),)),
    "revoking_access": lambda: chart(
        invites=(CONNECTED_ROW,), mails=(mail(),), clicks=(click(replace(REVOKE, state="activated")),)
    ),
    "revoke_queued": lambda: chart(
        invites=(CONNECTED_ROW,), mails=(mail(),), clicks=(click(replace(REVOKE, state="activated")),), online=False
    ),
    "revoke_leaving": lambda: chart(
        invites=(CONNECTED_ROW,), mails=(mail(),), clicks=(click(replace(REVOKE, state="activated"), Stage.LEAVING),)
    ),
    "revoked": lambda: chart(
        invites=(open_row(disabled_by=JAMES, disabled_at=ACTIVATED, end="revoked"),), mails=(mail("cancelled"),)
    ),
    "revoked_before": lambda: chart(
        invites=(open_row(disabled_by=JAMES, disabled_at=SENT + timedelta(hours=1), end="revoked"),)
    ),
    "disconnected": lambda: chart(
        invites=(replace(CONNECTED_ROW, disabled_by="patient", disabled_at=NOW, end="disconnected"),)
    ),
    "refused_invited": lambda: chart(
        invites=(open_row(enabled_at=AT_9_31, expires_at=AT_9_31 + 7 * DAY),),
        mails=(mail(handed_at=AT_9_31),),
        clicks=(refused(Reason.ALREADY_INVITED, by=JAMES, at=THEIRS, invite="x"),),
    ),
    "refused_connected": lambda: chart(
        invites=(CONNECTED_ROW,), mails=(mail(),), clicks=(refused(Reason.ALREADY_CONNECTED, at=THEIRS, invite="x"),)
    ),
    "refused_missing": lambda: chart(
        replace(JENNY, ssn_last4=None, cell=None), clicks=(refused(Reason.MISSING, fields="phone"),)
    ),
    "refused_email_changed": lambda: chart(
        replace(JENNY, email="jenny@example.com"), clicks=(refused(Reason.EMAIL_CHANGED, email="jenny@example.com"),)
    ),
    "refused_conflict": lambda: chart(
        replace(AISHA, email="aisha@example.com"),
        earlier=(),
        clicks=(
            refused(
                Reason.CONFLICT, SAVE_AND_INVITE, field="email", value="aisha@example.com", by=JAMES, at=THEIRS
            ),
        ),
    ),
    "refused_inactive": lambda: chart(replace(JENNY, status="inactive"), clicks=(refused(Reason.INACTIVE),)),
    "refused_not_allowed": lambda: chart(clicks=(refused(Reason.NOT_ALLOWED),), may_invite=False),
    "refused_taken_back": lambda: chart(clicks=(refused(Reason.TAKEN_BACK, by=JAMES, at=THEIRS),)),
    "refused_revoke": lambda: chart(
        invites=(CONNECTED_ROW,),
        mails=(mail(),),
        clicks=(refused(Reason.CHANGED_MEANWHILE, REVOKE, state="activated", by=None, at=THEIRS, invite="x"),),
    ),
    "view_only_ready": lambda: chart(may_invite=False),
    "view_only_missing": lambda: chart(AISHA, earlier=(), may_invite=False),
    "view_only_pending": lambda: chart(invites=(open_row(),), mails=(mail(),), may_invite=False),
}  # fmt: skip
"""Every state by name."""
