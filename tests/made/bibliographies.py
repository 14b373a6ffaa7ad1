"""Writes bibliography files as the programs and sites that export them do."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from pylatexenc.latexencode import UnicodeToLatexEncoder

from crawler.core.model import PartialDate
from tests.made.papers import Entry, Name, Paper, Style, parted, said

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_QUOTE = re.compile(r'(?<!\\)"')
_to_latex = UnicodeToLatexEncoder(
    replacement_latex_protection="braces-all", unknown_char_policy="keep"
).unicode_to_latex


def _encode(text: str) -> str:
    """As the sites write it: accents as commands, dashes and quotes as they are."""
    return _to_latex(text).replace("{''}", '"')


def _typeset(title: str) -> str:
    """What TeX makes of its dashes."""
    return title.replace("---", "—").replace("--", "–")


def _family_first(name: Name) -> str:
    return ", ".join(part for part in (name.family, name.suffix, name.given) if part)


def _names(paper: Paper, join: str, shown: Callable[[Name], str] = _family_first) -> str:
    """In braces where an ``and`` or a comma is part of a name, as of a collaboration."""
    written = [shown(parted(name)) for name in paper.authors]
    return join.join(f"{{{name}}}" if " and " in name else name for name in written)


def _date(paper: Paper) -> PartialDate:
    return PartialDate(paper.year)


def scholar(paper: Paper, number: int, _chance: random.Random) -> Entry:
    """Google Scholar: ``and others`` behind many, no identifiers but in the journal."""
    cut = len(paper.authors) > 8
    names = paper.authors[:8]
    author = " and ".join(_family_first(parted(name)) for name in names)
    text = (
        f"@article{{key{paper.year}word{number},\n  title={{{paper.title}}},\n"
        f"  author={{{author}{' and others' if cut else ''}}},\n"
        f"  journal={{arXiv preprint arXiv:{paper.arxiv_id}}},\n  year={{{paper.year}}}\n}}"
    )
    return Entry(
        text,
        said(paper, names, _date(paper), complete=not cut, arxiv=True, title=_typeset(paper.title)),
    )


def arxiv(paper: Paper, number: int, _chance: random.Random) -> Entry:
    """The entry on a paper's own page at arXiv."""
    text = (
        f"@misc{{key{number},\n      title={{{paper.title}}}, \n"
        f"      author={{{_names(paper, ' and ', lambda name: name.shown(name.given))}}},\n"
        f"      year={{{paper.year}}},\n      eprint={{{paper.arxiv_id}}},\n"
        f"      archivePrefix={{arXiv}},\n      primaryClass={{{paper.category}}},\n"
        f"      url={{{paper.abs_url}}}, \n}}"
    )
    return Entry(
        text, said(paper, paper.authors, _date(paper), arxiv=True, title=_typeset(paper.title))
    )


def _protected(title: str) -> str:
    """Words with capitals inside in braces, as DBLP and the Anthology write them."""
    return " ".join(
        f"{{{word}}}" if any(letter.isupper() for letter in word[1:]) else word
        for word in title.split(" ")
    )


def dblp(paper: Paper, number: int, _chance: random.Random) -> Entry:
    author = _encode(_names(paper, " and\n                  ", lambda name: name.shown(name.given)))
    doi = f"  doi          = {{{paper.doi}}},\n" if paper.doi else ""
    text = (
        f"@article{{DBLP:journals/corr/abs-{number},\n  author       = {{{author}}},\n"
        f"  title        = {{{_protected(_encode(paper.title))}}},\n  journal      = {{CoRR}},\n"
        f"  volume       = {{abs/{paper.arxiv_id}}},\n  year         = {{{paper.year}}},\n"
        f"  url          = {{http://arxiv.org/abs/{paper.arxiv_id}}},\n{doi}"
        f"  eprinttype    = {{arXiv}},\n  eprint       = {{{paper.arxiv_id}}},\n"
        f"  timestamp    = {{Mon, 13 Aug 2018 16:46:57 +0200}},\n"
        f"  biburl       = {{https://dblp.org/rec/journals/corr/abs-{number}.bib}},\n"
        f"  bibsource    = {{dblp computer science bibliography, https://dblp.org}}\n}}"
    )
    return Entry(
        text,
        said(paper, paper.authors, _date(paper), arxiv=True, doi=True, title=_typeset(paper.title)),
    )


def anthology(paper: Paper, number: int, _chance: random.Random) -> Entry:
    """The ACL Anthology: quotes, months by their names, double spaces, ``@string``."""
    month = paper.date.month or 1
    address = f"https://aclanthology.org/2020.made-{number}"
    doi = f'    doi = "{paper.doi}",\n' if paper.doi else ""
    author = _encode(_names(paper, "  and\n      "))
    title = _QUOTE.sub('{"}', _encode(paper.title))
    text = (
        f"@inproceedings{{word-{number}-made,\n"
        f'    title = "{_protected(title)}",\n'
        f'    author = "{author}",\n    editor = "Jurafsky, Dan  and\n      Chai, Joyce",\n'
        f'    booktitle = acl # " 2020",\n    month = {_MONTHS[month - 1]},\n'
        f'    year = "{paper.year}",\n    address = "Online",\n    publisher = pub,\n'
        f'    url = "{address}/",\n{doi}    pages = "1--{number}"\n}}'
    )
    when = PartialDate(paper.year, month)
    return Entry(
        text,
        said(
            paper, paper.authors, when, doi=True, urls=[f"{address}/"], title=_typeset(paper.title)
        ),
    )


def biblatex(paper: Paper, number: int, _chance: random.Random) -> Entry:
    """Zotero's Better BibTeX: whole dates, a file, keywords, code in the note."""
    note = f"  note = {{Code: \\url{{{paper.repository}}}}},\n" if paper.repository else ""
    doi = f"  doi = {{{paper.doi}}},\n" if paper.doi else ""
    text = (
        f"@online{{key{number},\n  title = {{{_protected(_encode(paper.title))}}},\n"
        f"  author = {{{_encode(_names(paper, ' and '))}}},\n  date = {{{paper.date}}},\n"
        f"  eprint = {{{paper.arxiv_id}}},\n  eprinttype = {{arXiv}},\n"
        f"  eprintclass = {{{paper.category}}},\n{doi}{note}"
        f"  url = {{http://arxiv.org/abs/{paper.arxiv_id}}},\n  urldate = {{2024-03-01}},\n"
        f"  abstract = {{{_encode(paper.abstract[:200])}}},\n  keywords = {{one,two}},\n"
        f"  file = {{/home/a/Zotero/storage/AB12/{number}.pdf}}\n}}"
    )
    seed = said(
        paper,
        paper.authors,
        paper.date,
        arxiv=True,
        doi=True,
        urls=[paper.repository],
        title=_typeset(paper.title),
    )
    return Entry(text, seed)


# --- fields of two letters --------------------------------------------------------


def _ris(paper: Paper, title: str, *more: str) -> str:
    authors = [f"AU  - {_ris_name(name)}" for name in paper.authors]
    return "\n".join(["TY  - JOUR", f"{title}  - {paper.title}", *authors, *more, "ER  - "])


def _ris_name(name: str) -> str:
    parts = parted(name)
    return ", ".join(part for part in (parts.family, parts.given, parts.suffix) if part)


def _field(tag: str, text: str | None) -> list[str]:
    return [f"{tag}  - {text}"] if text else []


def mendeley(paper: Paper, _number: int, _chance: random.Random) -> Entry:
    text = _ris(
        paper, "T1", f"PY  - {paper.year}", f"DA  - {str(paper.date).replace('-', '/')}/",
        *_field("AB", paper.abstract), *_field("DO", paper.doi), f"UR  - {paper.abs_url}v2",
        "KW  - one", "KW  - two",
    )  # fmt: skip
    return Entry(text, said(paper, paper.authors, paper.date, arxiv=True, doi=True))


def endnote_ris(paper: Paper, number: int, _chance: random.Random) -> Entry:
    text = _ris(
        paper, "TI", "T2  - arXiv e-prints", f"PY  - {paper.year}//", "SP  - 1", "EP  - 9",
        *_field("DO", paper.doi), f"M3  - arXiv:{paper.arxiv_id}", f"ID  - {number}",
    )  # fmt: skip
    return Entry(text, said(paper, paper.authors, _date(paper), arxiv=True, doi=True))


def zotero_ris(paper: Paper, _number: int, _chance: random.Random) -> Entry:
    text = _ris(
        paper, "TI", *_field("AB", paper.abstract), f"DA  - {str(paper.date).replace('-', '/')}",
        f"PY  - {paper.year}", *_field("DO", paper.doi), "DP  - arXiv.org", "PB  - arXiv",
        f"UR  - http://arxiv.org/abs/{paper.arxiv_id}", "Y2  - 2024/03/01/10:20:30",
        f"N1  - arXiv:{paper.arxiv_id} [{paper.category}]", *_field("N1", paper.repository),
        "L1  - https://arxiv.org/pdf/" + paper.arxiv_id,
    )  # fmt: skip
    seed = said(paper, paper.authors, paper.date, arxiv=True, doi=True, urls=[paper.repository])
    return Entry(text, seed)


def endnote(paper: Paper, number: int, _chance: random.Random) -> Entry:
    authors = [f"%A {_ris_name(name)}" for name in paper.authors]
    doi = [f"%R {paper.doi}"] if paper.doi else []
    text = "\n".join(
        [
            "%0 Journal Article",
            f"%T {paper.title}",
            *authors,
            f"%D {paper.year}",
            *doi,
            f"%U {paper.abs_url}",
            f"%M {number}",
            f"%X {paper.abstract}",
        ]
    )
    return Entry(text, said(paper, paper.authors, _date(paper), arxiv=True, doi=True))


def pubmed(paper: Paper, number: int, _chance: random.Random) -> Entry:
    authors = []
    for name in map(parted, paper.authors):
        authors.append(f"FAU - {', '.join(p for p in (name.family, name.given) if p)}")
        authors.append(f"AU  - {name.family} {name.letters}".rstrip())
    title = _folded(f"TI  - {paper.title}")
    doi = [f"LID - {paper.doi} [doi]"] if paper.doi else []
    text = "\n".join(
        [
            f"PMID- {number}",
            "OWN - NLM",
            "STAT- MEDLINE",
            f"DP  - {paper.year} Jun 12",
            title,
            *doi,
            _folded(f"AB  - {paper.abstract}"),
            *authors,
            "LA  - eng",
            "SO  - J Made. 1(2).",
        ]
    )
    shown = [" ".join(p for p in (n.given, n.family) if p) for n in map(parted, paper.authors)]
    return Entry(text, said(paper, shown, PartialDate(paper.year, 6, 12), doi=True))


def _folded(text: str) -> str:
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + len(word) > 85:
            lines.append(line)
            line = f"      {word}"
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])


_STRINGS = '@string{acl = "Proceedings of the {ACL}"}\n@string{pub = {Association}}\n\n'


def styles() -> list[Style]:
    """Every style."""
    return [
        Style("BibTeX", "Google Scholar", scholar, between="\n\n"),
        Style("BibTeX", "arXiv", arxiv, between="\n"),
        Style("BibTeX", "DBLP", dblp, between="\n\n"),
        Style("BibTeX", "ACL Anthology", anthology, head=_STRINGS),
        Style("BibTeX", "Better BibTeX", biblatex, between="\n\n"),
        Style("RIS", "Mendeley", mendeley, between="\n\n\n"),
        Style("RIS", "EndNote", endnote_ris, between="\n\n"),
        Style("RIS", "Zotero", zotero_ris, between="\n\n"),
        Style("tagged", "EndNote %0", endnote, between="\n\n"),
        Style("tagged", "PubMed", pubmed, between="\n\n"),
    ]
