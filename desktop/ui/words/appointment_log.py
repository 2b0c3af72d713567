"""The pages Log Comm. and Revisions of the appointment window."""

from desktop.ui.words.tongue import tr

LOG = tr("Lo&g")
EARLIER = tr("Logged for this appointment")
NO_CONTACT = tr("Nothing has been logged for this appointment yet.")
SAVE_FIRST = tr("Save the appointment first.")
WHEN, WHO, FIELD, BEFORE, AFTER = tr("When"), tr("Who"), tr("Field"), tr("Before"), tr("After")
NO_REVISION = tr("Nothing has been changed since it was booked.")
NOT_SENT = tr("not sent yet")
