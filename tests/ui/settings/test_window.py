"""What an administrator, a receptionist and IT can do in the settings."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain import setting_names as names
from desktop.domain.staff import Role
from desktop.preferences.declared import LOCK_MINUTES
from desktop.ui.background import Background
from desktop.ui.settings.asking import Trial
from desktop.ui.words import settings as words
from tests.real_clinic import RealClinic
from tests.ui.settings.desks import Mail, Settings, settings_of

Opened = Callable[..., Settings]


@pytest.fixture
def background() -> Iterator[Background]:
    with ThreadPoolExecutor(1) as lane:
        made, faults = Background(lane), list[str]()
        made.unexpected.connect(faults.append)
        yield made
        assert faults == []


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[RealClinic]:
    made = RealClinic(tmp_path)
    yield made
    made.close()


@pytest.fixture
def opened(clinic: RealClinic, background: Background, qtbot: QtBot) -> Opened:
    def open_settings(**given: object) -> Settings:
        made = settings_of(clinic, background, **given)  # type: ignore[arg-type]
        qtbot.addWidget(made.window)
        with qtbot.waitExposed(made.window):
            made.window.show()
        settle(made, background, qtbot)
        return made

    return open_settings


def settle(made: Settings, background: Background, qtbot: QtBot) -> None:
    """Wait until the lane has nothing left to do."""
    for _ in range(3):
        done = list[bool]()
        background.run(made.window, lambda: True, done.append)
        qtbot.waitUntil(partial(bool, done))


def test_a_choice_for_this_computer_is_kept_at_once(
    opened: Opened, background: Background, qtbot: QtBot
) -> None:
    made = opened()
    combo = made.window.computer.chosen["LockMinutes"].combo

    combo.setCurrentIndex(combo.findData(2))
    combo.activated.emit(combo.currentIndex())
    settle(made, background, qtbot)

    assert made.preferences.value(LOCK_MINUTES) == 2


def test_what_it_decided_is_greyed_and_says_so(opened: Opened) -> None:
    made = opened(policy={"LockMinutes": 2, "Notify": False})
    chosen = made.window.computer.chosen["LockMinutes"]

    assert (chosen.combo.isEnabled(), chosen.combo.currentData()) == (False, 2)
    assert chosen.combo.accessibleDescription() == words.FORCED
    assert not made.window.computer.notify.isEnabled()


def test_a_choice_that_cannot_be_kept_goes_back_and_says_why(
    opened: Opened, background: Background, qtbot: QtBot, clinic: RealClinic
) -> None:
    made = opened()
    (clinic.folder / "preferences.json").mkdir()
    chosen = made.window.computer.chosen["LockMinutes"]

    chosen.combo.setCurrentIndex(chosen.combo.findData(2))
    chosen.combo.activated.emit(chosen.combo.currentIndex())
    settle(made, background, qtbot)

    assert chosen.combo.currentData() == LOCK_MINUTES.default
    assert chosen.combo.accessibleDescription() == words.NOT_KEPT


def test_a_clinic_setting_is_saved_and_confirmed(
    opened: Opened, background: Background, qtbot: QtBot
) -> None:
    made = opened()
    page, field = made.window.clinic, made.window.clinic.fields[names.CLINIC_PHONE]

    field.edit.setText("(410) 555-0100")
    page.save.click()
    settle(made, background, qtbot)
    assert field.edit.accessibleDescription() == words.UNDER_WAY
    made.clinic.round_trip(made.desk)
    made.window.look()
    settle(made, background, qtbot)

    assert field.edit.accessibleDescription() == words.CLINIC_PHONE_HINT
    assert not page.save.isEnabled()


def test_news_does_not_touch_what_is_being_typed(
    opened: Opened, background: Background, qtbot: QtBot
) -> None:
    made = opened()
    made.window.clinic.fields[names.CLINIC_NAME].edit.setText("Larkfield No")

    made.window.look()
    settle(made, background, qtbot)

    assert made.window.clinic.fields[names.CLINIC_NAME].edit.text() == "Larkfield No"
    made.window.clinic.discard.click()
    assert made.window.clinic.fields[names.CLINIC_NAME].edit.text() == "Larkfield Family Clinic"


def test_a_value_that_cannot_be_is_said_beside_its_field(opened: Opened) -> None:
    made = opened()
    made.window.show_page("clinic")
    zone = made.window.clinic.fields[names.CLINIC_TIME_ZONE]

    zone.edit.setText("Mars")
    made.window.clinic.save.click()

    assert made.window.clinic.changes() == {names.CLINIC_TIME_ZONE: "Mars"}
    assert zone.widget.combo.accessibleDescription() == words.TIME_ZONE_NEEDED  # type: ignore[union-attr]


def test_what_the_clinic_refuses_is_said_where_it_was_typed(
    opened: Opened, background: Background, qtbot: QtBot
) -> None:
    made = opened()
    field = made.window.clinic.fields[names.PORTAL_URL]
    field.edit.setText("not an address")
    made.window.clinic.save.click()
    settle(made, background, qtbot)
    made.clinic.round_trip(made.desk)
    made.window.look()
    settle(made, background, qtbot)

    assert field.edit.accessibleDescription() == words.REFUSED


def test_a_receptionist_may_look_and_is_told_whom_to_ask(opened: Opened, clinic: RealClinic) -> None:
    made = opened(who=clinic.add_staff("eve", "Eve Park"))

    assert made.window.clinic.fields[names.CLINIC_NAME].edit.isReadOnly()
    assert made.window.clinic.save.toolTip() == words.ONLY_ADMINISTRATORS
    assert made.window.people.new.toolTip() == words.ONLY_ADMINISTRATORS
    assert not made.window.people.right.isHidden()


def test_a_new_mail_password_is_kept_before_the_clinic_is_told(
    opened: Opened, background: Background, qtbot: QtBot
) -> None:
    made = opened()
    made.window.email.fields[names.MAIL_SERVER].edit.setText("smtp://front@mail.example.org")
    made.window.email.password.edit.setText("a mail secret")

    made.window.email.save.click()
    settle(made, background, qtbot)

    assert made.mail.kept == ["a mail secret"]
    assert made.window.email.password.edit.text() == ""
    assert (
        made.desk.desk.administration.settings().values[names.MAIL_SERVER] == "smtp://front@mail.example.org"
    )


def test_a_password_that_the_key_store_does_not_take_stops_the_change(
    opened: Opened, background: Background, qtbot: QtBot
) -> None:
    made = opened(mail=Mail(trouble="The key store is locked. Unlock it, then try again."))
    made.window.email.fields[names.MAIL_SERVER].edit.setText("smtp://front@mail.example.org")
    made.window.email.password.edit.setText("a mail secret")

    made.window.email.save.click()
    settle(made, background, qtbot)

    assert made.window.email.password.edit.accessibleDescription().startswith("The key store is locked.")
    assert made.window.email.password.edit.text() == "a mail secret"
    assert made.desk.desk.administration.settings().only_here == frozenset()


def test_the_test_message_says_how_far_it_came(opened: Opened, background: Background, qtbot: QtBot) -> None:
    refused = Trial("sign-in", ok=False, sentence="The mail server did not accept the password.")
    made = opened(mail=Mail(trials=(Trial("name", ok=True, sentence="Found."), refused)))

    made.window.email.test.click()
    assert made.window.email.address.edit.accessibleDescription() == words.TEST_ADDRESS_NEEDED
    made.window.email.address.edit.setText("front@example.org")
    made.window.email.test.click()
    settle(made, background, qtbot)

    assert made.mail.tried == ["front@example.org"]
    assert made.window.email.result.accessibleName() == refused.sentence


def test_a_person_is_added_given_rights_and_loses_access(
    opened: Opened, background: Background, qtbot: QtBot
) -> None:
    made = opened()
    people = made.window.people
    people.new.click()
    people.person.act.click()
    assert people.person.name.edit.accessibleDescription() == words.NAME_NEEDED
    people.person.name.edit.setText("Mia Rossi")
    people.person.user.edit.setText("mia rossi")
    people.person.password.edit.setText("long enough")
    people.person.act.click()
    assert people.person.user.edit.accessibleDescription() == words.USER_NEEDED
    people.person.user.edit.setText("mia")
    people.person.act.click()
    settle(made, background, qtbot)
    assert people.person.isHidden()

    choose(made, "mia")
    people.rights.click()
    people.given.role.combo.setCurrentIndex(people.given.role.combo.findData(Role.SUPERVISOR))
    people.given.act.click()
    settle(made, background, qtbot)
    choose(made, "mia")
    people.end.click()
    people.question.ended.emit()
    settle(made, background, qtbot)

    made.clinic.round_trip(made.desk)
    (mia,) = [
        each.staff for each in made.desk.desk.administration.people().people if each.staff.user == "mia"
    ]
    assert (mia.name, mia.role, mia.active) == ("Mia Rossi", Role.SUPERVISOR, False)


def test_the_last_administrator_cannot_go_and_it_is_said(
    opened: Opened, background: Background, qtbot: QtBot
) -> None:
    made = opened()
    choose(made, "james")
    made.window.people.end.click()
    made.window.people.question.ended.emit()
    settle(made, background, qtbot)
    made.clinic.round_trip(made.desk)
    made.window.look()
    settle(made, background, qtbot)

    assert made.window.people.notice.accessibleDescription() == words.LAST_ADMINISTRATOR


def choose(made: Settings, user: str) -> None:
    """Select a person's row."""
    people = made.desk.desk.administration.people().people
    made.window.people.table.selectRow([each.staff.user for each in people].index(user))
