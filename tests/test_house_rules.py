"""The house's sizes and manners, read from the source itself."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("desktop", "packaging", "tests")
FILE_LINES, FUNCTION_LINES, CLASS_METHODS = 300, 50, 15
VAGUE_NAME = re.compile(r"(Manager|Helper|Util|Utils)$")
POSTPONED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")

SOURCES = {
    str(file.relative_to(ROOT)): file.read_text(encoding="utf-8")
    for folder in FOLDERS
    for file in sorted((ROOT / folder).rglob("*.py"))
}


def faults(source: str) -> Iterator[str]:
    """Yield each breach of the house's rules in one file, as a sentence with its line."""
    tree = ast.parse(source)
    if source.count("\n") > FILE_LINES:
        yield f"1: has {source.count(chr(10))} lines; at most {FILE_LINES} fit one job"
    if not ast.get_docstring(tree):
        yield "1: does not say in its first line what it is for"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _function_faults(node)
        if isinstance(node, ast.ClassDef):
            yield from _class_faults(node)
    yield from _postponed(source)


def _function_faults(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    length = (node.end_lineno or node.lineno) - node.lineno + 1
    if length > FUNCTION_LINES:
        yield f"{node.lineno}: {node.name} has {length} lines; at most {FUNCTION_LINES}"


def _class_faults(node: ast.ClassDef) -> Iterator[str]:
    methods = sum(isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef) for part in node.body)
    if methods > CLASS_METHODS:
        yield f"{node.lineno}: {node.name} has {methods} methods; at most {CLASS_METHODS}"
    if VAGUE_NAME.search(node.name):
        yield f"{node.lineno}: {node.name} does not say what it does; use a noun of the front desk"


def _postponed(source: str) -> Iterator[str]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and (word := POSTPONED.search(token.string)):
            yield f"{token.start[0]}: leaves work behind: {word.group()}"


@pytest.mark.parametrize("name", SOURCES)
def test_file_keeps_the_house_rules(name: str) -> None:
    found = [f"{name}:{fault}" for fault in faults(SOURCES[name])]
    assert not found, "\n" + "\n".join(found)


LONG_FUNCTION = '"""Job."""\ndef long():\n' + "    pass\n" * FUNCTION_LINES
CROWDED_CLASS = '"""Job."""\nclass Crowd:\n' + "".join(f"    def m{n}(self): ...\n" for n in range(16))


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ('"""Job."""\n' + "\n" * FILE_LINES, "1: has 301 lines"),
        ("import os\n", "1: does not say"),
        (LONG_FUNCTION, "2: long has 51 lines"),
        (CROWDED_CLASS, "2: Crowd has 16 methods"),
        ('"""Job."""\nclass InviteManager: ...\n', "2: InviteManager does not say"),
        ('"""Job."""\n\n# TO' + "DO: later\n", "3: leaves work behind"),
    ],
)
def test_each_breach_is_named_with_its_line(source: str, said: str) -> None:
    assert [fault[: len(said)] for fault in faults(source)] == [said]
