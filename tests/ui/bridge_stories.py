"""What is played from outside through the accessibility bridge, and nothing but it."""

from tests.ui.bridge_reader import Reader, focus, press, tell, write

EMAIL = "aisha.okonkwo@example.com"
PHONE = "(443) 555-0176"


def chart(reader: Reader) -> None:
    """Find Aisha, open her chart, type the missing address, invite, and take it back."""
    write(reader.at("today.search"), "aisha")
    tell(reader.named("Aisha Okonkwo-Fairweather, Aug", starts=True))  # in the table it says "born"
    press(reader.at("today.menu.open_chart"))
    tell(reader.at("chart.chip"))
    tell(reader.at("chart.pages.access"))
    write(reader.at("chart.access.email"), EMAIL)
    press(reader.named("Save and invite"))
    tell(reader.named("OnPatient: sending, can be undone"))
    tell(reader.named("Delivery, step 1 of 4", starts=True))
    press(reader.at("chart.access.notice.onway.undo"))
    tell(reader.named("Undone. Nothing was sent."))


def appointment(reader: Reader) -> None:
    """Find Hannah's visit, open it, press the arrow, type what is missing, and see it go out and become pending."""
    line = reader.at("today.search")
    focus(line)
    write(line, "weiss")
    tell(reader.named("Hannah Weiss, June 19, 1962, no", starts=True))
    focus(reader.at("today.table"))
    row = reader.named("Hannah Weiss, born", starts=True)
    tell(row)
    press(row)
    press(reader.at("today.menu.open_appointment"))
    arrow = reader.named("to onpatient, missing", starts=True)
    tell(arrow)
    press(arrow)
    write(reader.focused("appointment.popover.email"), "hannah.weiss@example.com")
    press(reader.at("appointment.popover.save"))
    field = reader.focused("appointment.popover.phone")
    tell(field)
    write(field, PHONE)
    press(reader.at("appointment.popover.save"))
    tell(reader.named("to onpatient, sending, press to undo"))
    tell(reader.named("OnPatient: pending, ", starts=True))
    tell(reader.named("Pending, 7 days left", starts=True))


def spanish(reader: Reader) -> None:
    """Look around a home window that speaks Spanish."""
    tell(reader.at("today.search"))
    tell(reader.at("today.filter.missing"))
    tell(reader.named("Falta", starts=True))
    tell(reader.at("today.status.lock"))
