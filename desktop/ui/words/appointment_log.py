"""The pages Log Comm. and Revisions of the appointment window."""

from desktop.ui.words.tongue import tr

KIND, LENGTH, NOTE, LOG = tr("&Kind"), tr("&Minutes"), tr("&Note"), tr("&Log")
CONTACTS = {
    "phone": tr("Phone call"),
    "in_person": tr("In person"),
    "letter": tr("Letter"),
    "other": tr("Other"),
    "email": tr("Email"),
}
EARLIER = tr("Logged for this appointment")
NO_CONTACT = tr("Nothing has been logged for this appointment yet.")
SAVE_FIRST = tr("Save the appointment first.")
WHEN, WHO, FIELD, BEFORE, AFTER = tr("When"), tr("Who"), tr("Field"), tr("Before"), tr("After")
NO_REVISION = tr("Nothing has been changed since it was booked.")
NOT_SENT = tr("not sent yet")
NOTE_EMPTY = tr("Write what was said or done.")
NOTE_TOO_LONG = tr("The note is too long. Shorten it.")
LOGGED_SAID = tr("Logged.")
