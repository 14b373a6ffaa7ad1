"""What the core answers where little is known, much is alike, or things are mistyped."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from crawler.core.authors import Likeness, likeness
from crawler.core.code_signals import Signal
from crawler.core.identity import Held, follow
from crawler.core.links import LinkKind, link_kind
from crawler.core.match_signals import observe
from crawler.core.match_title import compare_titles, title_form
from crawler.core.model import ArxivId, ArxivRecord, PartialDate, RepoFacts, Seed
from crawler.core.refusals import why_no_repository
from crawler.core.relate import Candidate, Relation, relate_all
from crawler.core.repo_signals import signals_of
from crawler.core.text import parse_name, plain
from crawler.core.urls import find_urls, is_plain
from tests.values import repo

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Tom Smith", "Thomas Smith", Likeness.DIFFERENT),
        ("Alex Smith", "Alexander Smith", Likeness.SAME),
        ("T. Smith", "Thomas Smith", Likeness.POSSIBLE),
        ("Xu Smith", "Xavier Smith", Likeness.DIFFERENT),
        ("Maria Garcia", "Maria Garcia Lopez", Likeness.SAME),
        ("Katharina Schmidt", "Katharina Schmitt", Likeness.POSSIBLE),
        ("Ann Lee", "Ann Leo", Likeness.DIFFERENT),
    ],
)
def test_names_are_as_alike_as_people_write_them(one: str, other: str, expected: Likeness) -> None:
    first, second = parse_name(one), parse_name(other)
    assert first is not None
    assert second is not None
    assert likeness(first, second) is expected
    assert likeness(second, first) is expected


@pytest.mark.parametrize("url", ["http://[x", "https://[::1", "//[]:"])
def test_an_address_that_is_none_names_nothing(url: str) -> None:
    assert link_kind(url) is LinkKind.PROJECT
    assert not is_plain(url)


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("github.com/group/\nstudy is here", ["https://github.com/group/study"]),
        ("https://lab.org/page/\nstudy is here", ["https://lab.org/page/"]),
        ("https://lab.org/page-\nstudy is here", ["https://lab.org/page-study"]),
        ("https://github.com/group/study/\nx is here", ["https://github.com/group/study/"]),
    ],
)
def test_an_address_goes_on_behind_a_line_where_it_must(text: str, urls: list[str]) -> None:
    assert [one.url for one in find_urls(text)] == urls


def titled(line: int, title: str, **more: object) -> Seed:
    return replace(Seed("list", line, title, ("Ada Lovelace",)), **more)  # type: ignore[arg-type]


def test_of_a_crowd_of_like_entries_each_is_followed_to_its_place() -> None:
    """A list that says one thing three hundred times, below a line that is new."""
    crowd = [titled(line, "Preface") for line in range(1, 301)]
    held = [Held(f"id{one.line:03}", one) for one in crowd]
    now = [titled(1, "Another thing"), *(titled(line, "Preface") for line in range(2, 302))]
    found = follow(held, now)
    stayed = {at: f"id{at + 1:03}" for at in range(1, 300)}
    assert found == {**stayed, 300: "id001"}


@pytest.mark.parametrize(
    ("before", "now", "followed"),
    [
        (PartialDate(2024, 5, 3), PartialDate(2024, 5, 3), True),
        (PartialDate(2024, 5, 3), PartialDate(2023, 5, 3), False),
        (PartialDate(2024), PartialDate(2024), False),
    ],
)
def test_a_title_of_other_words_is_the_same_entry_on_the_same_day_only(
    before: PartialDate, now: PartialDate, followed: bool
) -> None:
    old = titled(1, "Deep learning for cats", date=before)
    new = titled(1, "Deep learning for dogs", date=now)
    assert (follow([Held("id", old)], [new]) == {0: "id"}) is followed


RECORD = ArxivRecord(
    ArxivId("2306.01234"), 1, "DEMO: Drawing Models", ("Ada Byron", "Emmy Noether")
)


def test_of_a_paper_without_a_date_no_age_is_told() -> None:
    facts = RepoFacts(repo("x/y"), created_at=NOON - timedelta(days=9_000))
    told = set(signals_of(repo("x/y"), [], facts, RECORD))
    dated = set(signals_of(repo("x/y"), [], facts, replace(RECORD, published=NOON)))
    assert dated - told == {Signal.OLDER}
    assert told <= dated


@pytest.mark.parametrize(
    ("owner", "signal"),
    [
        ("adabyron", Signal.OWNER_IS_AUTHOR),
        ("byron-lab", Signal.OWNER_LIKE_AUTHOR),
        ("other", None),
    ],
)
def test_an_owner_may_be_an_author_or_bear_a_name_like_one(
    owner: str, signal: Signal | None
) -> None:
    told = set(signals_of(repo(f"{owner}/y"), [], None, RECORD))
    assert told & {Signal.OWNER_IS_AUTHOR, Signal.OWNER_LIKE_AUTHOR} == (
        {signal} if signal else set()
    )


@pytest.mark.parametrize(
    ("listed", "level"),
    [
        (("Ada Lovelace", "et al."), "first rare"),
        (("A. Lovelace", "et al."), "first common"),
        (("Alan Turing", "et al."), "first found later"),
        (("Jo Doe", "et al."), "first not found"),
    ],
)
def test_of_a_record_that_shows_one_author_that_one_is_told(
    listed: tuple[str, ...], level: str
) -> None:
    seed = replace(titled(1, "DEMO: Drawing Models"), authors=("Ada Lovelace", "Alan Turing"))
    seen = observe(seed, replace(RECORD, authors=listed))
    found = {signal.name: (signal.level, signal.evidence) for signal in seen.signals}
    shared = 0 if level == "first not found" else 1
    assert found["authors"] == (level, f"authors {shared}/1")


def test_a_word_that_both_have_answers_no_two_words_of_the_other() -> None:
    joined = compare_titles(title_form("Crosslingual Verse"), title_form("Cross Lingual Verse"))
    both = compare_titles(
        title_form("Crosslingual Verse of Rome"), title_form("Crosslingual Cross Lingual Verse")
    )
    assert joined.similarity > 0.9
    assert both.similarity < 0.9


@pytest.mark.parametrize(
    ("days", "official"), [(-9, "b/demo"), (9, "a/demo"), (0, None), (None, None)]
)
def test_of_two_with_one_readme_the_later_is_the_copy(
    days: int | None, official: str | None
) -> None:
    """Of the same moment, or where one shows none, neither is believed."""
    words = "# DEMO: Drawing Models\nThis is the code of our paper on drawing each model once."
    one = RepoFacts(repo("a/demo"), readme=words, created_at=NOON)
    when = None if days is None else NOON + timedelta(days=days)
    other = replace(one, repo=repo("b/demo"), created_at=when)
    links = relate_all([Candidate(each.repo, (), each) for each in (one, other)], RECORD)
    found = [link.repo.full_name for link in links if link.relation is Relation.OFFICIAL]
    assert found == ([official] if official else [])


# --- tables, case by case -------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "urls"),
    [
        (
            LinkKind.CODE,
            """https://github.com/a/b https://gist.github.com/a/1f https://gitlab.com/a/b
            https://bitbucket.org/a/b https://codeberg.org/a/b https://gitee.com/a/b
            https://archive.softwareheritage.org/browse/x https://sourceforge.net/projects/x
            https://anonymous.4open.science/r/x-1B2C https://codeocean.com/capsule/1
            https://www.gitlab.com/a""",
        ),
        (
            LinkKind.DATASET,
            """https://zenodo.org/records/1 https://figshare.com/x https://www.kaggle.com/x
            https://osf.io/x https://data.mendeley.com/x https://huggingface.co/datasets/a/b
            https://hf.co/datasets/a""",
        ),
        (LinkKind.WEIGHTS, "https://huggingface.co/a/b https://hf.co/a/b/tree/main"),
        (
            LinkKind.PROJECT,
            """https://huggingface.co/ https://huggingface.co/a https://huggingface.co/spaces/a/b
            https://huggingface.co/collections/a/b https://lab.github.io/x
            https://mygitlab.com/a/b""",
        ),
        (LinkKind.ABS, "https://arxiv.org/abs/2211.10950 https://arxiv.org/pdf/2211.10950v2"),
        (LinkKind.DOI, "https://doi.org/10.1145/3292500"),
    ],
)
def test_a_host_tells_what_kind_of_thing_an_address_leads_to(kind: LinkKind, urls: str) -> None:
    assert {url: link_kind(url) for url in urls.split()} == dict.fromkeys(urls.split(), kind)


@pytest.mark.parametrize(
    ("tex", "shown"),
    [
        (r"\aa\AA\ae\AE\oe\OE\o\O\l\L\ss\i\j", "aAaeAEoeOEoOlLssij"),
        (r"\ell\ \hbar\ \infty", "l h infinity"),
        (r"a $\times$ b \texttimes c", "a x b x c"),
        (
            r"$\varepsilon$ $\vartheta$ $\varphi$ $\varrho$ $\varsigma$",
            "epsilon theta phi rho sigma",
        ),
        (r"A$\to$B$\rightarrow$C$\cdot$D\ldots E\dots F", "A B C D E F"),
        (r"\emph{a} \textbf{b} \mathcal{C} \texttt{d} \operatorname{e} \mbox{f}", "a b C d e f"),
        (r"$\alpha$-\sqrt{2}", "alpha-sqrt2"),
    ],
)
def test_letters_and_signs_of_tex_are_those_of_a_plain_title(tex: str, shown: str) -> None:
    assert " ".join(plain(tex).split()) == shown


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ("javascript:alert(1)", "not an address of the web: javascript"),
        ("Data:text/html,x", "not an address of the web: data"),
        (f"{'a' * 30}:x", f"not an address of the web: {'a' * 20}"),
        *((f"{scheme}://host.test/x", "not the address of a repository")
          for scheme in "http HTTPS git ssh git+https git+http git+ssh".split()),
        ("localhost:80/x", "not the address of a repository"),
        ("me@host.test/a", "the address carries a user name or a password"),
        ("g\u0456thub.com/a/b",
         "the host's name holds letters that are not those of a code host"),
        ("host.test:x", "not the address of a repository"),
        ("https://[", "not an address that can be read"),
        ("https://xn--gthub-n4a.com/a/b",
         "the host's name holds letters that are not those of a code host"),
        ("https://g\u0456thub.com/a/b",
         "the host's name holds letters that are not those of a code host"),
        ("https://me:pass@github.com/a", "the address carries a user name or a password"),
        ("https://me@github.com/a", "the address carries a user name or a password"),
        ("https://git@host.test/a", "not the address of a repository"),
    ],
)  # fmt: skip
def test_why_an_address_leads_to_no_repository(asked: str, why: str) -> None:
    assert why_no_repository(asked) == why
