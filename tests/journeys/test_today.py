"""The day at the front desk: what others do appears by itself, and what is missing is typed in its row."""

from PySide6.QtCore import Qt

from desktop.clinic.demo.making import PASSWORD
from desktop.domain.commands import EditPatient, FieldEdit, Invite
from desktop.domain.invitation import Source
from tests.journeys.conftest import SitDown

TABLE, SIDE = "today.table", "today.attention"
TIM, ROBERT = "PATI000002", "LIRO000043"


def test_news_of_another_desk_leaves_row_and_half_typed_word_where_they_are(sit_down: SitDown) -> None:
    desk = sit_down()
    stage = desk.stage
    desk.sign_in("james", PASSWORD)
    stage.choose(TABLE, "Aisha")
    stage.key(TABLE, Qt.Key.Key_F2)
    stage.type("today.row.email", "aisha.okonkwo@")
    desk.do(Invite(desk.patient(TIM), "tim@sample.com", "dob_phone", Source.CHART))
    desk.sees(TABLE, "Pending… 7 days left")
    desk.sees("today.row", "aisha.okonkwo@")
    stage.type("today.row.email", "aisha.okonkwo@example.com")
    stage.key("today.row.email", Qt.Key.Key_Return)
    desk.sees(TABLE, "Sending…")
    desk.wait()
    desk.settles(TABLE, "Sending…", "Missing email\n")
    desk.sees(TABLE, "Next step: nothing to do")


def test_who_needs_attention_is_helped_in_the_row_and_leaves_the_list(sit_down: SitDown) -> None:
    desk = sit_down()
    stage = desk.stage
    desk.sign_in("james", PASSWORD)
    desk.sees(SIDE, "Carlos Mendoza", "Email bounced")
    stage.choose(SIDE, "Carlos Mendoza")
    stage.key(SIDE, Qt.Key.Key_Return)
    stage.type("today.row.email", "carlos.mendoza@example.com")
    stage.press("today.row.email.go")
    desk.settles(SIDE, "Carlos Mendoza")
    desk.wait()
    stage.press("today.filter.pending")
    desk.sees(TABLE, "Carlos Mendoza", "Pending, 7 days left")


def test_a_name_that_a_colleague_corrects_changes_under_the_eyes(sit_down: SitDown) -> None:
    desk = sit_down()
    desk.sign_in("james", PASSWORD)
    desk.sees(TABLE, "Robert “Bo” Lindqvist")
    desk.do(EditPatient(desk.patient(ROBERT), (FieldEdit("last", "Lindqvist", "Lindquist"),)))
    desk.sees(TABLE, "Robert “Bo” Lindquist")
