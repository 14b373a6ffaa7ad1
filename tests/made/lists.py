"""Writes lists in Markdown as people keep them, and plain ones of titles and identifiers."""

from __future__ import annotations

import random
from dataclasses import replace

from crawler.core.model import PartialDate
from tests.made.papers import Entry, Paper, Style, said
from tests.made.references import bare, closed

_STARS = "![GitHub Repo stars](https://img.shields.io/github/stars/{}?style=social)"


def _badge(paper: Paper) -> str:
    if paper.repository is None:
        return ""
    return " " + _STARS.format(paper.repository.removeprefix("https://github.com/"))


def _code(paper: Paper, text: str = " [[Code]({})]") -> str:
    return text.format(paper.repository) if paper.repository else ""


def linked(paper: Paper, _number: int, _chance: random.Random) -> Entry:
    """``- [Title](abs), Authors, *CVPR 2020* [[code]](…)``."""
    people = ", ".join(paper.authors)
    text = f"- [{paper.title}]({paper.abs_url}), {people}, *CVPR {paper.year}*{_code(paper)}"
    return Entry(
        text,
        said(paper, paper.authors, PartialDate(paper.year), arxiv=True, urls=[paper.repository]),
    )


def bold(paper: Paper, _number: int, _chance: random.Random) -> Entry:
    """``* **Title** [[paper](…)] [[code](…)] badge``, as most lists of a conference."""
    links = f"[[Paper]({paper.abs_url})]{_code(paper)}{_badge(paper)}"
    text = f"* **{paper.title}** <br> {links}"
    return Entry(text, said(paper, (), complete=False, arxiv=True, urls=[paper.repository]))


def cvpr(paper: Paper, _number: int, _chance: random.Random) -> Entry:
    """A heading a paper, and its links below, with emojis."""
    text = f"### {paper.title}\n\n- 📄 Paper: {paper.abs_url}\n" + (
        f"- 💻 Code: {paper.repository}\n" if paper.repository else "- Code: None\n"
    )
    return Entry(
        text.removesuffix("\n"),
        said(paper, (), complete=False, arxiv=True, urls=[paper.repository]),
    )


def dated(paper: Paper, number: int, _chance: random.Random) -> Entry:
    """``1. (2017-06-12) [Title](pdf) *Authors* :star:``."""
    links = f"{_code(paper, ' [[PyTorch]]({})')}{_badge(paper)}"
    text = (
        f"{number}. 🔥 [{paper.title}](https://arxiv.org/pdf/{paper.arxiv_id}.pdf) "
        f"({paper.year})  \n"
        f"   *{', '.join(paper.authors)}*{links}"
    )
    return Entry(
        text,
        said(paper, paper.authors, PartialDate(paper.year), arxiv=True, urls=[paper.repository]),
    )


def details(paper: Paper, number: int, _chance: random.Random) -> Entry:
    """As the list of Gaussian splatting: authors, a folded abstract, a line of badges."""
    links = f"[📄 Paper](https://arxiv.org/pdf/{paper.arxiv_id}.pdf) | [🌐 Project Page](https://lab{number}.github.io/page/)"
    links += _code(paper, " | [💻 Code]({})")
    text = (
        f"### {number}. {paper.title}\n**Authors**: {', '.join(paper.authors)}\n\n<details span>\n"
        f"<summary><b>Abstract</b></summary>\n{paper.abstract}\n</details>\n\n{links}"
    )
    urls = [f"https://lab{number}.github.io/page/", paper.repository]
    return Entry(text, said(paper, paper.authors, arxiv=True, urls=urls))


def sentence(paper: Paper, _number: int, _chance: random.Random) -> Entry:
    """``- Authors. "Title." Venue (2017). [[pdf]](…)``."""
    links = f"[[pdf]]({paper.abs_url}) :star::star::star:{_code(paper, ' [[code]]({})')}"
    lead = f'- {", ".join(paper.authors)}. **"{closed(bare(paper))}"**'
    text = f"{lead} arXiv preprint ({paper.year}). {links}"
    return Entry(
        text,
        said(
            paper,
            paper.authors,
            PartialDate(paper.year),
            arxiv=True,
            title=bare(paper),
            urls=[paper.repository],
        ),
    )


def method(paper: Paper, _number: int, _chance: random.Random) -> Entry:
    """``- **[NAME]** Title, CVPR 2017 [[paper]] [[code]]``: a short name before the title."""
    links = f"[[Paper]({paper.abs_url})]{_code(paper, ', [[Code]({})]')}"
    text = f"- (arXiv {paper.year}.06) {paper.title}, {links}"
    return Entry(
        text,
        said(
            paper,
            (),
            PartialDate(paper.year, 6),
            complete=False,
            arxiv=True,
            urls=[paper.repository],
        ),
    )


def _first(paper: Paper) -> str:
    return paper.authors[0]


def daily(paper: Paper, _number: int, _chance: random.Random) -> Entry:
    """The table of daily-arXiv repositories."""
    code = f"**[link]({paper.repository})**" if paper.repository else "null"
    text = f"|**{paper.date}**|**{paper.title}**|{_first(paper)} et.al.|[{paper.arxiv_id}](http://arxiv.org/abs/{paper.arxiv_id})|{code}|"
    return Entry(
        text,
        said(
            paper, [_first(paper)], paper.date, complete=False, arxiv=True, urls=[paper.repository]
        ),
    )


def translated(paper: Paper, _number: int, _chance: random.Random) -> Entry:
    """The same with a translation behind, and the version in the identifier."""
    text = f"|**{paper.date}**|**{paper.title}**|{', '.join(paper.authors)}|[{paper.arxiv_id}v1](http://arxiv.org/abs/{paper.arxiv_id}v1)|<details><summary>show</summary>一些文字</details>|"
    return Entry(text, said(paper, paper.authors, paper.date, arxiv=True))


def table(paper: Paper, number: int, _chance: random.Random) -> Entry:
    code = (
        f"[![Star](https://img.shields.io/github/stars/{paper.repository.removeprefix('https://github.com/')}.svg)]({paper.repository})"
        if paper.repository
        else "-"
    )
    text = f"| {number} | [{paper.title}]({paper.abs_url}) | CVPR {paper.year} | {code} |"
    return Entry(
        text,
        said(
            paper, (), PartialDate(paper.year), complete=False, arxiv=True, urls=[paper.repository]
        ),
    )


# --- plain lists ------------------------------------------------------------------


def title(paper: Paper, _number: int, _chance: random.Random) -> Entry:
    return Entry(paper.title, said(paper, (), complete=False))


def numbered(paper: Paper, number: int, _chance: random.Random) -> Entry:
    return Entry(f"{number}. {paper.title}", said(paper, (), complete=False))


def identifier(paper: Paper, _number: int, chance: random.Random) -> Entry:
    spelled = chance.choice((
        "{}", "arXiv:{}", "https://arxiv.org/abs/{}v2", "http://arxiv.org/pdf/{}.pdf",
        "https://doi.org/10.48550/arXiv.{}", "arxiv.org/abs/{}", "https://ar5iv.org/abs/{}",
        "https://www.alphaxiv.org/abs/{}", "https://huggingface.co/papers/{}",
    ))  # fmt: skip
    if "/" in paper.arxiv_id and ("10.48550" in spelled or "huggingface" in spelled):
        spelled = "arXiv:{}"
    return Entry(
        spelled.format(paper.arxiv_id),
        replace(said(paper, (), complete=False, arxiv=True), title=None),
    )


_AWESOME = """# Awesome things [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)

A curated list of papers. Contributions are welcome!

## Contents

- [Papers](#papers)
- [Surveys](#surveys)

## Papers

"""
_DAILY = """## Updated on 2024.05.30

<details>
  <summary>Table of Contents</summary>
  <ol>
    <li><a href=#slam>SLAM</a></li>
  </ol>
</details>

## SLAM

|Publish Date|Title|Authors|PDF|Code|
|---|---|---|---|---|
"""
_TOP = "\n\n<p align=right>(<a href=#updated-on-20240530>back to top</a>)</p>\n"


def styles() -> list[Style]:
    """Every style."""
    return [
        Style("Markdown", "link, authors, venue", linked, _AWESOME),
        Style("Markdown", "bold title, badges", bold, _AWESOME),
        Style("Markdown", "heading a paper", cvpr, _AWESOME, "\n\n"),
        Style("Markdown", "number, link, authors below", dated, _AWESOME),
        Style("Markdown", "folded abstracts", details, _AWESOME, "\n<br>\n\n\n"),
        Style("Markdown", "authors, quoted title", sentence, _AWESOME),
        Style("Markdown", "date first, plain title", method, _AWESOME),
        Style("Markdown table", "daily arXiv", daily, _DAILY, tail=_TOP),
        Style(
            "Markdown table",
            "daily arXiv, translated",
            translated,
            _DAILY.replace("Code", "Abstract"),
            tail=_TOP,
        ),
        Style(
            "Markdown table",
            "badges",
            table,
            _AWESOME + "| # | Paper | Venue | Code |\n|:--|:--:|:--|--:|\n",
        ),
        Style("plain", "titles", title),
        Style("plain", "numbered titles", numbered),
        Style("plain", "identifiers", identifier),
    ]
