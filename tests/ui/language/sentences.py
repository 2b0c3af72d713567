"""What the sources give to `tr`, read from their syntax, and what the translations make of it."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[3]
TRANSLATIONS = sorted((ROOT / "resources" / "translations").glob("desk_*.ts"))
MARKS = {"tr", "marked"}
MEND = "run: python3 packaging/dev.py translate"
PLACEHOLDER = re.compile(r"\{\w*(?::[^}]*)?\}")
MNEMONIC = re.compile(r"(?<!&)&([^&\s])")


@dataclass(frozen=True)
class Call:
    """One use of `tr`: where it stands, and its literals; None when lupdate could not read them."""

    place: str
    text: str | None
    meaning: str


@dataclass(frozen=True)
class Entry:
    """One message of a translation."""

    text: str
    meaning: str
    translation: str
    finished: bool


def calls() -> list[Call]:
    """Every use of `tr` in the program."""
    return [call for file in sorted((ROOT / "desktop").rglob("*.py")) for call in _calls_in(file)]


def entries(file: Path) -> list[Entry]:
    """Everything that a translation holds."""
    found = []
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        finished = translation.get("type") is None and bool(translation.text)
        text, meaning = message.findtext("source") or "", message.findtext("comment") or ""
        found.append(Entry(text, meaning, translation.text or "", finished))
    return found


def _calls_in(file: Path) -> Iterator[Call]:
    source = file.read_text(encoding="utf-8")
    if "words.tongue import" not in source or file.name == "tongue.py":
        return
    tree = ast.parse(source)
    glued = {
        id(inner) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS:
            literals = [
                argument.value
                for argument in node.args
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
            ]
            plain = len(literals) == len(node.args) in (1, 2) and not node.keywords and id(node) not in glued
            place = f"{file.relative_to(ROOT)}:{node.lineno}"
            yield Call(place, literals[0] if plain else None, literals[1] if plain and literals[1:] else "")
