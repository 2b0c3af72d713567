"""The Communication page: the invitations' e-mails and what became of each."""

from desktop.domain.invitation import Mail, MailState
from desktop.services.chart import Chart
from desktop.ui import dates
from desktop.ui.chart.access.rows import who
from desktop.ui.chart.pages.page import ScrollingPage
from desktop.ui.chart.pages.rows import RowsTable
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.widgets.cells import CellFace
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.words import chart as words

TITLES = (words.WHEN, words.KIND, words.TO, words.SENT_BY, words.RESULT)
SHARES = (22, 16, 24, 16, 22)

_RESULTS = {
    MailState.QUEUED: (words.MAIL_QUEUED, Meaning.QUEUED, Tone.NEUTRAL),
    MailState.DEFERRED: (words.MAIL_PUT_OFF, Meaning.QUEUED, Tone.WARN),
    MailState.HANDED_OVER: (words.MAIL_ACCEPTED, Meaning.ACCEPTED_BY_SERVER, Tone.INFO),
    MailState.FAILED: (words.MAIL_FAILED, Meaning.BOUNCED, Tone.BAD),
    MailState.BOUNCED: (words.MAIL_BOUNCED, Meaning.BOUNCED, Tone.BAD),
    MailState.CANCELLED: (words.MAIL_CANCELLED, Meaning.NOT_ENABLED, Tone.NEUTRAL),
}


class CommunicationPage(ScrollingPage):
    """Newest first."""

    def __init__(self) -> None:
        super().__init__("chart.communication", words.COMMUNICATION)
        self._table = RowsTable("chart.communication.emails", words.COMMUNICATION, TITLES, SHARES)
        self._empty = PlainLabel(words.NO_COMMUNICATION, role="text2", wrap=True)
        self.column.addWidget(self._table)
        self.column.addWidget(self._empty)
        self.column.addStretch(1)

    def show_chart(self, chart: Chart) -> None:
        """Show every e-mail of this patient's invitations."""
        self._table.show_rows(tuple(_row(mail, chart) for mail in chart.mails))
        self._table.setVisible(bool(chart.mails))
        self._empty.setVisible(not chart.mails)


def _row(mail: Mail, chart: Chart) -> tuple[CellFace, ...]:
    zone = chart.view.zone
    sender = next((row.enabled_by for row in chart.history if row.id == mail.invite_id), "")
    text, meaning, tone = _RESULTS[MailState(mail.state)]
    ended = mail.handed_at or mail.ended_at or mail.next_try_at
    when = dates.moment(ended, zone) if ended and mail.state != MailState.QUEUED else ""
    return (
        CellFace(dates.moment(mail.queued_at, zone)),
        CellFace(words.INVITATION_EMAIL),
        CellFace(mail.email),
        CellFace(who(sender, chart)),
        CellFace(text, when, meaning, tone),
    )
