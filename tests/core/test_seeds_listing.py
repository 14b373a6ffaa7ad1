"""A pasted listing comes back whole: every line is in a Seed, or in a Rejected with the reason."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.model import PartialDate, Rejected, Seed
from crawler.core.seeds.headers import Header, read_header
from crawler.core.seeds.listing import looks_like_listing, read_listing
from crawler.core.seeds.names import split
from tests.core.listing_maker import MONTHS, TODAY, byline, written
from tests.shared import shared

TITLE = "FlowCut: Rethinking Redundancy via Information Flow"
AUTHORS = ("Jintao Tong", "Wenwei Jin", "Pengda Qin")
ABSTRACT = "We prune what says nothing new. Code: https://github.com/example/flow"
HEADER = "CVMay 26, 2025Code"
SEED = Seed(
    source="list.txt",
    line=1,
    title=TITLE,
    authors=AUTHORS,
    authors_complete=False,
    date=PartialDate(2025, 5, 26),
    category="cs.CV",
    code_badge=True,
    abstract=ABSTRACT,
)
GLUED = f"{TITLE}{', '.join(AUTHORS)} et al."


def read(text: str, today: date = TODAY) -> list[Seed | Rejected]:
    """The entries of ``text``, split into lines as a text file is, line ends kept."""
    return list(read_listing(text.splitlines(keepends=True), "list.txt", today))


# --- the real listing ---------------------------------------------------------


def test_the_real_listing_is_read_as_its_papers_are() -> None:
    """18 entries: title, authors, date, category, badge and line of each."""
    facts = json.loads(shared("seeds/facts.json").read_text(encoding="utf-8"))
    with shared("seeds/listing.txt").open(encoding="utf-8") as lines:
        found = list(read_listing(lines, "listing.txt", TODAY))
    wanted = []
    for number, fact in enumerate(facts):
        shown, year = fact["listing_date"].replace(",", "").split(), PartialDate(2026)
        if len(shown) == 3:
            year = PartialDate(int(shown[2]))
        day = replace(year, month=MONTHS.index(shown[0]) + 1, day=int(shown[1]))
        wanted.append(
            (
                1 + 3 * number,
                fact["title"],
                tuple(fact["authors"][:3]),
                day,
                len(shown) == 2,
                "cs." + fact["listing_category"],
                fact["code_badge"],
            )
        )
    assert [
        (s.line, s.title, s.authors, s.date, s.year_inferred, s.category, s.code_badge)
        for s in found
        if isinstance(s, Seed)
    ] == wanted


def test_the_real_listing_loses_no_abstract() -> None:
    """Each is its line of the file, addresses and LaTeX included."""
    text = shared("seeds/listing.txt").read_text(encoding="utf-8")
    found = read(text)
    assert [s.abstract for s in found if isinstance(s, Seed)] == [
        " ".join(line.split()) for line in text.splitlines()[2::3]
    ]


# --- headers ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "category", "day", "badge"),
    [
        ("CVNov 20, 2022", "cs.CV", (2022, 11, 20), False),
        ("CLAug 5, 2025Code", "cs.CL", (2025, 8, 5), True),
        ("MAMar 3, 2021", "cs.MA", (2021, 3, 3), False),
        ("MMMay 3, 2021", "cs.MM", (2021, 5, 3), False),
        ("cs.CVNov 20, 2022", "cs.CV", (2022, 11, 20), False),
        ("math.AGMay 3, 2021", "math.AG", (2021, 5, 3), False),
        ("hep-thJan 2, 2020", "hep-th", (2020, 1, 2), False),
        ("astro-ph.GAFeb 29, 2024", "astro-ph.GA", (2024, 2, 29), False),
        ("q-bio.QMDec 31, 2019Code", "q-bio.QM", (2019, 12, 31), True),
        ("cond-mat.str-elSep 1, 2018", "cond-mat.str-el", (2018, 9, 1), False),
        ("str-elSep 1, 2018", "cond-mat.str-el", (2018, 9, 1), False),
        ("opticsSept 1, 2018", "physics.optics", (2018, 9, 1), False),
        ("quant-phOct 9, 2021", "quant-ph", (2021, 10, 9), False),
        ("cmp-lgOct 9, 1995", "cmp-lg", (1995, 10, 9), False),
        ("q-bioMay 3, 2004", None, (2004, 5, 3), False),
        ("AGMay 3, 2021", "math.AG", (2021, 5, 3), False),
        ("QMMay 3, 2021", "q-bio.QM", (2021, 5, 3), False),
        ("GAMay 3, 2021", "astro-ph.GA", (2021, 5, 3), False),
        ("MLMay 3, 2021", "stat.ML", (2021, 5, 3), False),
        ("ITMay 3, 2021", "cs.IT", (2021, 5, 3), False),
        ("GTMay 3, 2021", None, (2021, 5, 3), False),
        ("NAMay 3, 2021", None, (2021, 5, 3), False),
        ("SYMay 3, 2021", None, (2021, 5, 3), False),
        ("APMay 3, 2021", None, (2021, 5, 3), False),
        ("COMay 3, 2021", None, (2021, 5, 3), False),
        ("THMay 3, 2021", None, (2021, 5, 3), False),
        ("ZZMay 3, 2021", None, (2021, 5, 3), False),
        ("cs.ZZMay 3, 2021", None, (2021, 5, 3), False),
        ("CV Nov 20, 2022 Code", "cs.CV", (2022, 11, 20), True),
        ("cs.LG · November 20, 2022", "cs.LG", (2022, 11, 20), False),
        ("CVNov 20 2022", "cs.CV", (2022, 11, 20), False),
        ("Nov 20, 2022", None, (2022, 11, 20), False),
    ],
)
def test_a_header_says_category_date_and_badge(
    line: str, category: str | None, day: tuple[int, int, int], badge: bool
) -> None:
    """A suffix that several archives share is no category, unless it can mean one thing only."""
    assert read_header(line, TODAY) == Header(category, PartialDate(*day), False, badge)


@pytest.mark.parametrize(
    ("line", "today", "day"),
    [
        ("LGMar 31", date(2026, 3, 31), (2026, 3, 31)),
        ("LGMar 31", date(2026, 3, 30), (2025, 3, 31)),
        ("LGMar 31Code", date(2026, 12, 1), (2026, 3, 31)),
        ("LGDec 31", date(2026, 1, 1), (2025, 12, 31)),
        ("LGJan 1", date(2026, 1, 1), (2026, 1, 1)),
        ("LGJan 2", date(2026, 1, 1), (2025, 1, 2)),
        ("LGFeb 29", date(2024, 2, 29), (2024, 2, 29)),
        ("LGFeb 29", date(2024, 2, 28), (2020, 2, 29)),
        ("LGFeb 29", date(2027, 6, 1), (2024, 2, 29)),
        ("LGFeb 29", date(2104, 1, 1), (2096, 2, 29)),
    ],
)
def test_a_date_without_year_is_the_newest_that_is_not_to_come(
    line: str, today: date, day: tuple[int, int, int]
) -> None:
    header = read_header(line, today)
    assert header == Header("cs.LG", PartialDate(*day), True, line.endswith("Code"))


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Code",
        "CV",
        "May 3",
        "In May 3, 2021",
        "Published May 3, 2021",
        "CVNov 20, 2022.",
        "CVNov 20, 2022 and later",
        "CVNov, 2022",
        "cvNov 20, 2022",
        "CVNov 20, 2022Codes",
        "CVXYNov 20, 2022",
        TITLE,
        "V" * 10_000 + "Nov 20, 2022",
    ],
)
def test_other_lines_are_no_headers(line: str) -> None:
    assert read_header(line, TODAY) is None


# --- what pasting does --------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{HEADER}\n{GLUED}\n{ABSTRACT}\n", id="as the site shows it"),
        pytest.param(f"{HEADER}\n{GLUED}\n{ABSTRACT}", id="no last line end"),
        pytest.param(f"{HEADER}\r\n{GLUED}\r\n{ABSTRACT}\r\n", id="Windows line ends"),
        pytest.param(f"\ufeff{HEADER}\n{GLUED}\n{ABSTRACT}\n", id="byte order mark"),
        pytest.param(f"{HEADER}\n\n{GLUED}\n \n\n{ABSTRACT}\n\n", id="blank lines"),
        pytest.param(f"{HEADER}\n{GLUED}\n{ABSTRACT}".replace(" ", "\u00a0"), id="no-break"),
        pytest.param(f"{HEADER}\n{GLUED}\n{ABSTRACT}".replace(" ", "\u202f"), id="narrow"),
        pytest.param(f"{HEADER}\n{GLUED}\n{ABSTRACT}".replace(" ", "\t  "), id="wide"),
        pytest.param(f"  {HEADER} \n\u200b{GLUED}\u200b\n {ABSTRACT} \n", id="edges"),
        pytest.param(
            f"{HEADER}\n{TITLE}\n{byline([*AUTHORS, 'X'])}\n{ABSTRACT}\n", id="authors below"
        ),
        pytest.param(f"{HEADER}\n{TITLE} {byline([*AUTHORS, 'X'])}\n{ABSTRACT}\n", id="space"),
        pytest.param(f"{HEADER}\n{GLUED[:-7]}, et al.\n{ABSTRACT}\n", id="comma et al."),
        pytest.param(f"{HEADER}\n{GLUED}\n" + ABSTRACT.replace(". ", ".\n"), id="wrapped"),
        pytest.param(f"CVMay 26, 2025\nCode\n{GLUED}\n{ABSTRACT}\n", id="badge below"),
        pytest.param(f"cs.CV May 26, 2025 Code\n{GLUED}\n{ABSTRACT}\n", id="full category"),
    ],
)
def test_an_entry_survives_the_ways_of_pasting_it(text: str) -> None:
    assert read(text) == [SEED]


def test_an_entry_without_abstract_is_an_entry() -> None:
    assert read(f"{HEADER}\n{GLUED}\n{HEADER}\n{GLUED}\n{ABSTRACT}\n") == [
        replace(SEED, abstract=None),
        replace(SEED, line=3),
    ]


def test_at_most_three_authors_without_et_al_are_all() -> None:
    assert read(f"{HEADER}\n{TITLE}{', '.join(AUTHORS)}\n{ABSTRACT}\n") == [
        replace(SEED, authors_complete=True)
    ]


def test_entries_that_are_made_are_read_back() -> None:
    """Every field, over many headers and numbers of authors."""
    chance = random.Random(4)
    papers = [(TITLE, AUTHORS[:n]) for n in (1, 2, 3)] + [(TITLE, (*AUTHORS, "Li Wu"))]
    for title, authors in papers * 50:
        entry = written(title, authors, chance)
        assert list(read_listing(entry.lines, "made.txt", TODAY)) == [entry.seed]


# --- what is not understood ---------------------------------------------------


@pytest.mark.parametrize(
    ("text", "rejected"),
    [
        pytest.param(
            f"CVFeb 30, 2021\n{GLUED}\n",
            Rejected("list.txt", 1, f"CVFeb 30, 2021 {GLUED}", "a date that no calendar has"),
            id="impossible date",
        ),
        pytest.param(
            f"CVFeb 30\n{GLUED}\n",
            Rejected("list.txt", 1, f"CVFeb 30 {GLUED}", "a date that no calendar has"),
            id="impossible date without year",
        ),
        pytest.param(
            f"CVMay 0, 0000\n{GLUED}\n",
            Rejected("list.txt", 1, f"CVMay 0, 0000 {GLUED}", "a date that no calendar has"),
            id="year nought",
        ),
        pytest.param(
            f"\n{HEADER}\n\n",
            Rejected("list.txt", 2, HEADER, "a header without a title below it"),
            id="header alone",
        ),
        pytest.param(
            f"{HEADER}\n{TITLE}\n",
            Rejected("list.txt", 1, f"{HEADER} {TITLE}", "no author can be told from the title"),
            id="no authors",
        ),
        pytest.param(
            f"{HEADER}\n{'long ' * 400}{GLUED}\n",
            Rejected(
                "list.txt",
                1,
                f"{HEADER} {'long ' * 400}"[:300],
                f"a title line of {2000 + len(GLUED):,} characters",
            ),
            id="endless title",
        ),
        pytest.param(
            "Papers of mine\n\nand of others\n",
            Rejected(
                "list.txt",
                1,
                "Papers of mine and of others",
                "text before the first entry's header",
            ),
            id="text before",
        ),
        pytest.param(
            f"{HEADER}\n{GLUED}\nnull \0 byte\n",
            Rejected("list.txt", 1, f"{HEADER} {GLUED} null byte", "a control character, U+0000"),
            id="NUL in the abstract",
        ),
        pytest.param(
            f"CV\0May 26, 2025Code\n{GLUED}\n",
            Rejected("list.txt", 1, HEADER, "a control character, U+0000"),
            id="NUL in the header",
        ),
        pytest.param(
            f"{HEADER}\n\x1b[1m{GLUED}\n",
            Rejected("list.txt", 1, f"{HEADER} [1m{GLUED}", "a control character, U+001B"),
            id="escape",
        ),
        pytest.param(
            f"{HEADER}\n{GLUED}\nbroken \udcff byte\n",
            Rejected("list.txt", 1, f"{HEADER} {GLUED} broken byte", "a control character, U+DCFF"),
            id="undecodable byte",
        ),
    ],
)
def test_what_is_not_understood_is_rejected_and_its_neighbours_are_not(
    text: str, rejected: Rejected
) -> None:
    """Whole-value; the entry that follows is read as if nothing had been before it."""
    lines = text.split("\n")
    entry = f"{HEADER}\n{GLUED}\n{ABSTRACT}\n"
    assert list(read_listing(lines, "list.txt", TODAY)) == [rejected]
    both = [*lines, *entry.split("\n")]
    after = replace(SEED, line=len(lines) + 1)
    assert list(read_listing(both, "list.txt", TODAY)) == [rejected, after]
    before = [*entry.split("\n"), *lines]
    if rejected.reason.startswith(("a date", "a header", "no author", "a title")):
        moved = replace(rejected, line=rejected.line + 4)
        assert list(read_listing(before, "list.txt", TODAY)) == [SEED, moved]


def test_an_enormous_line_costs_its_own_entry_only() -> None:
    """Five megabytes in one line, also when they come in pieces; the next entry keeps its line."""
    big = "word " * 1_000_000
    entry = [f"{HEADER}\n", f"{GLUED}\n", f"{ABSTRACT}\n"]
    rejected = Rejected("list.txt", 1, f"{HEADER} {GLUED} {big}"[:300], "")
    reason = "a line of more than 50,000 characters"
    pieces = [big[i : i + (1 << 20)] for i in range(0, len(big), 1 << 20)]
    for lines in ([big + "\n"], [*pieces[:-1], pieces[-1] + "\n"]):
        found = list(read_listing([*entry[:2], *lines, *entry], "list.txt", TODAY))
        assert found[1:] == [replace(SEED, line=4)]
        assert isinstance(found[0], Rejected)
        assert (found[0].line, found[0].reason) == (1, reason)
        assert found[0].text.startswith(rejected.text[:200])


def test_an_endless_entry_is_rejected_without_being_kept() -> None:
    """Many short lines below one header: no more than 300 characters come back."""
    lines = (
        line
        for part in ([HEADER, GLUED], ["text " * 10] * 20_000, [HEADER, GLUED])
        for line in part
    )
    found = list(read_listing(lines, "list.txt", TODAY))
    assert found == [
        Rejected(
            "list.txt",
            1,
            f"{HEADER} {GLUED} {'text ' * 100}"[:300],
            "an entry of more than 50,000 characters",
        ),
        replace(SEED, line=20_003, abstract=None),
    ]


# --- detection ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "verdict"),
    [
        ([HEADER, GLUED], True),
        (["\ufeffLGMar 31\r\n"], True),
        (["My papers", "", "math.AGMay 3, 2021", GLUED], True),
        (["CVFeb 30, 2021"], True),
        ([], False),
        ([GLUED, ABSTRACT], False),
        (['{"title": "A"}'], False),
        (["@article{a,", "  year = {2021},"], False),
        (["title,authors,year", "A,B,2021"], False),
    ],
)
def test_a_header_makes_a_listing(head: list[str], verdict: bool) -> None:
    assert looks_like_listing(head) is verdict


# --- title and authors --------------------------------------------------------


@pytest.mark.parametrize(
    "title",
    [
        TITLE,
        "ExPO-HM: Learning to Explain-then-Detect for Hateful Meme Detection",
        "TVDIM: Enhancing Image Self-Supervised Pretraining via Noisy Text Data",
        "DSGAN",
        "Deep Learning using Rectified Linear Units (ReLU)",
        "Is Attention All You Need?",
        "On the Structure of $SU(3)$",
        "Lessons from COVID-19",
        "A Study of BERT",
        "Towards Robust LLMs",
        "Fast Samplers for YOLOv8",
        "An Ergodic Theorem, Part II",
        "Gaussian processes, kernels, and beyond",
        "Analyzing Large Graphs on GitHub",
        "ON THE THEORY OF GRAPHS",
        'A note on the paper "On graphs"',
        "Implementation of Monads in C++",
    ],
)
@pytest.mark.parametrize(
    "authors",
    [
        ("Xichen Pan",),
        ("Yann LeCun",),
        ("J. K. Smith",),
        ("M.-H. Yang",),
        ("Jean-Luc Martin", "Li Fei-Fei"),
        ("Łukasz Kaiser", "Émile Zola", "Øystein Haugen"),
        ("Laurens van der Maaten", "Maria de la Cruz"),
        ("Conor O'Brien", "Robert Downey Jr."),
        ("李明", "王小华", "田中太郎"),
        ("김민수",),
        ("Иван Петров", "Мария Смирнова"),
        ("Sundararajan", "Anna Schmidt"),
    ],
)
@pytest.mark.parametrize("more", [False, True])
def test_title_and_authors_come_apart(title: str, authors: tuple[str, ...], more: bool) -> None:
    """Titles with inner capitals, acronyms, signs and commas; names of every make."""
    names = authors if not more else (authors * 3)[:3]
    found = split(title + ", ".join(names) + (" et al." if more else ""))
    assert found is not None
    assert (found.title, found.authors, found.complete) == (title, names, not more)


@pytest.mark.parametrize(
    ("title", "names", "authors"),
    [
        ("Models of Growth", "de Boer, Anna Li", ("de Boer", "Anna Li")),
        ("Graph models", "van den Berg", ("van den Berg",)),
        ("Graph models", "Anna Li and Bo Wu", ("Anna Li", "Bo Wu")),
        ("Graph models", "Anna Li, Bo Wu, and Yi Xu", ("Anna Li", "Bo Wu", "Yi Xu")),
        ("Graph models", "A. O. Hero, III, Anna Li", ("A. O. Hero, III", "Anna Li")),
        ("Learning and Reasoning", "John Smith", ("John Smith",)),
        ("A calculus for computations", "matthew hennessy", ("matthew hennessy",)),
        ("Search for dark matter", "The ATLAS Collaboration", ("The ATLAS Collaboration",)),
        ("Four of us", "Anna Li, Bo Wu, Yi Xu, Jan Vos", ("Anna Li", "Bo Wu", "Yi Xu", "Jan Vos")),
        ("Graph models", "محمد علي, Anna Li", ("محمد علي", "Anna Li")),
        ("Graph models", "दीपक कुमार", ("दीपक कुमार",)),
        ("Graph models", "  Anna Li", ("Anna Li",)),
        ("Graph models", "Anna Li , et al.", ("Anna Li",)),
        ("Sampler by Kou, Zhou and Wong", " Peter Minary, Bo Li", ("Peter Minary", "Bo Li")),
        (
            "Attribute Extraction From Fashion Wear",
            "Viral Parekh, Bo Li",
            ("Viral Parekh", "Bo Li"),
        ),
        ("The Tower of Bucharest", " Felix Herter, Bo Li", ("Felix Herter", "Bo Li")),
        ("Discussion of a paper by A. Li and B. Wu", "Frank Hampel", ("Frank Hampel",)),
    ],
)
def test_unusual_lists_of_names_come_apart(
    title: str, names: str, authors: tuple[str, ...]
) -> None:
    found = split(title + names)
    assert found is not None
    assert (found.title, found.authors) == (title, authors)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "X",
        "et al.",
        "Attention",
        "Attention Is All You Need",
        "A Study of GitHub",
        "FlowCut: Rethinking Redundancy",
        "models of growth, decay and rest",
        ", , ,",
        "We prove a bound that is tight in the limit.",
    ],
)
def test_no_author_is_made_up(line: str) -> None:
    assert split(line) is None


# --- properties ---------------------------------------------------------------

_PLAIN = st.text(
    alphabet=st.one_of(
        st.sampled_from("ABZabz ,.é李9$(-'’\u00a0\u202f\t\0\x1b\ufeff\u0301"), st.characters()
    ),
    max_size=60,
)
_GLUED = st.builds(
    "{}{}{}{}".format,
    st.sampled_from([TITLE, "A Study of BERT", "Time, space", "Ω $x$", "李"]),
    st.sampled_from(["", " ", "\u00a0"]),
    st.lists(
        st.sampled_from([*AUTHORS, "J. Li", "李明", "de Boer", "Plato", "O'Neil", "II"]), min_size=1
    ).map(", ".join),
    st.sampled_from(["", " et al.", ", et al", " and others", " and Jan Vos", ";"]),
)
_LINE = st.one_of(
    _PLAIN,
    _GLUED,
    st.sampled_from([HEADER, "LGMar 31", "CVFeb 30, 2021", GLUED, TITLE, ABSTRACT, "", "Code"]),
    st.builds("{}{}".format, st.sampled_from([TITLE, "A Study of BERT"]), _PLAIN),
)


@given(st.lists(_LINE, max_size=12))
def test_every_line_is_in_one_entry(lines: list[str]) -> None:
    """Nothing raises; an entry holds all lines up to the next one, and a Seed says all of them."""
    found = list(read_listing(lines, "list.txt", TODAY))
    filled = [n for n, line in enumerate(lines, 1) if _shown(line)]
    starts = [entry.line for entry in found]
    assert starts == sorted(set(starts))
    assert not filled or (starts and starts[0] <= filled[0])
    for entry, end in zip(found, [*starts[1:], len(lines) + 1], strict=False):
        if isinstance(entry, Seed):
            body = "".join(_shown(line) for line in lines[entry.line : end - 1])
            assert _left_out(entry, body.removeprefix("Code")) <= {"", "etal", "and", "andothers"}
        else:
            assert entry.reason
            assert len(entry.text) <= 300


def _shown(line: str) -> str:
    return "".join(line.split()).strip("\ufeff\u200b\u200c\u200d\u200e\u200f\u2060")


def _left_out(seed: Seed, body: str) -> set[str]:
    """What stands between the fields of a Seed in its lines, letters and digits alone."""
    rest, between = _letters(body), set()
    for piece in filter(None, map(_letters, (seed.title, *seed.authors, seed.abstract))):
        before, _, rest = rest.partition(piece)
        between.add(before)
    return between | {rest}


def _letters(text: str | None) -> str:
    return "".join(c for c in text or "" if c.isalnum())


@given(st.one_of(_PLAIN, _GLUED), st.one_of(_PLAIN, _GLUED))
def test_a_split_adds_and_loses_nothing(line: str, following: str) -> None:
    """Title and names are pieces of the line, in order, and only separators lie between them."""
    folded, below = " ".join(line.split()), " ".join(following.split())
    found = split(folded, below)
    if found is None:
        return
    rest = f"{folded} {below}" if found.on_next_line else folded
    for piece in (found.title, *found.authors):
        between, piece_found, rest = rest.partition(piece)
        assert piece_found == piece
        assert between.strip(" ,;&，、；") in ("", "and")
    assert rest.strip(" ,.;") in ("", "et al", "et al.", "and et al", "and others", "& et al")
