"""How quickly lists are read against bare parsers, and what their size costs in time and memory."""

from __future__ import annotations

import csv
import io
import json
import re
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import (
    LatexDecodingMiddleware,
    SeparateCoAuthors,
    SplitNameParts,
)

from crawler.core.seeds import read_entries
from crawler.reading import read_files
from crawler.twin.generate import generated
from tests.benchmarks.apart import apart, grown, most_memory
from tests.benchmarks.timing import LONG, MUCH, Row, ratio

TODAY = date(2026, 11, 1)
Paper = tuple[str, tuple[str, ...], int, str]
"""Title, authors, year and abstract."""
_HEADER = re.compile(r"^[A-Z]{2}(\w{3} \d{1,2}, \d{4})(?:Code)?$", re.MULTILINE)
_BAR = 1.2
"""What an entry may cost in a list of sixteen times the size, over what it costs in the small."""


def papers(count: int) -> list[Paper]:
    """So many papers, with an abstract of the usual length."""
    return [
        (one.title, tuple(one.authors), 2000 + number % 26, "So it is said of things. " * 45)
        for number, one in enumerate(generated(count).papers)
    ]


# --- lists ----------------------------------------------------------------------


def json_lines(some: Iterable[Paper]) -> Iterator[str]:
    """One object a line."""
    for title, authors, year, abstract in some:
        told = {"title": title, "authors": authors, "year": year, "abstract": abstract}
        yield json.dumps(told) + "\n"


def json_array(some: Iterable[Paper]) -> Iterator[str]:
    """One document, on one line."""
    for number, line in enumerate(json_lines(some)):
        yield f"{', ' if number else '['}{line.strip()}"
    yield "]\n"


def table(some: Iterable[Paper]) -> Iterator[str]:
    """CSV with a heading."""
    yield "title,authors,year,abstract\n"
    for title, authors, year, abstract in some:
        file = io.StringIO()
        csv.writer(file).writerow([title, "; ".join(authors), year, abstract])
        yield file.getvalue()


def bibliography(some: Iterable[Paper]) -> Iterator[str]:
    """BibTeX."""
    for number, (title, authors, year, abstract) in enumerate(some):
        yield f"@article{{k{number},\n  title = {{{title}}},\n  author = {{"
        yield f"{' and '.join(authors)}}},\n  year = {year},\n  abstract = {{{abstract}}}\n}}\n\n"


def listing(some: Iterable[Paper]) -> Iterator[str]:
    """As pasted from a paper-listing site."""
    for title, authors, year, abstract in some:
        people = ", ".join(authors[:3]) + (" et al." if len(authors) > 3 else "")
        yield f"CVNov 20, {year}\n{title}{people}\n{abstract}\n"


def titles(some: Iterable[Paper]) -> Iterator[str]:
    """One a line."""
    for title, *_ in some:
        yield f"{title}\n"


def references(some: Iterable[Paper]) -> Iterator[str]:
    """As a paper prints them."""
    for number, (title, authors, year, _) in enumerate(some, 1):
        yield f"[{number}] {', '.join(authors)}. {title}. In Things, pages 1–9, {year}.\n"


# --- what one would use instead ---------------------------------------------------


def _names_parted(text: str) -> object:
    decoded = [LatexDecodingMiddleware(), SeparateCoAuthors(), SplitNameParts()]
    return parse_string(text, append_middleware=decoded)


def _split(text: str) -> object:
    return [part.split("\n") for part in _HEADER.split(text)]


Writer = Callable[[Iterable[Paper]], Iterator[str]]
KINDS: dict[str, tuple[Writer, dict[str, Callable[[str], object]]]] = {
    "JSON Lines": (
        json_lines,
        {
            "json.loads": lambda text: [json.loads(line) for line in text.splitlines()],
            "msgspec": lambda text: [msgspec.json.decode(line) for line in text.splitlines()],
        },
    ),
    "JSON": (json_array, {"json.loads": json.loads}),
    "CSV": (table, {"csv.DictReader": lambda text: list(csv.DictReader(io.StringIO(text)))}),
    "BibTeX": (
        bibliography,
        {
            "bibtexparser, fields as written": parse_string,
            "bibtexparser, LaTeX decoded and names parted": _names_parted,
        },
    ),
    "pasted listing": (listing, {"re.split, title and authors left in one": _split}),
    "titles": (titles, {"str.splitlines": str.splitlines}),
    "references": (references, {"str.splitlines": str.splitlines}),
}
"""What writes a list of the kind, and what one would read it with otherwise."""


def _read(text: str) -> object:
    return list(read_entries(io.StringIO(text), "list", TODAY))


def _compared(kind: str, count: int) -> Iterator[Row]:
    write, others = KINDS[kind]
    text = "".join(write(papers(count)))
    if len(list(read_entries(io.StringIO(text), "list", TODAY))) != count:
        raise SystemExit(f"{kind}: not every entry was read")
    for against, read in others.items():
        times = ratio(lambda: _read(text), lambda read=read: read(text), 3)  # type: ignore[misc]
        yield Row(f"{kind}, {count:,} entries read", times, against)


# --- growth ---------------------------------------------------------------------


def cost(kind: str, count: int) -> tuple[float, float]:
    """Seconds of this process for an entry, and the most MB that it held; run it in its own."""
    write, _ = KINDS[kind]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list"
        with path.open("w") as file:
            for start in range(0, count, 1_000):
                some = papers(min(1_000, count - start))
                file.writelines(_joint(write(some), kind, start, count))
        begin = time.process_time()
        read = sum(1 for _ in read_files([str(path)], TODAY))
        spent = time.process_time() - begin
    if read != count:
        raise SystemExit(f"{kind}: {read} of {count} entries were read")
    return spent / count, most_memory()


def _joint(pieces: Iterator[str], kind: str, start: int, count: int) -> Iterator[str]:
    """A list in parts as one: with one heading, or the brackets of one array."""
    for number, piece in enumerate(pieces):
        if start and number == 0 and kind == "CSV":
            continue
        if kind == "JSON" and start and number == 0:
            yield f", {piece[1:]}"
        elif kind == "JSON" and piece == "]\n" and start + 1_000 < count:
            continue
        else:
            yield piece


def _grown(kind: str, n: int) -> Iterator[Row]:
    """At n, 4n and 16n."""
    for count, each, most in grown(cost, kind, n):
        what = f"{kind}, an entry of {count:,}"
        yield Row(what, each, f"of {n:,}", LONG, most=_BAR, in_short=False)
        what = f"{kind}, {count:,} entries"
        yield Row(what, most, f"{n:,}", MUCH, most=_BAR, in_short=False)


def _large(megabytes: int) -> Iterator[Row]:
    """The memory for one large file of JSON Lines, over that for a sixteenth of it."""
    each = len("".join(json_lines(papers(100)))) / 100
    count = int(megabytes * 2**20 / each) // 1_000 * 1_000
    (_, small), (_, large) = (apart(cost, "JSON Lines", size) for size in (count // 16, count))
    yield Row(f"JSON Lines, {megabytes} MB", large / small, "a sixteenth of it", MUCH, most=_BAR)


def rows(*, full: bool) -> Iterator[Row]:
    """Each kind against what one would use instead; then growth, and a large file."""
    for kind in KINDS:
        yield from _compared(kind, 10_000 if full else 1_000)
    for kind in KINDS:
        yield from _grown(kind, 4_000 if full else 500)
    yield from _large(64 if full else 16)
