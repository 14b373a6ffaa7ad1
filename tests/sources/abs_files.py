"""Reads arXiv's own metadata files, the truth that an abstract page is compared with."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

from crawler.core.ids import arxiv_id, doi
from crawler.core.model import ArxivRecord

_FIELD = re.compile(r"((?:arXiv|[A-Z][A-Za-z-]*)(?: \(revised v[0-9]+\))?): ?")
_DATE = re.compile(r"Date(?: \(revised v([0-9]+)\))?$")
_COMBINING = {
    '"': "\u0308", "'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303", "=": "\u0304",
    ".": "\u0307", "c": "\u0327", "v": "\u030c", "u": "\u0306", "H": "\u030b", "k": "\u0328",
    "r": "\u030a",
}  # fmt: skip
_ACCENT = re.compile(
    r"\{\\([\"'`^~=.])\s*\\?([A-Za-z])\}|\{\\([cvuHkr])(?: |\{)([A-Za-z])\}?\}"
    r"|\\([\"'`^~=.])(?:\{\\?([A-Za-z])\}|\\?([A-Za-z])(?:\{\})?)|\\([cvuHkr])\{([A-Za-z])\}"
)
_LETTERS = {r"{\o}": "ø", r"{\O}": "Ø", r"{\l}": "ł", r"{\L}": "Ł", r"{\ss}": "ß", r"{\ae}": "æ"}
# Of two names for one category, arXiv shows the second.
_ALIASES = {
    "math.MP": "math-ph", "math.IT": "cs.IT", "stat.TH": "math.ST", "cs.NA": "math.NA",
    "cs.SY": "eess.SY", "q-fin.EC": "econ.GN", "math-ph.MP": "math-ph",
}  # fmt: skip
_SUBSUMED = {
    "acc-phys": "physics.acc-ph", "adap-org": "nlin.AO", "alg-geom": "math.AG",
    "ao-sci": "physics.ao-ph", "atom-ph": "physics.atom-ph", "funct-an": "math.FA",
    "supr-con": "cond-mat.supr-con",
}  # fmt: skip


@dataclass(frozen=True)
class Truth:
    """What a file says."""

    record: ArxivRecord
    versions: tuple[tuple[int, datetime, bool], ...]
    """Number, date and withdrawal of each version up to that of the file."""


def read_abs_file(path: Path) -> Truth:
    """Read one file; its version is the last that it lists."""
    _, head, *rest = re.split(r"^\\\\\n", _text(path), flags=re.MULTILINE)
    abstract = "\\\\\n".join(rest if rest[-1] else rest[:-1])  # a line may hold TeX's line break
    fields = _fields(head)
    versions = tuple(
        (int(match[1] or 1), *_version(fields[name]))
        for name in fields
        if (match := _DATE.match(name))
    )
    number, at, withdrawn = versions[-1]
    paper = arxiv_id(fields["arXiv"].split()[0])
    assert paper is not None
    return Truth(
        ArxivRecord(
            arxiv_id=paper,
            version=number,
            title=_fold(decode(fields["Title"])),
            authors=_authors(fields["Authors"] if "Authors" in fields else fields["Author"]),
            abstract=decode(abstract).strip(),
            published=versions[0][1],
            updated=at,
            categories=_categories(fields.get("Categories", "")),
            comment=decode(fields["Comments"]) if "Comments" in fields else None,
            doi=doi(fields["DOI"]) if "DOI" in fields else None,
            journal_ref=_fold(decode(fields["Journal-ref"])) if "Journal-ref" in fields else None,
            withdrawn=withdrawn,
        ),
        versions,
    )


def _text(path: Path) -> str:
    content = path.read_bytes()
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("latin-1")


def decode(text: str) -> str:
    """TeX accents as letters."""
    for tex, letter in _LETTERS.items():
        text = text.replace(tex, letter)
    return _ACCENT.sub(_accented, text)


def _accented(match: re.Match[str]) -> str:
    accent, letter = (group for group in match.groups() if group)
    return unicodedata.normalize("NFC", letter + _COMBINING[accent])


def _fields(head: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    name = ""
    for line in head.strip().splitlines():
        match = _FIELD.match(line)
        if match and not line.startswith(" "):
            name = match[1]
            fields[name] = line[match.end() :]
        elif name:
            fields[name] += "\n" + line
    return fields


def _version(text: str) -> tuple[datetime, bool]:
    date, _, size = text.partition("(")
    return parsedate_to_datetime(date.strip()).astimezone(UTC), size.startswith("0kb")


def _authors(text: str) -> tuple[str, ...]:
    for _ in range(3):
        text = re.sub(r"\([^()]*\)", " ", text)
    names = re.split(r",|:|\sand\s|\s&\s", decode(text))
    return tuple(_fold(name) for name in names if _fold(name) not in ("", "et al", "et al."))


def _categories(text: str) -> tuple[str, ...]:
    """The primary one, then the others by name; old files of earlier versions name none."""
    names = [_SUBSUMED.get(name, _ALIASES.get(name, name)) for name in text.split()]
    primary, *others = names or [""]
    return (primary, *sorted(set(others) - {primary}))


def _fold(text: str) -> str:
    return " ".join(text.split())
