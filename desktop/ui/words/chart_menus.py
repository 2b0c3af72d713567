"""The menu entries only a chart has, and why one of them may be grey."""

from desktop.ui.words.tongue import tr

SAVE = tr("&Save Changes")
NOTHING_CHANGED = tr("Nothing was changed.")
CLOSE = tr("&Close")
RESEND = tr("&Resend")
REVOKE_INVITE = tr("Re&voke Invite")
REVOKE_ACCESS = tr("Revoke &Access…")
ADD_MISSING = tr("Add &Missing Information")
DID_NOT_ARRIVE = tr("Patient Says It Did &Not Arrive")

LOG_CALL = tr("&Log a Call…")

NOTHING_TO_UNDO = tr("Nothing is on its way that could still be undone.")
NOT_NOW = tr("Not possible in the present state of the invitation.")
NOTHING_OPEN = tr("There is no open invitation.")
NOT_CONNECTED = tr("The patient has no access that could be revoked.")
NOTHING_MISSING = tr("Nothing is missing.")
READING = tr("The chart is being read.")
