"""What speaks against inviting with an address, in words."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.cautions import Caution
from desktop.domain.decision import Reason
from desktop.ui.cautions import own_address, sentence, warning
from tests.ui.chart.charts import JENNY

ZONE = ZoneInfo("America/New_York")
LIAM = replace(JENNY, id="liam", first="Liam", last="Brandt")
SHARED = Caution(Reason.SHARED_EMAIL, others=(LIAM,))
ASKED = Caution(Reason.OPTED_OUT, since=date(2022, 5, 2))


@pytest.mark.parametrize(
    ("caution", "email", "said"),
    [
        (
            SHARED,
            "liam@gmail.com",
            (
                "Liam Brandt uses this email too. Each patient needs their own; "
                "with Gmail, liam+aisha@gmail.com works."
            ),
        ),
        (SHARED, "liam@example.com", "Liam Brandt uses this email too. Each patient needs their own."),
        (ASKED, "a@example.com", "This patient asked not to be invited on May 2, 2022."),
        (
            Caution(Reason.GUARDIAN_EMAIL, age=13),
            "a@example.com",
            "This patient is 13. Is this the patient's own email, not a parent's?",
        ),
        (
            Caution(Reason.GUARDIAN_EMAIL, others=(LIAM,), age=13),
            "a@example.com",
            (
                "This patient is 13, and Liam Brandt uses this email too. "
                "Is this the patient's own email, not a parent's?"
            ),
        ),
        (
            Caution(Reason.BOUNCED_BEFORE, at=datetime(2022, 5, 3, 3, 0, tzinfo=UTC)),
            "a@example.com",
            "An email to this address bounced on May 2.",
        ),
    ],
)
def test_each_caution_is_one_sentence(caution: Caution, email: str, said: str) -> None:
    assert sentence(caution, email, "Aisha", ZONE) == said


def test_all_of_them_are_said_at_once_the_patients_wish_first() -> None:
    title, body = warning((ASKED, SHARED), "liam@example.com", "Aisha", ZONE)
    assert title == "This patient asked not to be invited on May 2, 2022."
    assert body == (
        "Liam Brandt uses this email too. Each patient needs their own. Invite only if the patient agrees now."
    )


def test_an_own_address_is_offered_only_where_it_surely_works() -> None:
    assert own_address("liam+x@gmail.com", "Aisha Ann") == "liam+aisha@gmail.com"
    assert own_address("liam@gmail.com", "") is None
    assert own_address("liam@gmail.com", "李") is None
