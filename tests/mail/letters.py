"""Letters for tests, and names people give to clinics to break things."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from desktop.mail.message import Letter

TOKEN = "rmuwnwmbzfdu5l45wcaimhzehhc3yh5z6fw6oapgcep4ohr5rktq"

LETTER = Letter(
    clinic_name="Larkfield Family Clinic",
    clinic_phone="(410) 555-0142",
    link=f"https://onpatient.example/i/{TOKEN}",
    start_page="https://onpatient.example/start",
    typed_code="7KQ4-M2XD",
    expires_at=datetime(2022, 5, 24, 19, 4, 59, tzinfo=UTC),
    time_zone=ZoneInfo("America/New_York"),
    language="en",
    sender="desk@larkfield.example.org",
    recipient="sample@sample.com",
    message_id="<5f3c@larkfield.example.org>",
    date=datetime(2022, 5, 17, 19, 4, 59, 123456, tzinfo=UTC),
)

NAUGHTY = (
    "",
    " ",
    'Dr. Smith\'s & Sons, <b>Clinic</b> "North" (East): No. 5; \\ [x] a@b.example',
    "Larkfield\r\nBcc: thief@example.org",
    "Larkfield\r\n\r\n<html>gone",
    "Larkfield\nSubject: gone\x0bX: y\x0c\x1c\x85\u2028\u2029end",
    "\x00\x01\x1b[31mred\x7f",
    "\ud800 alone \udfff",
    "=?utf-8?q?=0d=0aBcc:thief@example.org?=",
    "$link ${code} $$ $ {clinic} %s {0}",
    "</title><script>alert(1)</script>",
    '" onclick="alert(1)" style=\'x\'',
    "Clínica Ñandú, Año & Niño",
    "찦차를 타고 온 펲시맨과 쑛다리 똠방각하",
    "👨\u200d🦰 👨🏿\u200d🦰 ヽ༼ຈل͜ຈ༽ﾉ ❤️",
    "عيادة الشفاء \u202egpj.exe\u202c",
    "Z\u0334\u0352a\u0351\u0300l\u0336go \ufeff\ufffe",
    ", , ,;;::" * 4,
    "É" * 300,
    "word " * 60,
    "x" * 300,
    ".",
    "--=_invitation--",
)
