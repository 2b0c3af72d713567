"""The pieces of a chart page put together as a screen would: navigation, checklist, history, status bar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.icons import Meaning
from desktop.ui.palette import Tone
from desktop.ui.theme import Size, Weight
from desktop.ui.widgets.buttons import Kind, PushButton
from desktop.ui.widgets.cells import CELL, CellFace, TwoLineDelegate
from desktop.ui.widgets.checklist import Between, ChecklistRow, Need
from desktop.ui.widgets.choice import ChoicePanel
from desktop.ui.widgets.field import EntryField, LabelledField, PasswordEdit
from desktop.ui.widgets.icon_button import IconButton
from desktop.ui.widgets.label import PlainLabel
from desktop.ui.widgets.navigation import Navigation, Page
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.picture import Badge, Picture, ProductMark
from desktop.ui.widgets.status import StatusLine

PAGES = (
    Page("demographics", "Demographics", Meaning.DEMOGRAPHICS),
    Page("access", "OnPatient Access", Meaning.TO_ONPATIENT),
    Page("audit", "Audit log", Meaning.HISTORY),
)
ROWS = [
    [
        CellFace("sample@sample.com"),
        CellFace("By: James Smith", "On: May 17, 2022, 3:04 p.m."),
        CellFace("Pending…", meaning=Meaning.PENDING, tone=Tone.INFO),
        CellFace(""),
    ],
    [
        CellFace("sample@sample.com"),
        CellFace("By: James Smith", "On: May 16, 2022, 10:12 a.m."),
        CellFace("May 16, 2022, 10:13 a.m."),
        CellFace("By: James Smith", "On: May 17, 2022, 3:04 p.m."),
    ],
]


def pieces_sheet() -> QWidget:
    """A page with everything the states sheet does not show."""
    sheet = QWidget()
    sheet.setAutoFillBackground(True)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.current().roles.base))
    sheet.setPalette(palette)
    navigation = Navigation("sheet.pages", "Pages", PAGES)
    navigation.show_page("access")
    page = QVBoxLayout()
    page.setContentsMargins(24, 20, 24, 20)
    page.setSpacing(16)
    for part in (_title(), _checklist(), _history(), _choice(), _card()):
        page.addWidget(part)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(navigation)
    middle.addLayout(page, 1)
    status = StatusLine("sheet", lock="Lock")
    status.light.show_state(Tone.OK, Meaning.CONNECTED, "Online · synced just now", "Connection: online")
    status.show_person("Dana Whitfield · Front desk")
    whole = QVBoxLayout(sheet)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addLayout(middle, 1)
    whole.addWidget(status)
    return sheet


def _title() -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(Picture(Meaning.MISSING, "warn-text", 22))
    row.addWidget(PlainLabel("onpatient not enabled for patient", Size.TITLE, Weight.SEMIBOLD))
    row.addWidget(Badge("3"))
    row.addStretch(1)
    row.addWidget(IconButton("sheet.copy", "Copy chart ID", Meaning.COPY))
    return holder


def _checklist() -> QWidget:
    panel = Panel()
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(
        PlainLabel("The following information is required to connect with onpatient:", role="text2")
    )
    field = EntryField("sheet.email", "Email")
    field.edit.setText("aisha.okonkwo@gmial.com")
    field.show_hint("Did you mean aisha.okonkwo@gmail.com?", Tone.INFO, "Use it")
    field.put_beside(PushButton("sheet.save", "&Save and invite", Kind.PRIMARY))
    email = ChecklistRow("sheet.need.email", "Email")
    email.show_fix(field)
    ssn = ChecklistRow("sheet.need.ssn", "Social Security Number")
    ssn.show_value(Need.NOT_NEEDED, "not on file – not needed, Date of Birth and Phone Number are enough")
    born = ChecklistRow("sheet.need.dob", "Date of Birth")
    born.show_value(Need.MET, "Aug. 17, 1997")
    phone = ChecklistRow("sheet.need.phone", "Phone Number")
    phone.show_value(Need.MET, "(650) 555-5555")
    for part in (email, Between("and either"), ssn, Between("or"), born, phone):
        column.addWidget(part)
    return panel


def _history() -> QWidget:
    table, look = QTableView(), theme.current()
    model = QStandardItemModel(len(ROWS), 4, table)
    model.setHorizontalHeaderLabels(["Email", "Enabled by", "Activated on", "Disabled"])
    for row, faces in enumerate(ROWS):
        for column, face in enumerate(faces):
            item = QStandardItem()
            item.setData(face, CELL)
            model.setItem(row, column, item)
    table.setObjectName("sheet.history")
    table.setAccessibleName("Access History")
    table.setModel(model)
    table.setItemDelegate(TwoLineDelegate(table))
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(look.px(48))
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    table.setMinimumHeight(look.px(2 * 48 + 36))
    holder = QWidget()
    place = QHBoxLayout(holder)
    place.setContentsMargins(look.px(8), 0, 0, 0)
    place.addWidget(PushButton("sheet.revoke", "Rev&oke invite", Kind.DANGER_OUTLINE, small=True))
    place.addStretch(1)
    table.setIndexWidget(model.index(0, 3), holder)
    return table


def _choice() -> QWidget:
    choice = ChoicePanel(
        "sheet.choice.demo",
        Meaning.DEMO,
        "Try the demo clinic",
        "Made-up patients to practice with. No email leaves this computer.",
        LabelledField("&Server address", "sheet.server"),
    )
    choice.radio.setChecked(True)
    return choice


def _card() -> QWidget:
    panel = Panel("base", "line")
    row = QHBoxLayout(panel)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(ProductMark())
    row.addWidget(Badge("DW", 56, "sel", "text"))
    step = Badge("2", 22, role="text2")
    step.outline = "field"
    row.addWidget(step)
    row.addWidget(Badge("1", 22, "accent", "on-accent"))
    row.addWidget(LabelledField("&Password", "sheet.password", PasswordEdit("sheet.password")), 1)
    return panel
