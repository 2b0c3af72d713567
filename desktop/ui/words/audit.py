"""The Audit log page: what was done, in words, and its filters."""

from desktop.ui.words.tongue import tr

TIME, WHO, ACTION, DETAIL = tr("Time"), tr("Who"), tr("Action"), tr("Detail")
PERSON = tr("Perso&n:")
KIND = tr("&Kind:")
FROM = tr("F&rom:")
TO = tr("&To:")
EVERYBODY = tr("Everybody")
EVERYTHING = tr("Everything")
ANY_DAY = tr("any day")
EXPORT = tr("E&xport…")
CLEAR = tr("Clear filters")
READ_ONLY = tr("What was done about this patient. Nothing here can be changed. Opened charts are not listed.")
NOTHING = tr("Nothing has been noted about this patient yet.")
NOTHING_FITS = tr("Nothing fits these filters.")
NOT_ALLOWED_TITLE = tr("You may not see the audit log.")
NOT_ALLOWED_BODY = tr("Supervisors and administrators may. Ask one of them.")
NOT_SENT_YET = tr("not sent yet")
EXPORT_TITLE = tr("Export the audit log")

KINDS = {
    "patient": tr("Demographics"),
    "appointment": tr("Appointments"),
    "invite": tr("Invitations"),
    "mail": tr("Email"),
    "communication": tr("Calls and contacts"),
    "export": tr("Exports"),
    "refused": tr("Refused"),
}
ACTIONS = {
    "patient.registered": tr("Patient registered"),
    "patient.edited": tr("Patient changed"),
    "patient.imported": tr("Patient imported"),
    "invite.enabled": tr("Patient access enabled"),
    "invite.waiting": tr("Invitation waits for email"),
    "invite.taken_back": tr("Invitation taken back"),
    "invite.activated": tr("Access activated by the patient"),
    "invite.opened": tr("Invitation opened"),
    "invite.revoked": tr("Invitation revoked"),
    "invite.replaced": tr("Invitation replaced"),
    "invite.expired": tr("Invitation expired"),
    "invite.locked": tr("Invitation locked"),
    "invite.disabled": tr("Access disabled"),
    "invite.disconnected": tr("Access disabled by the patient"),
    "mail.handed_over": tr("Email accepted by mail server"),
    "mail.failed": tr("Email not delivered"),
    "mail.bounced": tr("Email bounced"),
    "mail.deferred": tr("Email put off by mail server"),
    "appointment.booked": tr("Appointment booked"),
    "appointment.changed": tr("Appointment changed"),
    "communication.logged": tr("Call or contact noted"),
    "export.noted": tr("Exported"),
    "refused": tr("Change refused by the clinic"),
}
DETAILS = {
    "email": tr("email"),
    "basis": tr("checked by"),
    "source": tr("from"),
    "reason": tr("because"),
    "minutes": tr("minutes"),
    "note": tr("note"),
    "what": tr("table"),
    "rows": tr("rows"),
    "end": tr("ended by"),
}
SOURCES = {
    "chart": tr("chart"),
    "appointment": tr("appointment"),
    "bulk": tr("a list of patients"),
    "automatic": tr("a rule"),
    "reminder": tr("a reminder"),
    "admin": tr("the administrator's commands"),
}
BASES = {"dob_phone": tr("date of birth and phone"), "ssn": tr("Social Security Number")}
TABLES = {
    "audit": tr("audit log"),
    "communication": tr("communication"),
    "today": tr("appointments of a day"),
}


def change(field: str, before: str, after: str) -> str:
    """One field of a change."""
    return tr("{field}: {before} → {after}").format(field=field, before=before, after=after)


def file_name(chart_id: str) -> str:
    """What an exported file is called at first."""
    return tr("audit-log-{chart_id}.csv").format(chart_id=chart_id)
