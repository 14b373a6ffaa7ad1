"""The words of a GitHub page in plain form: README, licence, counts; it must not look for them."""

from __future__ import annotations

import re

from lxml import etree, html

from crawler.sources._markup import ordinary

README_LENGTH = 20_000
"""Characters that are kept of a README."""
_LONGEST_README = 400_000
"""Characters of HTML that are read of one."""
_IMAGES = "githubusercontent.com/"
_UNSEEN = ("svg", "script", "style")
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What the parser gives, of a character reference say, and does not take."""
_BLANK_LINES = re.compile(r"\n{3,}")
_LICENSE_WORD = re.compile(r" ?licen[sc]es?(?: found)?$", re.IGNORECASE)
_UNNAMED = frozenset({"", "view", "other", "unknown"})
_COUNT = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12}")


def clean(text: str) -> str:
    """Text that can be stored: JSON may hold halves of characters, which UTF-8 cannot write."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def one_line(text: str) -> str | None:
    """Text on one line with single spaces; ``None`` where it is blank."""
    return " ".join(text.split()) or None


def plain_readme(rich: str) -> str | None:
    """A rendered README without its markup, cut to 20,000 characters; ``None`` where it is blank.

    The address of a link to another site follows its text as ``<https://…>``: a badge, which has
    no text, is often the only place that names the paper. Built with lxml and not BeautifulSoup,
    which would take longer over a long README than over the rest of the page.
    """
    markup = ordinary(clean(rich[:_LONGEST_README]).replace("\0", ""))
    root = html.document_fromstring(f"<div>{markup}</div>")
    etree.strip_elements(root, *_UNSEEN, etree.Comment, with_tail=False)
    for link in root.iter("a"):
        address = link.get("href", "")
        if _leads_away(address) and address not in _text(link):
            link.tail = _NO_XML.sub("", f" <{address}>{link.tail or ''}")
    lines = (" ".join(line.split()) for line in _text(root).splitlines())
    text = _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()
    return text[:README_LENGTH].rstrip() or None


def _text(element: etree._Element) -> str:
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False)


def _leads_away(address: str) -> bool:
    """Whether a link goes to a page; images link to their own copies on GitHub's servers."""
    return address.startswith(("https://", "http://")) and _IMAGES not in address[:100]


def license_word(shown: str) -> str | None:
    """The SPDX identifier in ``Apache-2.0 license``; ``NOASSERTION`` for ``View license``.

    That is SPDX's, and the GitHub API's, word for a licence that is there and was not recognised.
    ``None`` for blank text.
    """
    text = one_line(shown)
    if text is None:
        return None
    word = _LICENSE_WORD.sub("", text)
    return "NOASSERTION" if word.lower() in _UNNAMED else word


def count(shown: str) -> int | None:
    """The exact number that a text begins with, ``12,345`` or ``12345 users``.

    ``None`` for rounded ones such as ``12.3k``.
    """
    match = _COUNT.match(shown.strip())
    rest = shown.strip()[match.end() :] if match else "?"
    return int(match[0].replace(",", "")) if match and rest[:1] in {"", " ", "\n"} else None
