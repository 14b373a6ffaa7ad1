"""How arXiv reads identifiers, on its pages and in its API; it must not look papers up."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ARCHIVES = (
    "acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|"
    "cond-mat|cs|dg-ga|econ|eess|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math-ph|math|mtrl-th|"
    "nlin|nucl-ex|nucl-th|patt-sol|physics|plasm-ph|q-alg|q-bio|q-fin|quant-ph|solv-int|stat|"
    "supr-con"
)
_FOUND_NEW = re.compile(r"(?<![\d=.])(?:arxiv:)?(\d{4}\.\d{4,5}(?:v\d*)?)", re.IGNORECASE)
_FOUND_OLD = re.compile(
    rf"(?:arxiv:)?((?:{_ARCHIVES})(?:\.[a-z-]{{2,}})?/\d{{2}}[01]\d{{4}}(?:v\d*)?)", re.IGNORECASE
)
FOUND = re.compile(f"{_FOUND_OLD.pattern}|{_FOUND_NEW.pattern}", re.IGNORECASE)
"""An identifier within a text, with the prefix that it may have."""
_NEW = re.compile(r"(\d\d)(\d\d)\.(\d{4,5})(?:v([1-9]\d*))?(?:[#/].*)?")
_OLD = re.compile(
    rf"({_ARCHIVES})(?:\.[a-zA-Z-]{{2,}})?/(\d\d)(\d\d)(\d{{3}})(?:v([1-9]\d*))?(?:[#/].*)?"
)
_PREFIX = re.compile(r"arxiv:", re.IGNORECASE)
_SUFFIX = re.compile(r"\.(?:pdf|ps|gz|ps\.gz)$")
_LIKE = re.compile(r"\d{3,4}\.\d{3,5}(?:v\d+)?")
_VERSIONED = re.compile(r"(.*?)v(\d+)")


@dataclass(frozen=True, slots=True)
class PageId:
    """An identifier in a page's address."""

    base: str
    version: int | None

    def __str__(self) -> str:
        return self.base if self.version is None else f"{self.base}v{self.version}"


def page_id(text: str) -> PageId | None:
    """The identifier that arXiv's pages take ``text`` for, in its proper spelling.

    ``arXiv:ID``, ``ID.pdf``, four digits where five are due, and a subject class
    (``math.GT/0202001``) are mended; the caller compares the spelling and redirects.
    """
    mended = _PREFIX.sub("", _SUFFIX.sub("", text.lstrip("/")), count=1)
    new = _NEW.fullmatch(mended)
    if new:
        return _new_id(*new.groups())
    old = _OLD.fullmatch(mended)
    if old:
        return _old_id(*old.groups())
    return None


def _new_id(yy: str, mm: str, number: str, version: str | None) -> PageId | None:
    year, month = 2000 + int(yy), int(mm)
    digits = 5 if year >= 2015 else 4
    known = (year, month) >= (2007, 4) and 1 <= month <= 12 and int(number) > 0
    if not known or len(str(int(number))) > digits:
        return None
    base = f"{yy}{mm}.{int(number):0{digits}d}"
    return PageId(base, int(version) if version else None)


def _old_id(archive: str, yy: str, mm: str, number: str, version: str | None) -> PageId | None:
    year, month = (1900 if int(yy) >= 91 else 2000) + int(yy), int(mm)
    if not (1991 <= year <= 2007 and 1 <= month <= 12 and int(number) > 0):
        return None
    if (year, month) > (2007, 3):
        return None
    return PageId(f"{archive}/{yy}{mm}{number}", int(version) if version else None)


def looks_like_id(text: str) -> bool:
    """The text has an identifier's form, whether or not it can be one."""
    return _LIKE.fullmatch(text) is not None


def api_accepts(item: str) -> bool:
    """One item of an ``id_list`` passes the API's check: an identifier stands *somewhere* in it."""
    return FOUND.search(item) is not None


def split_version(item: str) -> tuple[str, int | None]:
    """``2104.12255v1`` to ``("2104.12255", 1)``; the rest of the text is left as it is."""
    match = _VERSIONED.fullmatch(item)
    return (match[1], int(match[2])) if match else (item, None)
