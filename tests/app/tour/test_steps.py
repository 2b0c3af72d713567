"""A step of the tour is only as good as what can be read in the windows."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.tour.album import Album, Shown
from desktop.app.tour.stage import NotThere, Stage
from desktop.app.tour.steps import AFTER_A_FAILURE, Player, Step
from desktop.real import RealClock


class Desk(QWidget):
    """A window with a field, a button that answers a moment later, a list, and a hidden line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.setWindowTitle("A desk")
        self.field, self.button, self.answer = QLineEdit(), QPushButton("&Greet"), QLabel()
        self.field.setObjectName("desk.field")
        self.button.setObjectName("desk.greet")
        self.list, self.hidden = QListWidget(), QLabel("a secret")
        self.list.addItems(["first row", "second row"])
        self.picture = QWidget()
        self.picture.setAccessibleName("a drawing of a desk")
        column = QVBoxLayout(self)
        for part in (self.field, self.button, self.answer, self.list, self.picture, self.hidden):
            column.addWidget(part)
        self.hidden.hide()
        self.button.clicked.connect(lambda: QTimer.singleShot(30, self, self._greet))

    def _greet(self) -> None:
        self.answer.setText(f"Hello, {self.field.text()}")


@dataclass
class Setting:
    """A tour over one window."""

    desk: Desk
    stage: Stage
    album: Album
    player: Player
    told: list[str]

    def greet(self, expected: str) -> Step:
        """Type a name, press the button, and expect this."""

        def act() -> None:
            self.stage.type("desk.field", "Jenny")
            self.stage.press_words("desk", "Greet")

        return Step("Somebody is greeted", act, lambda: self.stage.texts("desk"), (expected,))


@pytest.fixture
def setting(qtbot: QtBot, tmp_path: Path) -> Setting:
    window = Desk()
    qtbot.addWidget(window)
    window.show()
    told: list[str] = []
    stage, album = Stage(0.4), Album(tmp_path / "tour", told.append)
    return Setting(window, stage, album, Player(stage, album, RealClock()), told)


def test_only_what_is_shown_or_spoken_is_seen(setting: Setting) -> None:
    seen = setting.stage.texts("desk")
    assert {"A desk", "Greet", "first row", "second row", "a drawing of a desk"} <= set(seen)
    assert "a secret" not in seen


def test_a_step_waits_until_it_shows_what_it_should(setting: Setting) -> None:
    setting.player.play(setting.greet("Hello, Jenny"))
    assert setting.album.ok
    assert setting.told == [" 1  ok      Somebody is greeted: Hello, Jenny"]
    assert setting.album.steps[0].seen == setting.album.steps[0].expected == ["Hello, Jenny"]


def test_a_step_that_shows_something_else_fails_and_says_what_was_seen(setting: Setting) -> None:
    setting.player.play(setting.greet("Good morning"))
    assert not setting.album.ok
    assert "Hello, Jenny" in setting.album.steps[0].seen
    assert setting.told[0].startswith(" 1  FAILED  Somebody is greeted: ")


def test_a_step_fails_when_what_should_be_gone_is_still_there(setting: Setting) -> None:
    look = setting.stage.texts
    setting.player.play(Step("Only looked", lambda: None, lambda: look("desk"), (), gone=("first row",)))
    assert not setting.album.ok


def test_a_button_that_is_not_there_or_grey_fails_its_step_and_the_next_is_played(setting: Setting) -> None:
    setting.desk.button.setEnabled(False)
    with pytest.raises(NotThere):
        setting.stage.press("desk.greet")
    setting.player.play(setting.greet("Hello, Jenny"))
    setting.desk.button.setEnabled(True)
    setting.player.play(setting.greet("Hello, Jenny"))
    assert [step.ok for step in setting.album.steps] == [False, True]
    assert setting.album.steps[0].seen[0] == "no button “Greet”"


def test_a_look_that_raises_fails_its_step_and_does_not_wait_for_ever(setting: Setting) -> None:
    looks: Iterator[list[str]] = iter([[], []])
    setting.player.play(Step("Looked in vain", lambda: None, lambda: next(looks), ("anything",)))
    assert setting.album.steps[0].seen[0].startswith("StopIteration")


def test_after_a_failure_less_patience_is_left(setting: Setting) -> None:
    setting.stage.patience = 0.2
    setting.player.play(setting.greet("Good morning"))
    assert setting.stage.patience == AFTER_A_FAILURE


class LateClock(RealClock):
    """By this clock every look at it is half a minute later."""

    def __init__(self) -> None:
        self._looks = 0

    def monotonic(self) -> float:
        self._looks += 1
        return self._looks * 30.0


def test_a_tour_that_takes_too_long_ends_and_has_failed(setting: Setting) -> None:
    player = Player(setting.stage, setting.album, LateClock())
    for _ in range(4):
        player.play(setting.greet("Hello, Jenny"))
    assert setting.album.steps[0].ok
    assert setting.album.steps[-1].seen == ["not played: the tour took too long"]
    assert not setting.album.ok


def test_the_album_holds_every_step_and_its_picture_and_none_of_an_earlier_tour(
    setting: Setting, tmp_path: Path
) -> None:
    folder = tmp_path / "album"
    folder.mkdir()
    (folder / "07-an-earlier-tour.png").write_bytes(b"old")
    (folder / "notes.txt").write_text("somebody else's")
    album = Album(folder, setting.told.append)
    Player(setting.stage, album, RealClock()).play(setting.greet("Hello, Jenny"))
    names = ["01-somebody-is-greeted.png", "notes.txt", "tour.json"]
    assert sorted(file.name for file in folder.iterdir()) == names
    kept = json.loads((folder / "tour.json").read_text(encoding="utf-8"))
    assert kept[0] | {"seconds": 0} == {
        "number": 1, "what": "Somebody is greeted", "expected": ["Hello, Jenny"], "seen": ["Hello, Jenny"],
        "ok": True, "picture": names[0], "seconds": 0}  # fmt: skip


def test_a_long_sight_is_shortened_on_its_line_and_whole_in_the_file(
    setting: Setting, tmp_path: Path
) -> None:
    setting.album.add(Shown(1, "Much", ["x"], ["x" * 500], ok=True, picture=None, seconds=0))
    assert setting.told[0].endswith("x…")
    assert "x" * 500 in (tmp_path / "tour" / "tour.json").read_text()


def test_a_row_is_chosen_by_what_stands_in_it(setting: Setting) -> None:
    setting.desk.list.setObjectName("desk.list")
    setting.stage.choose("desk.list", "second")
    assert setting.desk.list.currentRow() == 1
    with pytest.raises(NotThere):
        setting.stage.choose("desk.list", "third")


def test_what_takes_two_lines_is_told_on_one(setting: Setting) -> None:
    setting.album.add(Shown(1, "Two lines", [], ["one\ntwo"], ok=True, picture=None, seconds=0))
    assert setting.told == [" 1  ok      Two lines: one two"]
