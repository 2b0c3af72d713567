"""What other desks and patients do appears by itself, and nothing moves under anybody's hands."""

from collections.abc import Callable
from datetime import date

from tests.ui.today.bench import Place
from tests.ui.today.conftest import Morning


def many(place: Place, number: int) -> None:
    for at in range(number):
        place.patient(f"p{at:02}", chart_id=f"HAPP{at:06}", first=f"Jo{at:02}")
        place.visit(f"v{at:02}", f"p{at:02}", f"{8 + at // 6}:{at % 6}5")


def test_a_patient_who_accepts_appears_connected_and_on_the_list(morning: Morning) -> None:
    morning.place.invite("ann")
    morning.tell()
    assert morning.chip("ann") == "Pending… 7 days left"
    morning.place.accept("ann", date(1980, 2, 11))
    morning.tell()
    assert morning.chip("ann") == "Connected"
    [accepted] = morning.window.page.side.accepted.list.rows.faces
    assert accepted.name == "Ann Harris"
    assert accepted.new


def test_a_refused_invitation_stands_on_the_quiet_list(morning: Morning) -> None:
    other = morning.place.clinic.desk_of(morning.place.clinic.james)
    other.desk.invitations.send("ann")
    morning.place.desk.desk.invitations.send("ann")
    morning.place.clinic.clock.go_on(seconds=11)
    morning.place.clinic.round_trip(other)
    morning.place.clinic.round_trip(morning.place.desk)
    morning.tell()
    [item] = morning.window.page.side.items.list.rows.faces
    assert item.id == "refused.ann"
    assert "James Smith invited this patient" in item.sentence


def test_selection_and_scroll_stay_when_appointments_come_and_go(
    place: Place, sit_down: Callable[[], Morning]
) -> None:
    many(place, 40)
    morning = sit_down()
    morning.window.resize(1360, 600)
    morning.settle()
    morning.table.verticalScrollBar().setValue(500)
    middle = morning.table.rowAt(morning.table.viewport().height() // 2)
    morning.table.setCurrentIndex(morning.table.rows.index(middle, 1))
    chosen = morning.table.current()
    assert chosen is not None
    top = morning.table.visualRect(morning.table.currentIndex()).top()
    place.visit("new", "p00", "7:00")
    morning.news_from_clinic()
    after = morning.table.current()
    assert after is not None
    assert after.id == chosen.id
    assert morning.table.visualRect(morning.table.currentIndex()).top() == top
    assert morning.table.rows.ids[0] == "new"


def test_a_chip_that_changes_does_not_sort_the_list_anew(
    place: Place, sit_down: Callable[[], Morning]
) -> None:
    many(place, 4)
    morning = sit_down()
    morning.window.presenter.sort_by(morning.window.page.table.head._at.ONPATIENT)
    before = morning.shown
    place.invite(before[0])
    morning.tell()
    assert morning.shown == before
    assert morning.chip(before[0]) == "Pending… 7 days left"


def test_a_locked_window_reads_nothing(morning: Morning) -> None:
    page = morning.window.page
    page.hide()
    morning.place.patient("eve", chart_id="HAEV000009", first="Eve")
    morning.place.visit("v.eve", "eve", "8:00")
    morning.news_from_clinic()
    assert "eve" not in morning.shown
    page.show()
    morning.tell()
    assert "eve" in morning.shown
