"""Makes strangers' text safe to show, on one line; it must not translate it."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from crawler.core.seeds.tex import plain_text
from crawler.faces.steering import safe

_TEX = re.compile(r"[\\$]|\{")
# All that an address may hold as it stands (RFC 3986), but the characters that end a link in
# HTML, Markdown or BibTeX.
_URL_SAFE = "/:?#@!$&'*+,;=%~[]"


def readable(text: str) -> str:
    r"""A title or a name as a person writes it: ``$\alpha$`` is ``α``; safe, and on one line."""
    return safe(plain_text(text) if _TEX.search(text) else " ".join(text.split()))


def web_address(url: str | None) -> str | None:
    """The address, quoted so that no markup takes it for its end; ``None`` for another scheme.

    What is left can stand in an ``href``: it begins with ``http://`` or ``https://``.
    """
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname or url is None:
        return None
    return quote(safe(url), safe=_URL_SAFE)
