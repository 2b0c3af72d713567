"""What is said below a field while something is typed; only the first three stop anybody."""

from desktop.domain.problem import Problem, ProblemCode
from desktop.ui.words.common import counted
from desktop.ui.words.tongue import tr

EMAIL_NOT_FULL = tr("This is not a full email address. It needs a name, @ and a domain.")
PHONE_NOT_A_NUMBER = tr("This is not a phone number. A phone number has 10 digits.")
DATE_IN_FUTURE = tr("This date is in the future. Check the year.")
DATE_NOT_UNDERSTOOD = tr("This is not a date. Type it like 2/11/1980.")
DATE_TOO_LONG_AGO = tr("This date is more than 120 years ago. Check the year.")
SSN_NOT_NINE = tr("A Social Security Number has 9 digits.")
SSN_NEVER_ISSUED = tr("This number is never issued as a Social Security Number. Check it with the patient.")
USE_IT = tr("Use it")
PHONE_HINT = tr("onpatient checks it together with the date of birth.")
USE_SSN = tr("Use the Social Security Number instead")
USE_DOB_PHONE = tr("Use Date of Birth and Phone Number instead")


def phone_digits_missing(missing: int) -> str:
    """A phone number is too short so far."""
    return counted(
        missing,
        tr("A phone number has 10 digits; 1 is missing."),
        tr("A phone number has 10 digits; {number} are missing."),
    )


def phone_digits_extra(extra: int) -> str:
    """A phone number is too long."""
    return counted(
        extra,
        tr("A phone number has 10 digits; 1 is too many."),
        tr("A phone number has 10 digits; {number} are too many."),
    )


def did_you_mean(email: str) -> str:
    """The domain looks mistyped."""
    return tr("Did you mean {email}?").format(email=email)


def shared_email(other: str, suggestion: str | None) -> str:
    """Another patient uses this address; ``suggestion`` is an address with a plus sign, where it works."""
    if not suggestion:
        return tr("{other} uses this email too. Each patient needs their own.").format(other=other)
    return tr(
        "{other} uses this email too. Each patient needs their own; with Gmail, {suggestion} works."
    ).format(other=other, suggestion=suggestion)


def minor(age: int) -> str:
    """A parent's address on a child's chart is warned about, not stopped."""
    return tr("This patient is {age}. Is this the patient's own email, not a parent's?").format(age=age)


def bounced_before(day: str) -> str:
    """An email to this very address came back."""
    return tr("An email to this address bounced on {day}.").format(day=day)


def problem_with_email(problem: Problem) -> str:
    """Why an email address cannot be kept as typed."""
    special = {
        ProblemCode.NON_ASCII_NAME: tr("Before the @ only English letters, digits and signs can be used."),
        ProblemCode.LOOKALIKE_DOMAIN: tr(
            "Some letters after the @ only look like English ones. Type the address again."
        ),
        ProblemCode.SPACE: tr("There is a space inside this email address."),
    }
    return special.get(problem.code, EMAIL_NOT_FULL)


def problem_with_phone(problem: Problem) -> str:
    """Why a phone number cannot be kept as typed."""
    if problem.code is ProblemCode.TOO_SHORT and problem.missing:
        return phone_digits_missing(problem.missing)
    if problem.code is ProblemCode.TOO_LONG and problem.extra:
        return phone_digits_extra(problem.extra)
    return PHONE_NOT_A_NUMBER


def problem_with_date(problem: Problem) -> str:
    """Why a date of birth cannot be kept as typed."""
    special = {
        ProblemCode.FUTURE: DATE_IN_FUTURE,
        ProblemCode.TOO_LONG_AGO: DATE_TOO_LONG_AGO,
        ProblemCode.NO_SUCH_DAY: tr("There is no such day. Check day and month."),
    }
    return special.get(problem.code, DATE_NOT_UNDERSTOOD)


def problem_with_ssn(problem: Problem) -> str:
    """Why a Social Security Number cannot be kept as typed."""
    return SSN_NEVER_ISSUED if problem.code is ProblemCode.NEVER_ISSUED else SSN_NOT_NINE
