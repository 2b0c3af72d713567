"""The clinic's consent forms as their setting holds them."""

import json
from collections.abc import Iterable
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.consent_form import USUAL_FORMS, ConsentForm, read_forms

NAMES = st.lists(
    st.text('abc é"\\日', min_size=1, max_size=9).map(str.strip).filter(bool), unique=True, max_size=8
)


def written(forms: Iterable[ConsentForm]) -> str:
    """The setting's text for these forms."""
    return json.dumps([asdict(form) for form in forms], ensure_ascii=False)


def test_without_a_setting_there_are_the_forms_of_the_article() -> None:
    assert [form.name for form in USUAL_FORMS] == [
        "HIPAA Data Use Agreement",
        "Financial Policy",
        "Telehealth Consent",
    ]
    assert read_forms(written(USUAL_FORMS)) == USUAL_FORMS


@given(NAMES, st.booleans())
def test_forms_read_back_as_they_were_written(names: list[str], default: bool) -> None:
    forms = tuple(ConsentForm(" ".join(name.split()), default) for name in names)
    if len({form.name for form in forms}) == len(forms):
        assert read_forms(written(forms)) == forms


@pytest.mark.parametrize(
    "text",
    [
        "", "null", "{}", '"HIPAA"', '["HIPAA"]', '[{"name": "HIPAA"}]', '[{"name": "HIPAA", "default": 1}]',
        '[{"name": "", "default": true}]', '[{"name": " HIPAA", "default": true}]', "[" * 5_000,
        '[{"name": "a\\nb", "default": true}]', '[{"name": "' + "x" * 61 + '", "default": true}]',
        '[{"name": "A", "default": true}, {"name": "A", "default": false}]',
        '[{"name": "A", "default": true, "more": 1}]', '[{"name": 7, "default": true}]',
        written(ConsentForm(f"{n}", default=True) for n in range(9)),
        written(ConsentForm(f"{n}", default=False) for n in range(41)),
    ],
)  # fmt: skip
def test_what_is_no_list_of_forms_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"form|twice|nested|Expecting"):
        read_forms(text)
