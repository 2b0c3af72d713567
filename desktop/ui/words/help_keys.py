"""All keys there are, as Help shows them."""

from desktop.ui.keys import HERE
from desktop.ui.words.help import Topic
from desktop.ui.words.tongue import tr

KEYS = Topic(
    "keys",
    tr("Keyboard shortcuts"),
    (
        ("Ctrl+K", tr("Find a patient, anywhere")),
        ("Enter", tr("Open the chart of the row; in the Time column, the appointment")),
        ("Ctrl+O", tr("Open the chart of the row")),
        ("Alt+Return", tr("Open the appointment of the row")),
        ("F2", tr("Type what is missing, in its place")),
        ("F3 Shift+F3", tr("Next or previous patient who can be helped")),
        ("Shift+F10", tr("Menu of the row")),
        ("Ctrl+I", tr("Invite the patient")),
        ("Ctrl+R", tr("Resend the invitation")),
        ("Ctrl+Shift+R", tr("Revoke the invitation or the access")),
        ("Ctrl+Z", tr("Undo send; in a field, undo typing")),
        ("Ctrl+N", tr("New appointment")),
        ("Ctrl+Shift+N", tr("New patient")),
        ("Ctrl+S", tr("Save")),
        ("Ctrl+1 … Ctrl+6", tr("Filters of the day, pages of a chart, tabs of an appointment")),
        (f"{HERE.earlier} {HERE.later}", tr("Previous or next day")),
        ("Ctrl+T", tr("Back to today")),
        ("F6 Shift+F6", tr("Next or previous area of the window")),
        ("Ctrl+X Ctrl+C Ctrl+V", tr("Cut, copy, paste; in a table, copy its rows")),
        ("Ctrl+Shift+O", tr("Outbox: what has not reached the clinic")),
        ("F5", tr("Sync now")),
        (HERE.lock, tr("Lock")),
        ("Ctrl++ Ctrl+- Ctrl+0", tr("Bigger, smaller and normal text")),
        ("Ctrl+,", tr("Settings")),
        (" ".join(HERE.help), tr("Help for the screen in front; with an open invitation, what to say")),
        ("Esc", tr("Close what has opened: search, editor, notice, dialog")),
        ("Ctrl+W", tr("Close this window")),
        ("Ctrl+Q", tr("Quit")),
    ),
    keys=True,
)
