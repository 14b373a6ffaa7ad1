"""Markdown lists and tables give titles, people and the addresses that they claim."""

from __future__ import annotations

from datetime import date
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.ids import arxiv_id
from crawler.core.model import PartialDate, Rejected, Seed
from crawler.core.seeds import read_entries
from crawler.core.seeds.markup import GAP, bridged

VASWANI = arxiv_id("1706.03762")
CODE = "https://github.com/a/b"
ABS = "https://arxiv.org/abs/1706.03762"
TITLE = "Attention Is All You Need"
TWO = ("Ashish Vaswani", "Noam Shazeer")


def read(text: str) -> list[Seed | Rejected]:
    return list(read_entries(text.splitlines(keepends=True), "list", date(2026, 1, 1)))


def read_below_heading(text: str) -> list[Seed | Rejected]:
    """The entries of a text that is known to be Markdown by what stands above it."""
    return read(f"## Papers\n- [Papers](#papers)\n{text}")


@pytest.mark.parametrize(
    ("text", "seed"),
    [
        (
            f"- [{TITLE}]({ABS}) - Ashish Vaswani, Noam Shazeer. [[code]]({CODE})",
            Seed("list", 3, TITLE, TWO, True, arxiv_id=VASWANI, urls=(CODE,)),
        ),
        (
            f"* **{TITLE}**, A. Vaswani et al., NeurIPS 2017. [[Paper]]({ABS}) [[Code]]({CODE})",
            Seed(
                "list",
                3,
                TITLE,
                ("A. Vaswani",),
                date=PartialDate(2017),
                arxiv_id=VASWANI,
                urls=(CODE,),
            ),
        ),
        (
            f"1. (NeurIPS 2017) [**{TITLE}**]({ABS}), [Code]()",
            Seed("list", 3, TITLE, date=PartialDate(2017), arxiv_id=VASWANI),
        ),
        (
            f'* **Net**: "{TITLE}", NeurIPS, 2017 (*Google*). [[Paper]({ABS})][[TF]({CODE})]',
            Seed("list", 3, TITLE, date=PartialDate(2017), arxiv_id=VASWANI, urls=(CODE,)),
        ),
        (
            f"- {TITLE}. Ashish Vaswani, Noam Shazeer. NIPS 2017. [[pdf]({ABS})]",
            Seed("list", 3, TITLE, TWO, True, PartialDate(2017), arxiv_id=VASWANI),
        ),
        (
            f"- **{TITLE}** [[pdf]({ABS})]\n  - Ashish Vaswani, Noam Shazeer. *NIPS 2017*\n",
            Seed("list", 3, TITLE, TWO, True, PartialDate(2017), arxiv_id=VASWANI),
        ),
        (
            f"**{TITLE}**\n\n- 论文：{ABS}\n\n- 代码：{CODE}\n",
            Seed("list", 3, TITLE, arxiv_id=VASWANI, urls=(CODE,)),
        ),
        (
            f"### 1. {TITLE}\n**Authors**: Ashish Vaswani, Noam Shazeer\n\n<details>\n"
            f"<summary><b>Abstract</b></summary>\nHere it is.\n</details>\n\n"
            f"[📄 Paper]({ABS}) | [💻 Code (soon)]({CODE})\n",
            Seed(
                "list", 3, TITLE, TWO, True, abstract="Here it is.", arxiv_id=VASWANI, urls=(CODE,)
            ),
        ),
        (
            f'- <a href="{ABS}">{TITLE}</a> by <i>Ashish Vaswani</i> and Noam Shazeer '
            f'<a href="{CODE}"><img src="https://img.shields.io/x.svg"></a>',
            Seed("list", 3, TITLE, TWO, True, arxiv_id=VASWANI, urls=(CODE,)),
        ),
        (
            f"- [x] {TITLE} [![arXiv](https://img.shields.io/badge/a-b.svg)]({ABS}) "
            f"![Star](https://img.shields.io/github/stars/a/b)",
            Seed("list", 3, TITLE, arxiv_id=VASWANI),
        ),
        (
            f"- 2017-06 {TITLE} [[PDF]]({ABS})",
            Seed("list", 3, TITLE, date=PartialDate(2017, 6), arxiv_id=VASWANI),
        ),
        (
            f"- **[Net]** {TITLE}, *NeurIPS 2017*. [[Paper]]({ABS})[[Code]]({CODE})",
            Seed("list", 3, TITLE, date=PartialDate(2017), arxiv_id=VASWANI, urls=(CODE,)),
        ),
        (
            f"- Ashish Vaswani, Noam Shazeer. **{TITLE}** CVPR 2017. [[pdf]]({ABS})",
            Seed("list", 3, TITLE, TWO, True, PartialDate(2017), arxiv_id=VASWANI),
        ),
        (
            f"- [CLIP]({CODE}) - Learning Transferable Visual Models",
            Seed("list", 3, "Learning Transferable Visual Models", urls=(CODE,)),
        ),
        (
            f"- [Paper]({ABS}) [Code]({CODE})",
            Seed("list", 3, arxiv_id=VASWANI, urls=(CODE,)),
        ),
        (
            f"- [{TITLE}](https://openreview.net/forum?id=abc) {CODE}",
            Seed("list", 3, TITLE, urls=("https://openreview.net/forum?id=abc", CODE)),
        ),
    ],
)
def test_an_item_says_what_it_says(text: str, seed: Seed) -> None:
    assert read_below_heading(text) == [seed]


@pytest.mark.parametrize(
    ("table", "seed"),
    [
        (
            "|Publish Date|Title|Authors|PDF|Code|\n|---|---|---|---|---|\n"
            f"|**2017-06-12**|**{TITLE}**|Ashish Vaswani et.al.|[1706.03762]({ABS})|"
            f"**[link]({CODE})**|\n",
            Seed(
                "list",
                3,
                TITLE,
                ("Ashish Vaswani",),
                date=PartialDate(2017, 6, 12),
                arxiv_id=VASWANI,
                urls=(CODE,),
            ),
        ),
        (
            "| Title | Venue | Date | Code | Demo |\n|:--|:-:|--:|---|---|\n"
            f"| ![Star](https://img.shields.io/s.svg) <br> [**{TITLE}**]({ABS}) <br> | NIPS |"
            f" 2017-06-12 | [Github]({CODE}) | Coming soon |\n",
            Seed("list", 3, TITLE, date=PartialDate(2017, 6, 12), arxiv_id=VASWANI, urls=(CODE,)),
        ),
        (
            "| Title | Authors | Code |\n|---|---|---|\n"
            f"| [{TITLE}]({ABS}) | Ashish Vaswani, Noam Shazeer | null |\n",
            Seed("list", 3, TITLE, TWO, True, arxiv_id=VASWANI),
        ),
        (
            f"| no | heading |\n|---|---|\n| [{TITLE}]({ABS}) | [code]({CODE}) |\n",
            Seed("list", 3, TITLE, arxiv_id=VASWANI, urls=(CODE,)),
        ),
    ],
)
def test_a_table_is_read_by_its_heading(table: str, seed: Seed) -> None:
    assert read(table) == [seed]


@pytest.mark.parametrize("title", [f"### {TITLE}", f"**{TITLE}**", f"- **{TITLE}**\n"])
def test_badges_below_a_title_lead_to_its_paper(title: str) -> None:
    text = (
        f"{title}\n[![arXiv](https://img.shields.io/a.svg)]({ABS})"
        f' <a href="{CODE}"><img src="https://img.shields.io/b.svg"></a>\n'
    )
    assert read_below_heading(text) == [Seed("list", 3, TITLE, arxiv_id=VASWANI, urls=(CODE,))]


def test_structure_is_no_entry_and_all_else_is_told() -> None:
    text = f"""# Awesome things

A curated list of papers. Contributions are welcome!

- [Vision](#vision)
  - [Language](#language)

---
<p align="center"><img src="a.png"></p>
[![Awesome](https://awesome.re/badge.svg)](https://awesome.re)
<!-- a comment
over lines -->

## Vision
<a name="vision"></a>
- [{TITLE}]({ABS})
```
pip install things
```
"""
    assert read(text) == [
        Rejected(
            "list",
            3,
            "A curated list of papers. Contributions are welcome!",
            "no title that is marked, no link and no authors",
        ),
        Seed("list", 16, TITLE, arxiv_id=VASWANI),
        Rejected(
            "list",
            18,
            "pip install things",
            "no title that is marked, no link and no authors",
        ),
    ]


def test_entries_of_other_kinds_are_told_one_by_one() -> None:
    text = f"""## Mixed
- [{TITLE}]({ABS})

2107.05580
https://doi.org/10.1000/abc

```bibtex
@article{{a, title = {{One Thing}}}}
```
{{"title": "Two things"}}
TY  - JOUR
TI  - Three things
ER  -

| Title | Code |
|---|---|
| Four things | {CODE} |
"""
    assert read(text) == [
        Seed("list", 2, TITLE, arxiv_id=VASWANI),
        Seed("list", 4, arxiv_id=arxiv_id("2107.05580")),
        Seed("list", 5, doi="10.1000/abc"),
        Seed("list", 8, "One Thing"),
        Seed("list", 10, "Two things"),
        Seed("list", 11, "Three things"),
        Seed("list", 17, "Four things", urls=(CODE,)),
    ]


def test_the_title_s_own_link_counts_more_than_the_others() -> None:
    text = f"- [{TITLE}]({ABS}), later [video](https://arxiv.org/abs/1810.04805)"
    assert read_below_heading(text) == [
        Seed("list", 3, TITLE, arxiv_id=VASWANI, urls=("https://arxiv.org/abs/1810.04805",))
    ]


def test_two_papers_without_a_title_are_not_chosen_between() -> None:
    (found,) = read_below_heading(f"- [arXiv]({ABS}) [pdf](https://arxiv.org/pdf/1810.04805)")
    assert isinstance(found, Rejected)
    assert found.reason == (
        "several papers and no title that tells which one is meant: 1706.03762, 1810.04805"
    )


@given(st.text(st.sampled_from(f"a \t\n{GAP}"), max_size=30))
def test_a_gap_and_the_white_space_about_it_are_one(text: str) -> None:
    runs = groupby(text, key=lambda sign: sign.isspace() or sign == GAP)
    parts = [(is_blank, "".join(run)) for is_blank, run in runs]
    assert bridged(text, "·") == "".join(
        "·" if is_blank and GAP in run else run for is_blank, run in parts
    )
