"""The states sheet: every chip, arrow, light, button, ladder step and notice side by side."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.theme import Size, Weight
from desktop.ui.widgets.arrow import ArrowButton, ArrowFace
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.chip import ChipButton, ChipFace
from desktop.ui.widgets.combo import ComboField
from desktop.ui.widgets.daybar import DayBar
from desktop.ui.widgets.field import EntryField, PasswordEdit
from desktop.ui.widgets.glyph import Mark
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.ladder import Ladder, Step
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.status import SyncLight

CHIPS = [
    (Tone.NEUTRAL, Meaning.CAN_INVITE, "Can invite", False, "Nothing missing, no open invitation"),
    (Tone.WARN, Meaning.MISSING, "Missing phone", False, "Names the shortest fix"),
    (Tone.INFO, Meaning.SENDING, "Sending…", True, "Undo window, only here"),
    (Tone.NEUTRAL, Meaning.QUEUED, "Queued here – not sent", True, "Offline, only here"),
    (Tone.INFO, Meaning.PENDING, "Pending… 6 days left", False, "3 to 7 days left"),
    (Tone.WARN, Meaning.EXPIRING, "Pending… 1 day left", False, "2 days left or fewer"),
    (Tone.BAD, Meaning.BOUNCED, "Email bounced", False, "Mail server refused the address"),
    (Tone.NEUTRAL, Meaning.EXPIRED, "Expired May 14", False, "7 days are over"),
    (Tone.OK, Meaning.CONNECTED, "Connected", False, "Activated"),
    (Tone.NEUTRAL, Meaning.NOT_ENABLED, "Access revoked", False, "Access taken away"),
    (Tone.NEUTRAL, Meaning.QUEUED, "Revoke queued here", True, "Offline, only here"),
    (Tone.BAD, Meaning.REFUSED, "Refused by the clinic", False, "Clinic said no; reason on the page"),
]
ARROWS = [
    (ArrowFace(Meaning.TO_ONPATIENT, "to onpatient, send", "to onpatient"), "to onpatient"),
    (ArrowFace(Meaning.TO_ONPATIENT, "missing", "", Tone.WARN, warns=True), "Missing information"),
    (ArrowFace(Meaning.SENDING, "sending", "", Tone.INFO, dashed=True), "Sending, click to undo"),
    (ArrowFace(Meaning.QUEUED, "queued", "", Tone.NEUTRAL, dashed=True), "Queued here"),
    (ArrowFace(Meaning.PENDING, "pending", "", Tone.INFO), "Pending, click for menu"),
    (ArrowFace(Meaning.BOUNCED, "bounced", "", Tone.BAD), "Email bounced"),
    (ArrowFace(Meaning.CONNECTED, "connected", "", Tone.OK), "Connected"),
    (ArrowFace(Meaning.TO_ONPATIENT, "not available", "", usable=False), "Not allowed, tip says why"),
]
LIGHTS = [
    (Tone.OK, Meaning.CONNECTED, "Online · synced just now"),
    (Tone.INFO, Meaning.SYNCING, "Online · sending 2 changes"),
    (Tone.WARN, Meaning.OFFLINE, "Offline – 3 changes waiting"),
    (Tone.BAD, Meaning.MISSING, "Online · 1 change refused"),
    (Tone.WARN, Meaning.NO_EMAIL, "Online · email is not going out"),
    (Tone.NEUTRAL, Meaning.THIS_COMPUTER, "This computer only"),
]
LADDERS = [
    [
        Step("Queued", Mark.DONE, "done"),
        Step("Accepted by mail server", Mark.NOW, "now"),
        Step("Opened", Mark.TO_COME, "not yet"),
        Step("Activated", Mark.TO_COME, "not yet"),
    ],
    [
        Step("Only here", Mark.ONLY_HERE, "not with the clinic yet"),
        Step("Did not happen", Mark.DID_NOT_HAPPEN, "for example: never opened"),
        Step("Failed", Mark.FAILED, "for example: bounced"),
        Step("Reached the end", Mark.REACHED, "activated"),
    ],
]


def states_sheet() -> QWidget:
    """The whole sheet as one widget on the page colour."""
    sheet = QWidget()
    page = QVBoxLayout(sheet)
    sheet.setAutoFillBackground(True)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.current().roles.base))
    sheet.setPalette(palette)
    page.setContentsMargins(28, 20, 28, 20)
    page.setSpacing(10)
    parts = {
        "Chips": _chips(),
        "The ← arrow": _arrows(),
        "Sync light": _lights(),
        "Buttons": _buttons(),
        "Fields": _fields(),
        "Delivery ladder": _ladders(),
        "Day bar": _daybars(),
        "Notices": _notices(),
    }
    for title, part in parts.items():
        page.addWidget(PlainLabel(title, Size.SECTION, Weight.SEMIBOLD))
        page.addWidget(part)
    return sheet


def _columns(usual: int, large_text: int) -> int:
    return usual if theme.current().text_factor < 1.5 else large_text


def _grid(pairs: list[tuple[QWidget, str]], columns: int) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    for number, (widget, words) in enumerate(pairs):
        row, column = divmod(number, columns)
        grid.setColumnStretch(column, 1)
        if words:
            grid.addWidget(widget, 2 * row, column, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(PlainLabel(words, Size.SMALL, role="text2", wrap=True), 2 * row + 1, column)
        else:
            grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return holder


def _chips() -> QWidget:
    pairs: list[tuple[QWidget, str]] = []
    for number, (tone, meaning, text, dashed, words) in enumerate(CHIPS):
        face = ChipFace(tone, meaning, text, f"OnPatient: {text}", dashed)
        pairs.append((ChipButton(f"sheet.chip.{number}", face), words))
    return _grid(pairs, _columns(4, 2))


def _arrows() -> QWidget:
    made = [
        (ArrowButton(f"sheet.arrow.{number}", face), words) for number, (face, words) in enumerate(ARROWS)
    ]
    return _grid(list(made), _columns(8, 4))


def _lights() -> QWidget:
    pairs: list[tuple[QWidget, str]] = []
    for number, (tone, meaning, words) in enumerate(LIGHTS):
        light = SyncLight(f"sheet.light.{number}")
        light.show_state(tone, meaning, words, f"Connection: {words}")
        pairs.append((light, ""))
    return _grid(pairs, 3)


def _buttons() -> QWidget:
    off = PushButton("sheet.button.off", "Not possible now")
    off.explain("There is no connection.")
    off_primary = PushButton("sheet.button.offprimary", "E&nable", Kind.PRIMARY, Meaning.TO_ONPATIENT)
    off_primary.explain("An email address is missing.")
    made: list[QWidget] = [
        PushButton("sheet.button.enable", "E&nable Patient Access", Kind.PRIMARY, Meaning.TO_ONPATIENT),
        PushButton("sheet.button.resend", "Re&send", meaning=Meaning.RESEND),
        PushButton("sheet.button.revokeinvite", "Revoke invite", Kind.DANGER_OUTLINE),
        PushButton("sheet.button.revoke", "Revoke access", Kind.DANGER),
        PushButton("sheet.button.small", "Revoke invite", Kind.DANGER_OUTLINE, small=True),
        off,
        off_primary,
        PushButton("sheet.button.link", "Did not arrive?", Kind.LINK),
    ]
    return _grid([(widget, "") for widget in made], _columns(5, 3))


def _fields() -> QWidget:
    good = EntryField("sheet.field.good", "Name")
    good.edit.setText("Jenny Harris")
    good.show_hint("Did you mean aisha.okonkwo@gmail.com?", Tone.INFO, "Use it")
    bad = EntryField("sheet.field.bad", "Email")
    bad.edit.setText("jenny.harris@gmial.com")
    bad.show_problem("This is not a full email address. It needs a name, @ and a domain.")
    hidden = EntryField("sheet.field.password", "Password", PasswordEdit("sheet.field.password"))
    hidden.edit.setText("not real")
    choice = ComboField("sheet.field.status", "Status")
    choice.addItem("Confirmed")
    holder = QWidget()
    rows = QVBoxLayout(holder)
    rows.setContentsMargins(0, 0, 0, 0)
    for pair in ((good, bad), (hidden, choice)):
        row = QHBoxLayout()
        row.addWidget(pair[0], 1)
        row.addWidget(pair[1], 1)
        rows.addLayout(row)
    return holder


def _ladders() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    for number, steps in enumerate(LADDERS):
        ladder = Ladder(f"sheet.ladder.{number}")
        ladder.show_steps(steps, "Delivery", dashed=number == 1)
        column.addWidget(ladder)
    return holder


def _notices() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    sending = Notice("sheet.notice.sending", Tone.INFO, Meaning.SENDING, "Goes out in 8 seconds")
    sending.show_words("Goes out in 8 seconds", "To sample@sample.com. Nothing has left this computer yet.")
    sending.add_button(PushButton("sheet.notice.undo", "&Undo", meaning=Meaning.UNDO))
    visit = Notice(
        "sheet.notice.visit", Tone.WARN, Meaning.EXPIRING, "This invitation expires before the next visit"
    )
    visit.show_words(
        "This invitation expires before the next visit",
        "It ends May 24; the visit is June 1. Resend it the day before, or now.",
    )
    visit.add_button(PushButton("sheet.notice.resend", "Resend", meaning=Meaning.RESEND))
    refused = Notice("sheet.notice.refused", Tone.BAD, Meaning.REFUSED, "")
    refused.show_words(
        "The clinic did not accept your invitation of 9:38 a.m.",
        "James Smith invited this patient at 9:31 a.m. That invitation is the valid one.",
    )
    refused.add_button(PushButton("sheet.notice.ok", "OK, remove my change"))
    for notice in (sending, visit, refused):
        column.addWidget(notice)
    return holder


def _daybars() -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for days, words in ((7, "7 days left"), (6, "6 days left"), (2, "2 days left"), (0, "ends today")):
        bar = DayBar(f"sheet.daybar.{days}")
        bar.show_days(days, words)
        row.addWidget(bar)
        row.addWidget(PlainLabel(words, weight=Weight.MEDIUM, role="info-text" if days > 2 else "warn-text"))
    row.addStretch(1)
    return holder
