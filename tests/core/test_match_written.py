"""What tools write of matching is what they would write now: weights, lines, and the pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from math import log2
from pathlib import Path
from statistics import median

import pytest

from crawler.core import match_thresholds
from crawler.core.authors import Authorship, Likeness
from crawler.core.match_marks import Alarms
from crawler.core.match_model import MODEL, Model
from crawler.core.match_signals import Observed, Signal
from crawler.core.match_title import Relation, TitleEvidence
from crawler.core.match_words import BITS, RARE_BITS, stem
from crawler.core.model import ArxivId, ArxivRecord, PartialDate, Seed
from crawler.core.text import title_key, title_tokens
from crawler.index.build import build_from
from crawler.index.index import Index
from tests.index.papers import library
from tests.shared import shared
from tools.accuracy import GROUPS, ROOT
from tools.logit import fit, probability
from tools.marked import between, inside, markers
from tools.match_examples import LONE, Case, cases_of_pairs, lone_cases, year_weights
from tools.match_growth import fuller, growth, mistaken
from tools.match_modules import thresholds_source, weights_source
from tools.match_page import ROWS, written
from tools.pairs import Pair, is_further, rows_of
from tools.train_match import cross_validated, digests, learn, lines, report, write

CORE = ROOT / "crawler/core"
PAGE = (ROOT / "docs/matching.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")


# --- the modules ------------------------------------------------------------------


def test_the_modules_are_as_the_tool_writes_them() -> None:
    digested = match_thresholds.LEARNT_FROM
    assert (CORE / "match_weights.py").read_text(encoding="utf-8") == weights_source(MODEL)
    text = (CORE / "match_thresholds.py").read_text(encoding="utf-8")
    assert text == thresholds_source(MODEL, digested)


def test_they_were_learnt_from_the_data_that_is_here() -> None:
    assert digests(shared("data")) == match_thresholds.LEARNT_FROM


def test_the_bits_of_words_are_those_of_the_titles_that_are_here() -> None:
    """A word of n bits stands in one title of 2**n; those of up to nine are all in the table."""
    titles = {
        title_key(row["title"]): row["title"]
        for name in ("arxiv_records_dev", "titles_dev")
        for row in rows_of(shared(f"data/{name}.jsonl.gz"))
    }
    counts = Counter(
        word for title in titles.values() for word in set(map(stem, title_tokens(title)))
    )
    counted = {word: log2(len(titles) / count) for word, count in counts.items()}
    assert {word: counted[word] for word in BITS} == pytest.approx(BITS, abs=0.51)
    assert {word for word, bits in counted.items() if bits < 9.45} - BITS.keys() == set()
    rest = [bits for word, bits in counted.items() if word not in BITS]
    assert median(rest) > RARE_BITS > max(BITS.values())


def test_the_page_shows_the_weights_in_use() -> None:
    assert written(PAGE, MODEL) == PAGE


def test_every_weight_is_told_in_one_row_of_the_page() -> None:
    for signal, levels in MODEL.weights.items():
        for level in levels:
            told = [r for r in ROWS if r.signal == signal and re.fullmatch(r.levels, level)]
            assert len(told) == 1, (signal, level)


# --- learning ---------------------------------------------------------------------


def test_weights_are_the_log_odds_of_what_is_seen() -> None:
    """Three of four with the row are right, one of four without it."""
    seen = [(frozenset({"row"}), n < 300) for n in range(400)]
    unseen = [(frozenset[str](), n < 100) for n in range(400)]
    weights = fit([*seen, *unseen])
    assert probability(weights["base"]) == pytest.approx(0.25, abs=0.01)
    assert probability(weights["base"] + weights["row"]) == pytest.approx(0.75, abs=0.01)
    assert weights == fit([*reversed(unseen), *reversed(seen)])


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> list[Case]:
    """A hundred papers, as they are, by other names, and each without its own record."""
    records = [*library(100), *sisters()]
    path = tmp_path_factory.mktemp("learnt") / "arxiv.index"
    build_from(records, path, {})
    pairs = [pair(number, one) for number, one in enumerate(records)]
    with Index.open(path) as index:
        return [*cases_of_pairs(index, pairs), *lone_cases(index, records)]


def sisters() -> Iterator[ArxivRecord]:
    """By the same authors, under near titles."""
    for one in library(30):
        title = one.title.replace("in the wild", "at home")
        identity = ArxivId(one.arxiv_id.value.replace("1706.0", "1806.1"))
        yield ArxivRecord(identity, 1, title, one.authors, one.abstract)


def pair(number: int, record: ArxivRecord) -> Pair:
    """Every third under a title that was reworded a little, every tenth not on arXiv."""
    kind = "not-on-arxiv" if number % 10 == 9 else "same" if number % 3 else "reworded"
    title = record.title.replace("in the", "of a") if kind == "reworded" else record.title
    if kind == "not-on-arxiv":
        title, authors = f"Quiet kettles, volume {number}", ("Zoe Quux",)
    else:
        authors = record.authors
    right = frozenset() if kind == "not-on-arxiv" else frozenset({record.arxiv_id})
    return Pair(f"p{number}", kind, Seed("", 1, title, authors, True, PartialDate(2017)), right)


def test_all_entries_of_a_paper_are_in_one_fold(cases: list[Case]) -> None:
    folds: dict[str, set[int]] = {}
    for case in cases:
        if case.right:
            folds.setdefault(min(case.right).value, set()).add(case.fold)
    assert {len(found) for found in folds.values()} == {1}
    assert {case.fold for case in cases} == set(range(5))


def test_a_lone_entry_never_meets_its_own_record(cases: list[Case]) -> None:
    lone = [case for case in cases if case.kind == LONE]
    assert len(lone) == 130
    assert any(case.compared for case in lone)
    for case in lone:
        assert case.seed.title not in {record.title for record, _ in case.compared}


def test_what_is_learnt_is_the_same_each_time_and_can_be_written(
    cases: list[Case], tmp_path: Path
) -> None:
    model = learn(cases)
    assert model == learn(cases)
    (tmp_path / "docs").mkdir()
    (tmp_path / "crawler/core").mkdir(parents=True)
    (tmp_path / "docs/matching.md").write_text(PAGE, encoding="utf-8")
    write(model, {"some_data": "ab12"}, {"folds": "| folds |"}, tmp_path)
    values: dict[str, object] = {}
    for name in ("match_weights.py", "match_thresholds.py"):
        exec((tmp_path / "crawler/core" / name).read_text(encoding="utf-8"), values)  # noqa: S102
    assert (values["BASE"], values["WEIGHTS"]) == (model.base, model.weights)
    assert (values["ACCEPT"], values["DOUBT"]) == (model.accept, model.doubt)
    assert values["LEARNT_FROM"] == {"some_data": "ab12"}
    page = (tmp_path / "docs/matching.md").read_text(encoding="utf-8")
    assert inside(page, "folds") == "| folds |"
    assert inside(page, "accuracy") == inside(PAGE, "accuracy")


def test_each_fold_is_measured_and_their_spread_told(cases: list[Case]) -> None:
    folds = cross_validated(cases)
    rows = report(folds).splitlines()
    assert [row.split(" | ")[0] for row in rows[2:]] == [
        "| fold 1", "| fold 2", "| fold 3", "| fold 4", "| fold 5", "| mean", "| ± s.d.",
    ]  # fmt: skip
    assert all(fold["same, case, LaTeX"] > 50 for fold in folds)


def test_a_line_of_acceptance_is_no_lower_than_is_safe(cases: list[Case]) -> None:
    """Where every weight speaks for a record, nothing but the line keeps sister papers out."""
    rash = Model(9.0, MODEL.weights, *[0.0] * 6)
    assert lines(rash, cases).accept == 3.0
    timid = Model(-30.0, MODEL.weights, *[0.0] * 6)
    assert lines(timid, cases).accept == -1.0


def test_a_sister_paper_is_set_beside_the_own_record_of_every_entry() -> None:
    """One entry of four has a sister paper; it is taken where the own record is too weak."""
    none = Seed("", 1)

    def case(paper: str, own: str, *sisters: str) -> Case:
        right = ArxivId(paper)
        seen = [(right, own), *((ArxivId("2101.00009"), level) for level in sisters)]
        return Case(
            "reworded",
            none,
            frozenset({right}),
            0,
            [shown(known, level) for known, level in seen],
            (),
        )

    four = [case(f"2101.0000{n}", own) for n, own in enumerate(("strong", "strong", "weak"))]
    four.append(case("2101.00004", "strong", "middling"))
    weights = {"title": {"strong": 9.0, "middling": 5.0, "weak": 0.0}}
    model = replace(Model(0.0, weights, *[0.0] * 6), doubt=-1.0, margin=3.0)
    assert mistaken(model, four) == 1 / 4
    assert mistaken(replace(model, margin=6.0), four) == 0


def test_in_a_fuller_index_each_entry_meets_the_sister_papers_of_others(cases: list[Case]) -> None:
    some = [case for case in cases if case.kind == "reworded"]
    more = fuller(some, 12)
    assert more == fuller(some, 12)
    assert fuller(some, 1) == some
    for before, after in zip(some, more, strict=True):
        assert after.compared[: len(before.compared)] == before.compared
    met = [sum(record.arxiv_id not in case.right for record, _ in case.compared) for case in more]
    assert sum(met) > 6 * sum(len(case.compared) - 1 for case in some) > 0


def test_what_a_fuller_index_does_is_told_line_by_line(cases: list[Case]) -> None:
    head, _, *rows = growth(MODEL, cases, {"reworded": ("reworded",)}).splitlines()
    assert head == "| sister papers | reworded | wrong of 1,000 accepted |"
    told = [row.strip("| ").split(" | ") for row in rows]
    assert [cells[0] for cells in told] == [
        "as in the data", "6 times as many", "12 times as many",
    ]  # fmt: skip
    assert all(0 <= float(cells[1]) <= 100 and float(cells[2]) >= 0 for cells in told)


def test_years_are_counted_where_titles_differ() -> None:
    """Two papers changed their titles within a year; one kept its own; a sister paper is near."""
    paper, sister = ArxivId("1706.00001"), ArxivId("1706.00002")

    def case(kind: str, year: int, record: ArxivId, *, exact: bool = False) -> Case:
        seed = Seed("", 1, "A Title", date=PartialDate(year))
        known, seen = shown(record, "any")
        if exact:
            seen = replace(seen, title=replace(seen.title, relation=Relation.EXACT))
        return Case(kind, seed, frozenset({paper}), 0, [(known, seen)], ())

    renamed = [case("reworded", 2018, paper)] * 2
    weights = year_weights([*renamed, case("same", 2017, paper, exact=True)])
    assert max(weights, key=weights.__getitem__) == "years +1"
    assert len({weight for level, weight in weights.items() if level != "years +1"}) == 1
    beside = year_weights([*renamed, case(LONE, 2017, sister)])
    assert min(beside, key=beside.__getitem__) == "years +0"


def shown(paper: ArxivId, level: str) -> tuple[ArxivRecord, Observed]:
    """A record of which no more was seen than one level of its title, by two common authors."""
    title = TitleEvidence(Relation.OTHER, 0.8, 40.0, 0, False, Alarms())
    authors = Authorship(2, 2, 2, 2, Likeness.SAME, True, True, True, 2.0)
    signals = (Signal("title", level),)
    return ArxivRecord(paper, 1, "A Title", ("Ada", "Bo")), Observed(signals, title, authors, None)


@pytest.mark.parametrize(
    ("paper", "further"),
    [("2112.50000", True), ("0112.98999", True), ("2112.18000", False), ("2111.50000", False)],
)
def test_identifiers_that_arxiv_never_gave_are_told(paper: str, further: bool) -> None:
    assert is_further(ArxivId(paper)) is further


# --- the pages --------------------------------------------------------------------


@pytest.mark.parametrize("page", [README, PAGE], ids=["README.md", "docs/matching.md"])
def test_the_measured_table_is_whole(page: str) -> None:
    text = inside(page, "accuracy")
    assert re.match(r"Measured on 20[0-9]{2}-[01][0-9]-[0-3][0-9] with entries", text)
    head, _, *rows = [line for line in text.splitlines() if line.startswith("|")]
    assert head.count("|") == 7
    shown = [row.strip("| ").split(" | ") for row in rows[: len(GROUPS)]]
    assert [cells[0] for cells in shown] == list(GROUPS.values())
    share = re.compile(r"0 \(–[0-9.]+\)|[0-9,]+: [0-9.]+ \([0-9.]+–[0-9.]+\)")
    for _, entries, *outcomes in shown:
        assert all(share.fullmatch(cell) for cell in outcomes)
        counts = [int(cell.split(" ")[0].strip(":").replace(",", "")) for cell in outcomes]
        assert sum(counts) == int(entries.replace(",", "")) > 0
    assert re.search(r"[0-9,]+ of [0-9,]+ accepted are wrong \([0-9.]+ in 1,000", text)


def test_what_is_promised_is_what_was_measured() -> None:
    rows = {
        cells[0]: cells[1:]
        for line in inside(README, "accuracy").splitlines()
        if len(cells := line.strip("| ").split(" | ")) == 6
    }
    for group, least in [("same", 99), ("case-punct", 99), ("latex", 99), ("subtitle", 90),
                         ("reworded, all authors", 70)]:  # fmt: skip
        assert float(rows[GROUPS[group]][1].split()[1]) >= least
    two = GROUPS["same-title-two-arxiv-papers, all authors"]
    assert float(rows[two][1].split()[1]) >= 97
    for group in ("published-before-arxiv", "not-on-arxiv", "not-a-paper"):
        assert float(rows[GROUPS[group]][2].replace(":", "").split()[0]) == 0


def test_text_is_put_between_its_markers_alone() -> None:
    begin, end = markers("x")
    document = f"head\n{begin}\nold\n{end}\ntail"
    assert between(document, "x", "new") == f"head\n{begin}\n\nnew\n\n{end}\ntail"
    assert inside(between(document, "x", "new"), "x") == "new"
    assert between(between(document, "x", "new"), "x", "new") == between(document, "x", "new")
    for broken in ("", begin, f"{end}{begin}", document + document):
        with pytest.raises(ValueError, match="once each"):
            between(broken, "x", "new")
