"""Mail domains that patients really use: what a slip of the fingers was probably meant to be."""

from typing import Final

COMMON_DOMAINS: Final[tuple[str, ...]] = (
    "gmail.com",
    "yahoo.com",
    "hotmail.com",
    "outlook.com",
    "icloud.com",
    "aol.com",
    "comcast.net",
    "msn.com",
    "live.com",
    "verizon.net",
    "att.net",
    "sbcglobal.net",
    "bellsouth.net",
    "protonmail.com",
    "charter.net",
    "cox.net",
    "earthlink.net",
    "optonline.net",
    "ymail.com",
    "rocketmail.com",
    "me.com",
    "mac.com",
)
"""Most used first: where two are equally near to what was typed, the first one is offered."""

KNOWN_DOMAINS: Final[frozenset[str]] = frozenset(COMMON_DOMAINS) | frozenset(
    {
        "aim.com", "att.com", "bell.net", "bigpond.com", "btinternet.com", "centurylink.net",
        "centurytel.net", "comcast.com", "cs.com", "cableone.net", "cox.com", "duck.com", "email.com",
        "embarqmail.com", "fastmail.com", "fastmail.fm", "frontier.com", "frontiernet.net", "gmx.at",
        "gmx.com", "gmx.de", "gmx.net", "gmx.us", "googlemail.com", "hey.com", "hotmail.ca",
        "hotmail.co.uk", "hotmail.de", "hotmail.es", "hotmail.fr", "hotmail.it", "hushmail.com",
        "inbox.com", "juno.com", "laposte.net", "libero.it", "live.ca", "live.co.uk", "live.fr",
        "live.it", "live.nl", "love.com", "mail.com", "mail.ru", "mailbox.org", "mindspring.com",
        "naver.com", "netscape.net", "netzero.com", "netzero.net", "orange.fr", "outlook.de",
        "outlook.es", "outlook.fr", "outlook.it", "pacbell.net", "passport.com", "peoplepc.com", "pm.me",
        "posteo.de", "prodigy.net", "proton.me", "q.com", "qq.com", "roadrunner.com", "rogers.com",
        "rr.com", "shaw.ca", "sky.com", "snet.net", "spectrum.net", "suddenlink.net", "swbell.net",
        "sympatico.ca", "t-online.de", "telus.net", "tds.net", "tutanota.com", "twc.com", "usa.com",
        "usa.net", "verizon.com", "videotron.ca", "wanadoo.fr", "web.de", "windstream.net", "wowway.com",
        "yahoo.ca", "yahoo.co.in", "yahoo.co.jp", "yahoo.co.uk", "yahoo.com.au", "yahoo.com.br",
        "yahoo.com.mx", "yahoo.com.ph", "yahoo.de", "yahoo.es", "yahoo.fr", "yahoo.in", "yahoo.it",
        "yandex.com", "yandex.ru", "zoho.com",
    }
)  # fmt: skip
"""Real domains, about which nothing is ever suggested although some are one letter from a more common one."""
