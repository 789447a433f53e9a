"""Words that do no harm: safe to show, cut where it reads well, linked only to the web."""

import re
from collections.abc import Callable
from urllib.parse import quote, urlsplit

Size = Callable[[str], int]

_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_END = re.compile("\r\n|[\r\u0085\u2028\u2029]")
_BLANK = re.compile("[\t\x0b\x0c]")
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_NOT_IN_URL = re.compile("[\\s\x00-\x20\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\\\\]")
_MORE = " …"
_MOST_URL = 3_000


def harmless(text: str) -> str:
    """Take out what nobody types on purpose: control characters, half characters, forced order."""
    if text.isprintable() or text.replace("\n", " ").isprintable():
        return text
    text = _LINE_END.sub("\n", _SURROGATE.sub("\ufffd", text))
    return _CONTROL.sub("", _BLANK.sub(" ", text))


def one_line(text: str) -> str:
    """Make `text` harmless and put it on one line."""
    if text.isprintable() and "  " not in text and text == text.strip():
        return text
    return " ".join(harmless(text).split())


def clip(text: str, most: int, size: Size) -> str:
    """Cut `text` to `most` of what `size` counts: after a sentence if one ends late enough.

    Else it is cut after a word, and where there is none, anywhere.
    """
    if size(text) <= most:
        return text
    if most < size(_MORE):
        return ""
    head = _head(text, most - size(_MORE), size)
    return (head[: _good_end(head)].rstrip() + _MORE).lstrip()


def safe_url(url: str) -> str | None:
    """Return a web address that can be linked, None for everything else.

    What could end a link in a platform's own notation is percent-encoded.
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host or _NOT_IN_URL.search(url):
        return None
    encoded = quote(url, safe="!#$%&'()*+,/:;=?@[]~-._", errors="replace")
    return encoded if len(encoded) <= _MOST_URL else None


def _head(text: str, most: int, size: Size) -> str:
    used = 0
    for at, character in enumerate(text):
        used += size(character)
        if used > most:
            return text[:at]
    return text


def _good_end(head: str) -> int:
    sentence = max(head.rfind(mark) for mark in (". ", "! ", "? ", "\n")) + 1
    for end in (sentence, head.rfind(" ")):
        if end > len(head) // 2:
            return end
    return len(head)
