"""Every state of the OnPatient Access page, in a table."""

from datetime import timedelta

import pytest

from desktop.domain.access import AccessKind
from desktop.ui.chart.access.panel import panel_of
from desktop.ui.chart.access.state import Act, Asking, Opened, PanelState
from desktop.ui.palette import Tone
from desktop.ui.widgets.buttons import Kind
from desktop.ui.widgets.naming import plain
from tests.ui.chart.charts import NOW, STATES, chart, mail, open_row

NOT_ENABLED = "onpatient not enabled for patient"
ENABLE, INVITE, RESEND = "Enable Patient Access", "Save and invite", "Save and resend"
SENT, WAITS = "Sent to the clinic, not confirmed", "At the clinic, waiting for email"
QUEUED, PENDING_6 = "Queued here – not sent", "Pending… 6 days left"

# name: title, chip, the filled button, panel, what stands in the open row (Activated on)
TABLE = {
    "missing": (NOT_ENABLED, "Missing email", INVITE, "checklist", ""),
    "missing_phone": (NOT_ENABLED, "Missing phone", INVITE, "checklist", ""),
    "missing_two": (NOT_ENABLED, "Missing email, phone", INVITE, "checklist", ""),
    "missing_all": (NOT_ENABLED, "Missing email, SSN", INVITE, "checklist", ""),
    "ready": (NOT_ENABLED, "Can invite", ENABLE, "checklist", ""),
    "ready_first_time": (NOT_ENABLED, "Can invite", ENABLE, "checklist", ""),
    "ready_namesake": (NOT_ENABLED, "Can invite", ENABLE, "checklist", ""),
    "opted_out": (NOT_ENABLED, "Can invite", None, "checklist", ""),
    "inactive": (NOT_ENABLED, "Patient inactive", None, "checklist", ""),
    "deceased": (NOT_ENABLED, "Patient deceased", None, "checklist", ""),
    "sending": ("Sending…", "Sending…", None, "dashed ladder", "Sending…"),
    "sending_with_edit": ("Sending…", "Sending…", None, "dashed ladder", "Sending…"),
    "queued": (QUEUED, QUEUED, None, "dashed ladder", QUEUED),
    "held_for_a_day": (QUEUED, QUEUED, None, "dashed ladder", QUEUED),
    "leaving": (SENT, SENT, None, "ladder", "Sent, not confirmed"),
    "leaving_revoked": (SENT, "Revoking…", None, "ladder", "Sent, not confirmed"),
    "waiting_not_set_up": (WAITS, WAITS, None, "ladder", WAITS),
    "waiting_not_working": (WAITS, WAITS, None, "ladder", WAITS),
    "waiting_paced": (WAITS, WAITS, None, "ladder", WAITS),
    "pending": ("Pending…", PENDING_6, None, "ladder", "Pending…"),
    "pending_just_queued": ("Pending…", PENDING_6, None, "ladder", "Pending…"),
    "pending_deferred": ("Pending…", PENDING_6, None, "ladder", "Pending…"),
    "pending_opened": ("Pending…", PENDING_6, None, "ladder", "Pending…"),
    "pending_phone_removed": ("Pending…", PENDING_6, None, "ladder", "Pending…"),
    "pending_email_changed": ("Pending…", PENDING_6, None, "ladder", "Pending…"),
    "expiring": ("Pending…", "Pending… 1 day left", None, "ladder", "Pending…"),
    "expiring_today": ("Pending…", "Pending… ends today, 3:04\u00a0p.m.", None, "ladder", "Pending…"),
    "resending": ("Sending…", "Sending…", None, "dashed ladder", "Sending…"),
    "revoking_invite": ("Pending…", "Revoking…", None, "ladder", "Pending…"),
    "bounced": ("Email bounced", "Email bounced", RESEND, "ladder", "Pending… email bounced"),
    "bounced_full": ("Email bounced", "Email bounced", RESEND, "ladder", "Pending… email bounced"),
    "bounced_unwanted": ("Email bounced", "Email bounced", RESEND, "ladder", "Pending… email bounced"),
    "failed": ("Email bounced", "Email bounced", RESEND, "ladder", "Pending… email bounced"),
    "bounced_and_phone_missing": ("Email bounced", "Email bounced", RESEND, "both", "Pending… email bounced"),
    "expired": ("Invitation expired", "Expired May 24", "Resend", "ladder", "Expired before activation"),
    "expired_not_closed_yet": (
        "Invitation expired", "Expired May 24", "Resend", "ladder", "Expired before activation",
    ),
    "expired_opened": ("Invitation expired", "Expired May 24", "Resend", "ladder", "Expired before activation"),
    "locked": ("Invitation locked", "Invitation locked", "Resend", "ladder", "Locked before activation"),
    "connected": ("OnPatient Access Enabled", "Connected", None, "ladder", "May 18, 2022, 9:41\u00a0a.m."),
    "revoking_access": ("OnPatient Access Enabled", "Revoking…", None, "ladder", "May 18, 2022, 9:41\u00a0a.m."),
    "revoke_queued": (
        "OnPatient Access Enabled", "Revoke queued here", None, "ladder", "May 18, 2022, 9:41\u00a0a.m.",
    ),
    "revoke_leaving": ("OnPatient Access Enabled", SENT, None, "ladder", "May 18, 2022, 9:41\u00a0a.m."),
    "revoked": (NOT_ENABLED, "Access revoked", ENABLE, "checklist", "Access revoked before activation"),
    "revoked_before": (NOT_ENABLED, "Can invite", ENABLE, "checklist", "Access revoked before activation"),
    "disconnected": (NOT_ENABLED, "Disconnected by patient", None, "checklist", "May 18, 2022, 9:41\u00a0a.m."),
    "refused_invited": ("Pending…", "Pending… 7 days left", None, "ladder", "Pending…"),
    "refused_connected": ("OnPatient Access Enabled", "Connected", None, "ladder", "May 18, 2022, 9:41\u00a0a.m."),
    "refused_missing": (NOT_ENABLED, "Missing phone", INVITE, "checklist", ""),
    "refused_email_changed": (NOT_ENABLED, "Refused by the clinic", ENABLE, "checklist", ""),
    "refused_conflict": (NOT_ENABLED, "Refused by the clinic", ENABLE, "checklist", ""),
    "refused_inactive": (NOT_ENABLED, "Patient inactive", None, "checklist", ""),
    "refused_not_allowed": (NOT_ENABLED, "Refused by the clinic", None, "checklist", ""),
    "refused_taken_back": (NOT_ENABLED, "Refused by the clinic", ENABLE, "checklist", ""),
    "refused_revoke": ("OnPatient Access Enabled", "Connected", None, "ladder", "May 18, 2022, 9:41\u00a0a.m."),
    "view_only_ready": (NOT_ENABLED, "Can invite", None, "checklist", ""),
    "view_only_missing": (NOT_ENABLED, "Missing email", None, "checklist", ""),
    "view_only_pending": ("Pending…", PENDING_6, None, "ladder", "Pending…"),
}  # fmt: skip


def panel(name: str, opened: Opened = Opened()) -> PanelState:  # noqa: B008 - frozen
    made = STATES[name]()
    return panel_of(made, opened, made.view.now, "Larkfield Family Clinic")


def loud(state: PanelState) -> list[str]:
    """The filled buttons that can be pressed."""
    filled = [b for b in state.offered if b.kind in (Kind.PRIMARY, Kind.DANGER) and not b.reason]
    return [plain(button.text) for button in filled]


def panel_kind(state: PanelState) -> str:
    if state.checklist and state.delivery:
        return "both"
    if state.delivery is None:
        return "checklist"
    return "dashed ladder" if state.delivery.dashed else "ladder"


def test_the_table_has_every_state_and_the_states_every_kind() -> None:
    assert TABLE.keys() == STATES.keys()
    assert {made().access.kind for made in STATES.values()} == set(AccessKind)


@pytest.mark.parametrize("name", TABLE)
def test_state(name: str) -> None:
    title, chip, filled, kind, row = TABLE[name]
    state = panel(name)
    on_top = state.history[0].cells[2].first if row else ""
    assert (state.title, state.chip.text, panel_kind(state), on_top) == (title, chip, kind, row)
    assert loud(state) == ([filled] if filled else [])


@pytest.mark.parametrize("name", TABLE)
def test_dashed_is_said_of_what_exists_on_this_computer_alone_and_of_nothing_else(name: str) -> None:
    access, state = STATES[name]().access, panel(name)
    assert state.chip.dashed == access.only_here
    dashed = [notice.dashed for notice in state.notices] + [bool(state.delivery and state.delivery.dashed)]
    assert not any(dashed) or access.only_here


@pytest.mark.parametrize("name", TABLE)
def test_whoever_may_only_look_finds_every_button_that_changes_something_grey_or_gone(name: str) -> None:
    state = panel(name)
    if STATES[name]().may_invite:
        return
    harmless = {Act.DID_NOT_ARRIVE, Act.SHOW_CHECKLIST, Act.DISMISS}
    assert all(button.reason for button in state.offered if button.act not in harmless)
    assert all(row.button is None for row in state.history)
    assert state.chip.spoken.endswith(", view only")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("missing", "One thing is missing: an email address. Type it here and the invitation can go out."),
        ("missing_two", "Two things are missing: an email address and a phone number."),
        ("ready", "The invitation goes to sample@sample.com and can be accepted for 7 days."),
        ("queued", "This computer is offline."),
        ("pending", "can be accepted until May 24, 2022, 3:04\u00a0p.m."),
        ("bounced", "The mail server at sample.com says this mailbox does not exist."),
        ("bounced_full", "The mailbox is full."),
        ("failed", "did not take the message"),
        ("expired", "the link was never opened. Check the address with the patient: sample@sample.com."),
        ("expired_opened", "The link was opened on May 18 but sign-up was not finished."),
        ("connected", "Activated May 18, 2022, 9:41\u00a0a.m. with sample@sample.com."),
        ("disconnected", "Disabled by the patient on May 18."),
        ("deceased", "marked deceased"),
        ("waiting_not_set_up", "has not set up email yet"),
        ("view_only_ready", "You may look, but not invite."),
    ],
)
def test_the_sentence_says_why_and_what_to_do(name: str, sentence: str) -> None:
    assert sentence in panel(name).sentence


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (
            "refused_invited",
            "James Smith invited this patient at 9:31\u00a0a.m., while this computer was offline.",
        ),
        ("refused_connected", "The patient activated access at 9:31\u00a0a.m. No invitation is needed."),
        ("refused_missing", "The phone number was removed at another desk."),
        ("refused_email_changed", "The email on file is jenny@example.com by now."),
        ("refused_conflict", "James Smith changed the email address at 9:31\u00a0a.m. to aisha@example.com."),
        ("refused_not_allowed", "Your account may not invite patients any more."),
        ("refused_taken_back", "James Smith took it back at 9:31\u00a0a.m."),
        ("refused_inactive", "marked inactive"),
        ("refused_revoke", "changed at another desk"),
    ],
)
def test_a_refusal_says_in_red_what_is_true_instead(name: str, words: str) -> None:
    notice = next(notice for notice in panel(name).notices if notice.slot == "refused")
    assert words in notice.body
    assert notice.tone is Tone.BAD
    assert "9:38\u00a0a.m." in notice.title


def test_the_countdown_names_the_seconds_that_are_left() -> None:
    made = STATES["sending"]()
    titles = [
        panel_of(made, Opened(), NOW + timedelta(seconds=after), "").notices[0].title for after in (0, 7, 9)
    ]
    assert titles == ["Goes out in 8 seconds", "Goes out in 1 second", "Going out now"]


def test_an_action_held_for_a_day_asks_again_in_place() -> None:
    (notice,) = panel("held_for_a_day").notices
    assert notice.title == "Waiting here since May 17, 2022, 8:42\u00a0a.m. Send it now?"
    assert [button.act for button in notice.buttons] == [Act.SEND_NOW, Act.TAKE_BACK]


def test_an_invitation_without_an_answer_can_be_revoked_in_its_row() -> None:
    assert [row.button.act for row in panel("leaving").history if row.button] == [Act.REVOKE]
    assert [row.button.act for row in panel("leaving_revoked").history if row.button] == [Act.UNDO]


def test_the_next_visit_is_named_and_warned_about_when_it_comes_too_late() -> None:
    assert (
        panel("pending").lines[0].text
        == "Next visit today, 10:00\u00a0a.m. – the invitation will still be valid."
    )
    assert panel("expiring").notices[0].title == "This invitation expires before the next visit"
    assert "It ends May 24; the visit is May 26." in panel("expiring").notices[0].body


def test_a_new_address_on_file_does_not_change_where_the_open_invitation_went() -> None:
    (notice,) = panel("pending_email_changed").notices
    assert (notice.title, "jenny@example.com" in notice.body) == (
        "The open invitation went to sample@sample.com",
        True,
    )


def test_a_revoke_on_its_way_does_not_read_as_if_an_invitation_went_out() -> None:
    for case in ("revoking_invite", "revoking_access"):
        (notice, *_) = panel(case).notices
        assert notice.title.startswith("Revoked in ")
        assert notice.body.startswith("Then Jenny Harris can no longer use it.")


def test_revoking_an_access_is_the_one_thing_that_asks_first() -> None:
    state = panel("connected", Opened(asking=Asking.REVOKE_ACCESS))
    assert state.question is not None
    assert state.question.title == "Revoke access for Jenny Harris?"
    assert [button.act for button in state.question.buttons] == [Act.REVOKE, Act.KEEP_ACCESS]
    assert state.history[0].button is not None
    assert state.history[0].button.reason


def test_the_call_script_names_clinic_address_and_time_and_takes_resend_into_its_last_step() -> None:
    state = panel("pending", Opened(script=True))
    assert state.script is not None
    assert state.script.spam == "“Please look in your spam folder for Larkfield Family Clinic.”"
    assert state.script.address == "“Is this your address: sample, at, sample dot com?”"
    assert state.script.newest.startswith("“Only the newest email works, sent May 17, 3:04\u00a0p.m. Older")
    assert state.buttons == ()


def test_the_row_button_names_its_row() -> None:
    assert panel("pending").history[0].spoken == "Revoke invite of May 17, 2022, Jenny Harris"


def test_two_line_cells_are_spoken_as_one_sentence() -> None:
    assert panel("pending").history[0].cells[1].spoken == "By James Smith on May 17, 2022, 3:04\u00a0p.m."


def test_only_what_the_clinic_has_is_counted() -> None:
    assert (panel("sending").unsent, len(panel("sending").history)) == (1, 3)
    assert panel("leaving").unsent == 0


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("pending", "Delivery, step 2 of 4: accepted by mail server May 17, 3:04\u00a0p.m.; opened: not yet"),
        ("connected", "Delivery, step 4 of 4: activated May 18, 9:41\u00a0a.m."),
        ("bounced", "Delivery, step 2 of 4: bounced mailbox does not exist; opened: not yet"),
        (
            "pending_just_queued",
            "Delivery, step 1 of 4: queued May 17, 3:04\u00a0p.m.; accepted by mail server: not yet",
        ),
    ],
)
def test_the_ladder_is_one_sentence(name: str, spoken: str) -> None:
    made = panel(name).delivery
    assert made is not None
    assert made.spoken == spoken


def test_accepted_by_the_mail_server_is_not_shown_before_it_is_known() -> None:
    steps = panel_of(chart(invites=(open_row(),), mails=(mail("queued"),)), Opened(), NOW, "").delivery
    assert steps is not None
    assert [step.mark.passed for step in steps.steps] == [True, False, False, False]
