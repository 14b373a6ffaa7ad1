"""One entry of a list says what its marks say: its title, its people, its date, its addresses."""

from __future__ import annotations

import pytest

from crawler.core.model import Rejected, Seed
from crawler.core.seeds.markdown import Around, read_entry, title_in
from crawler.core.seeds.markup import inline

ID, PAPER, URL = "1706.03762", "https://arxiv.org/abs/1706.03762", "https://a.test/x"
Told = tuple[str | None, str, str | None, str | None, tuple[str, ...]] | str | None
"""Title, people, date, identifier and addresses; or why it is none; or nothing."""


def told(text: str, around: Around) -> Told:
    found = read_entry(text, "list", 3, around)
    if found is None:
        return None
    assert (found.source, found.line) == ("list", 3)
    if isinstance(found, Rejected):
        return found.reason
    return (
        found.title,
        "; ".join(found.authors),
        str(found.date) if found.date else None,
        found.arxiv_id.value if found.arxiv_id else None,
        found.urls,
    )


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        (f'[Of many things]({PAPER})', ('Of many things', '', None, ID, ())),
        (f'**Of many things**, A. Byron, 2017. [code]({URL})',
         ('Of many things', 'A. Byron', '2017', None, (URL,))),
        ('*Of many more things*. A. Byron', ('Of many more things', 'A. Byron', None, None, ())),
        ('_Of many more things_ 2017', ('Of many more things', '', '2017', None, ())),
        ('*Of things* in the world 2017', ('Of things in the world 2017', '', None, None, ())),
        ('“Of many things” A. Byron', ('Of many things', 'A. Byron', None, None, ())),
        ('"Of many things," A. Byron', ('Of many things', 'A. Byron', None, None, ())),
        ('「Of many things」 A. Byron', ('Of many things', 'A. Byron', None, None, ())),
        ('《Of many》 A. Byron', ('Of many', 'A. Byron', None, None, ())),
        ('「Of many」 A. Byron', ('「Of many」 A. Byron', '', None, None, ())),
        ('Title: Of many things\nAuthors: Ada Byron, Tom Lee\nYear: 2017',
         ('Of many things', 'Ada Byron; Tom Lee', '2017', None, ())),
        ('**Title**: Of things\n作者：Ada Byron', ('Of things', 'Ada Byron', None, None, ())),
        ('标题：Of many things', ('Of many things', '', None, None, ())),
        ('题目: Of many things', ('Of many things', '', None, None, ())),
        (f'**CLIP** [Of many things]({PAPER})', ('Of many things', '', None, ID, ())),
        (f'[CLIP]({PAPER}) **Of many things**', ('Of many things', '', None, ID, ())),
        (f'[CLIP]({PAPER}) - Learning Transferable Models. ICML 2021',
         ('Learning Transferable Models', '', '2021', ID, ())),
        (f'[CLIP]({PAPER}): Learning Transferable Models',
         ('Learning Transferable Models', '', None, ID, ())),
        (f'[CLIP]({PAPER}) learning transferable models', ('CLIP', '', None, ID, ())),
        (f'[CLIP]({PAPER}) **Ada Byron**', ('CLIP', 'Ada Byron', None, ID, ())),
        (f'[CLIP]({PAPER}) by Tom Smith, John Byron',
         ('CLIP', 'Tom Smith; John Byron', None, ID, ())),
        (f'[Deep CLIP]({PAPER}) Learning All', ('Deep CLIP', '', None, ID, ())),
        (f'[Paper]({PAPER}) [Code]({URL}) Of many things',
         ('Of many things', '', None, ID, (URL,))),
        (f'Of many things [Paper]({PAPER})', ('Of many things', '', None, ID, ())),
        (f'- Of many things. A. Byron. [Paper]({PAPER})',
         ('Of many things', 'A. Byron', None, ID, ())),
        (f'(CVPR 2017) Of many things [Paper]({PAPER})', ('Of many things', '', '2017', ID, ())),
        (f'[ICML] Of many things [Paper]({PAPER})', ('Of many things', '', None, ID, ())),
        (f'2017-06-12: Of many things [Paper]({PAPER})',
         ('Of many things', '', '2017-06-12', ID, ())),
        (f'(2017) Of many things [Paper]({PAPER})', ('Of many things', '', '2017', ID, ())),
        (f'(Weak) supervision of things [Paper]({PAPER})',
         ('(Weak) supervision of things', '', None, ID, ())),
        (f'【CVPR】Of many things [Paper]({PAPER})', ('Of many things', '', None, ID, ())),
        (f'Of many things, NeurIPS 2017 [Paper]({PAPER})', ('Of many things', '', '2017', ID, ())),
        (f'Of many things. CVPR 2017 (Oral) [Paper]({PAPER})',
         ('Of many things', '', '2017', ID, ())),
        (f'**Of many things** ({PAPER}) 2017', ('Of many things', '', '2017', ID, ())),
        ('**Of many things**\nA. Byron, E. Smith\nICML 2017',
         ('Of many things', 'A. Byron; E. Smith', '2017', None, ())),
        ('A. Byron, E. Smith. **Of many things**. 2017',
         ('Of many things', 'A. Byron; E. Smith', '2017', None, ())),
        ('2016 **Of many things**', ('Of many things', '', '2016', None, ())),
        ('**Of many things** | A. Byron | 2017', ('Of many things', 'A. Byron', '2017', None, ())),
        ('**Of many things** (A. Byron, 2017)', ('Of many things', 'A. Byron', '2017', None, ())),
        ('**Of many things** [Ada Byron]', ('Of many things', '', None, None, ())),
        ('[Of many things](#a)', None),
        ('[Of many things](./a.md)', None),
        ('[up](#top)', None),
        ('[a](#a) [b](../b)', None),
        ('[a](mailto:a@b.test)', None),
        ('[Of many things](a.test/x)', ('Of many things', '', None, None, ())),
        ('[Of many things](x/y)', None),
        ('[Of many things](10.1000/x)', ('Of many things', '', None, None, ())),
        ('[Of many things](paper)', None),
        ('Of many things', ('Of many things', '', None, None, ())),
        ('of', 'no words of a title'),
        ('12 34', 'neither a title nor an arXiv identifier nor a DOI'),
        ('', 'neither a title nor an arXiv identifier nor a DOI'),
        ('Please see this list for all of it.', 'a sentence, not a title'),
        ('**Of**', 'no words of a title'),
        ('**Of things** **Of many more things**', ('Of things', '', None, None, ())),
        ('**2017** Of many things', ('2017 Of many things', '', None, None, ())),
        ('“Why” On the Question', ('“Why” On the Question', '', None, None, ())),
        ('**“Of many things”**', ('Of many things', '', None, None, ())),
        ('x **“Of many things” and more** 2017',
         ('“Of many things” and more', '', '2017', None, ())),
        ('It is “of many things” 2017', ('It is “of many things” 2017', '', None, None, ())),
        ('See “Of many things” 2017', ('See “Of many things” 2017', '', None, None, ())),
        ('Now see it “Of many things” 2017',
         ('Now see it “Of many things” 2017', '', None, None, ())),
        ('See: “Of many things” 2017', ('Of many things', '', '2017', None, ())),
        (f'![x]({URL}) Of many things', ('Of many things', '', None, None, ())),
        (f'~~Of many things~~ [Paper]({PAPER})', ('Of many things', '', None, ID, ())),
        (f'Of many things ) [Paper]({PAPER})', ('Of many things', '', None, ID, ())),
        (f'( Of many things [Paper]({PAPER})', ('Of many things', '', None, ID, ())),
    ],
)  # fmt: skip
def test_an_entry_is_told_by_its_marks_or_by_its_words(text: str, entry: Told) -> None:
    assert told(text, Around(plain=True)) == entry


@pytest.mark.parametrize(
    ("text", "around", "entry"),
    [
        ('A. Byron',
         Around(heading='Of many things'), ('Of many things', 'A. Byron', None, None, ())),
        ('Authors: Ada Byron, Tom Lee',
         Around(heading='**Of** `many` things'),
         ('Of many things', 'Ada Byron; Tom Lee', None, None, ())),
        (f'[Paper]({PAPER})',
         Around(heading='Of many things', abstract='<b>It</b> is  so.'),
         ('Of many things', '', None, ID, ())),
        ('Of many things',
         Around(), 'no title that is marked, no link and no authors'),
        (f'Of many things {URL}',
         Around(), ('Of many things', '', None, None, (URL,))),
        ('[up](#top)',
         Around(heading='Of many things'), ('Of many things', '', None, None, ())),
        ('A. Byron. Of many things. 2017',
         Around(), ('Of many things', 'A. Byron', '2017', None, ())),
    ],
)  # fmt: skip
def test_an_entry_is_told_by_where_it_stands(text: str, around: Around, entry: Told) -> None:
    assert told(text, around) == entry


def test_an_entry_that_stands_alone_is_not_plain_and_has_no_abstract() -> None:
    assert Around() == Around(plain=False, heading="", abstract="")
    seed = read_entry(PAPER, "list", 3, Around(heading="Of things", abstract="<b>It</b> is  so."))
    assert isinstance(seed, Seed)
    assert (seed.title, seed.abstract) == ("Of things", "It is so.")
    long = "a " * 10_000
    assert told(long, Around(plain=True)) == "a title of 19,999 characters"
    assert told(f"{long}a", Around(plain=True)) == "an entry of 20,001 characters"


@pytest.mark.parametrize(
    ("text", "title"),
    [("**Of many things** (2017)", "Of many things"),
     (f"[Of many things]({URL}) x", "Of many things"),
     ("“Of many things” x", "“Of many things” x"), ("Of <b>things</b>", "Of things"),
     (f"Of things [Code]({URL})", "Of things"), ("*Of more of things*", "Of more of things")],
)  # fmt: skip
def test_a_heading_has_a_title_or_is_one(text: str, title: str) -> None:
    assert title_in(inline(text)) == title
