"""Every sentence of the sources has its translation, finished, with the same gaps and keys, and compiled."""

from pathlib import Path

import pytest
import translate

from tests.ui.language.sentences import MEND, MNEMONIC, PLACEHOLDER, TRANSLATIONS, calls, entries

every_language = pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda file: file.stem)


def test_tr_is_given_plain_literals_outside_of_f_strings_where_lupdate_sees_them() -> None:
    assert [call.place for call in calls() if call.text is None] == []


@every_language
def test_every_sentence_of_the_sources_is_in_the_translation_and_no_other(file: Path) -> None:
    written = {(call.text, call.meaning) for call in calls()}
    translated = {(entry.text, entry.meaning) for entry in entries(file)}
    assert (sorted(map(str, written - translated)), sorted(map(str, translated - written))) == ([], []), MEND


@every_language
def test_every_sentence_is_translated(file: Path) -> None:
    waiting = [entry.text for entry in entries(file) if not entry.finished]
    assert waiting == [], f"translate these in {file.name}, then {MEND}"


@every_language
def test_a_translation_has_the_gaps_of_its_sentence(file: Path) -> None:
    differing = [
        entry.text
        for entry in entries(file)
        if entry.finished
        and sorted(PLACEHOLDER.findall(entry.text)) != sorted(PLACEHOLDER.findall(entry.translation))
    ]
    assert differing == []


@every_language
def test_a_translation_has_a_key_where_its_sentence_has_one(file: Path) -> None:
    differing = [
        entry.text
        for entry in entries(file)
        if entry.finished and len(MNEMONIC.findall(entry.text)) != len(MNEMONIC.findall(entry.translation))
    ]
    assert differing == []


@every_language
def test_a_translation_ends_as_its_sentence_does(file: Path) -> None:
    """A full stop, a colon, a question mark and … belong to the sentence, and none of them to a label."""
    differing = [
        (entry.text, entry.translation)
        for entry in entries(file)
        if entry.finished and _end(entry.text) != _end(entry.translation)
    ]
    assert differing == []


@every_language
def test_what_the_program_reads_is_the_translation_as_it_is(file: Path, tmp_path: Path) -> None:
    translate.release(file, tmp_path / "new.qm")
    assert file.with_suffix(".qm").read_bytes() == (tmp_path / "new.qm").read_bytes(), MEND


def _end(sentence: str) -> str:
    last = sentence.rstrip("”»")[-1:]
    return last if last in ".:?…" else ""
