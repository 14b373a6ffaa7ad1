"""The program as a library, in a few lines."""

from __future__ import annotations

from pathlib import Path

import pytest

import crawler
from crawler.config import load
from crawler.core.match import MatchState
from crawler.core.model import ArxivId, Rejected, Seed
from crawler.core.status import RepoStatus
from crawler.errors import UserError
from crawler.twin import Twin
from tests.conftest import SAMPLE


def test_a_list_is_a_file_or_a_text() -> None:
    from_file = crawler.parse_seeds(SAMPLE)
    from_text = crawler.parse_seeds(SAMPLE.read_text())
    titles = [one.title for one in from_file if isinstance(one, Seed)]
    assert titles == [one.title for one in from_text if isinstance(one, Seed)]
    assert len(titles) == 18
    assert isinstance(crawler.parse_seeds("nothing of the kind")[0], (Rejected, Seed))


@pytest.mark.parametrize("what", ["arXiv:1805.09929", Seed("x", 1, arxiv_id=ArxivId("1805.09929"))])
def test_a_paper_is_resolved(config: Path, what: str | Seed) -> None:
    match = crawler.resolve(what, load(config))
    assert (match.state, match.arxiv_id) == (MatchState.MATCHED, ArxivId("1805.09929"))


def test_a_repository_is_checked(config: Path) -> None:
    belief = crawler.check_repository("github.com/Flash-321/ARLDM", load(config))
    assert (belief.repo.full_name, belief.status) == ("xichenpan/ARLDM", RepoStatus.AVAILABLE)
    with pytest.raises(UserError, match="not the address of a repository"):
        crawler.check_repository("https://example.org", load(config))
    with pytest.raises(UserError, match="user name or a password") as error:
        crawler.check_repository("https://me:s3cret@github.com/a/b", load(config))
    assert "s3cret" not in str(error.value)


def test_a_repository_is_checked_with_the_environment_s_token(
    config: Path, twin: Twin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", "of-no-use")
    belief = crawler.check_repository("github.com/Flash-321/ARLDM", load(config))
    assert (belief.repo.full_name, belief.status) == ("xichenpan/ARLDM", RepoStatus.AVAILABLE)
    assert [(hit.host, hit.path) for hit in twin.log] == [("api.github.com", "/graphql")]


def test_a_database_is_opened() -> None:
    with crawler.Store.open(None) as store:
        assert list(store.papers()) == []


def test_there_is_nothing_else() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        crawler.nonsense  # noqa: B018 - the look-up is the test
