"""Sentences count, join and end as a person would write them."""

import pytest

from desktop.domain.email_address import parse_email_address
from desktop.domain.phone import parse_phone
from desktop.domain.problem import Problem, ProblemCode
from desktop.ui.words import access, checks, chips, common, delivery, refusals, search, signin, status

DELIVERY = [("Queued", "May 17"), ("Accepted by mail server", "May 17, 3:04 p.m."), ("Opened", "not yet")]


def test_the_shortest_fix_is_named_in_words() -> None:
    assert access.missing_email_only() == (
        "One thing is missing: an email address. Type it here and the invitation can go out."
    )
    assert access.missing([access.AN_EMAIL, access.A_PHONE]) == (
        "Two things are missing: an email address and a phone number."
    )
    assert access.missing([access.AN_EMAIL, access.A_BIRTH_DATE, access.A_PHONE]) == (
        "Three things are missing: an email address, a date of birth and a phone number."
    )


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (access.goes_out_in(1), "Goes out in 1 second"),
        (access.goes_out_in(8), "Goes out in 8 seconds"),
        (access.revoked_in(1), "Revoked in 1 second"),
        (access.revoked_in(8), "Revoked in 8 seconds"),
        (status.offline(0), "Offline – nothing waiting"),
        (status.offline(1), "Offline – 1 change waiting"),
        (status.offline(3), "Offline – 3 changes waiting"),
        (status.refused(1), "Online · 1 change refused"),
        (signin.out_after_unlock(1), "1 change goes out after you unlock."),
        (signin.out_after_unlock(3), "3 changes go out after you unlock."),
        (
            " ".join(common.still_waiting(1)),
            "1 change is still waiting. It goes out the next time OnPatient Desk runs.",
        ),
        (search.found(12), "12 patients found"),
        (checks.phone_digits_missing(1), "A phone number has 10 digits; 1 is missing."),
        (checks.phone_digits_missing(3), "A phone number has 10 digits; 3 are missing."),
    ],
)
def test_one_is_singular_and_more_are_plural(sentence: str, words: str) -> None:
    assert sentence == words


def test_large_numbers_have_commas() -> None:
    assert common.counted(1284, "1 patient", "{number} patients") == "1,284 patients"


def test_a_sentence_that_ends_in_a_time_has_one_full_stop() -> None:
    assert (
        refusals.invitation_refused("9:38 a.m.") == "The clinic did not accept your invitation of 9:38 a.m."
    )
    assert status.last_reached("9:29 a.m.", 20) == (
        "Last reached the clinic at 9:29 a.m. Next try in 20 seconds."
    )
    assert refusals.activated("9:35 a.m.") == (
        "The patient activated access at 9:35 a.m. No invitation is needed."
    )


def test_the_ladder_is_one_spoken_sentence() -> None:
    assert delivery.ladder_spoken([*DELIVERY, ("Activated", "not yet")], 2) == (
        "Delivery, step 2 of 4: accepted by mail server May 17, 3:04 p.m.; opened: not yet"
    )
    assert delivery.ladder_spoken(DELIVERY, 3) == "Delivery, step 3 of 3: opened not yet"
    assert delivery.ladder_spoken([("Queued", ""), ("Opened", "")], 0) == (
        "Delivery, step 1 of 2: queued; opened: not yet"
    )


def test_a_chip_is_spoken_with_what_it_is_about() -> None:
    assert chips.spoken("missing email") == "OnPatient: missing email"
    assert chips.spoken(chips.CAN_INVITE) == "OnPatient: can invite"
    assert chips.spoken(chips.spoken_pending("6 days left"), view_only=True) == (
        "OnPatient: pending, 6 days left, view only"
    )


def test_a_shared_address_offers_the_plus_sign_only_where_it_works() -> None:
    with_plus = checks.shared_email("Liam Brandt", "name+liam@gmail.com")
    assert with_plus == (
        "Liam Brandt uses this email too. Each patient needs their own; "
        "with Gmail, name+liam@gmail.com works."
    )
    assert checks.shared_email("Liam Brandt", None).endswith("Each patient needs their own.")


@pytest.mark.parametrize("code", ProblemCode)
def test_every_refusal_of_typed_text_has_a_sentence(code: ProblemCode) -> None:
    problem = Problem(code)
    for say in (
        checks.problem_with_email,
        checks.problem_with_phone,
        checks.problem_with_date,
        checks.problem_with_ssn,
    ):
        assert say(problem).endswith(".")


def test_what_the_rules_refuse_is_said_as_designed() -> None:
    phone, email = parse_phone("443-5555"), parse_email_address("sample")
    assert isinstance(phone, Problem)
    assert isinstance(email, Problem)
    assert checks.problem_with_phone(phone) == "A phone number has 10 digits; 3 are missing."
    assert checks.problem_with_email(email) == (
        "This is not a full email address. It needs a name, @ and a domain."
    )
