"""Header lines that hold names people chose, encoded whole.

`email.message.EmailMessage` folds such names wrongly (it loses spaces and makes a group of addresses of a name,
see CPython gh-100884) and differently in each Python version; `email.header` does neither.
"""

from email.header import Header
from email.utils import quote


def unstructured(name: str, value: str) -> str:
    """Return a header of free text, e.g. the subject; `value` is one line."""
    return Header(value, charset=_charset(value), header_name=name).encode()


def mailbox(name: str, address: str) -> str:
    """Return the From header: the name a mail program shows, and the ASCII address; both are one line."""
    charset = _charset(name)
    header = Header(header_name="From")
    if name:
        header.append(f'"{quote(name)}"' if charset == "us-ascii" else name, charset)
    header.append(f"<{address}>", "us-ascii")
    return header.encode()


def _charset(value: str) -> str:
    """Leave plain ASCII readable, unless it looks encoded already."""
    return "us-ascii" if value.isascii() and "=?" not in value else "utf-8"
