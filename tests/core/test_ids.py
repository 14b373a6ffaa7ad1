"""One paper and one repository have one spelling here, and look-alikes have none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.core.ids import (
    arxiv_id,
    arxiv_version,
    code_id,
    doi,
    github,
    hosted_id,
    repo_id,
)
from crawler.core.model import ArxivId

NEW = "2107.05580"
OLD = "math/0309136"


@pytest.mark.parametrize(
    ("text", "value", "version"),
    [
        (NEW, NEW, None),
        (f" {NEW}v3\n", NEW, 3),
        (f"arXiv:{NEW}", NEW, None),
        (f"ARXIV: {NEW}V12", NEW, 12),
        (f"arXiv:{NEW}v1 [cs.CV]", NEW, 1),
        (f"arXiv:{NEW} [quant-ph]", NEW, None),
        (f"https://arxiv.org/abs/{NEW}", NEW, None),
        (f"http://www.arxiv.org/abs/{NEW}v2?context=cs", NEW, 2),
        (f"arxiv.org/pdf/{NEW}.pdf", NEW, None),
        (f"https://arxiv.org/pdf/{NEW}v4.pdf#page=3", NEW, 4),
        (f"https://arxiv.org/html/{NEW}v1/", NEW, 1),
        (f"https://export.arxiv.org/abs/arXiv:{NEW}", NEW, None),
        (f"https://ar5iv.labs.arxiv.org/html/{NEW}", NEW, None),
        (f"https://ar5iv.org/abs/{NEW}", NEW, None),
        (f"https://www.alphaxiv.org/abs/{NEW}", NEW, None),
        (f"https://huggingface.co/papers/{NEW}", NEW, None),
        (f"10.48550/arXiv.{NEW}", NEW, None),
        (f"doi:10.48550/ARXIV.{NEW}", NEW, None),
        (f"https://doi.org/10.48550/arXiv.{NEW}", NEW, None),
        ("0704.0001", "0704.0001", None),
        ("1412.8771v2", "1412.8771", 2),
        ("1501.00001", "1501.00001", None),
        ("https://arxiv.org/abs/1501.0001", "1501.00001", None),
        (OLD, OLD, None),
        ("math.GT/0309136v2", OLD, 2),
        ("arXiv:math.GT/0309136", OLD, None),
        ("https://arxiv.org/abs/math.GT/0309136", OLD, None),
        ("https://arxiv.org/pdf/quant-ph/0201082v1.pdf", "quant-ph/0201082", 1),
        ("hep-th/9108002", "hep-th/9108002", None),
        ("cond-mat.mes-hall/0102536", "cond-mat/0102536", None),
        ("10.48550/arXiv.hep-th/9901001", "hep-th/9901001", None),
    ],
)
def test_every_spelling_of_a_paper_is_one_identifier(
    text: str, value: str, version: int | None
) -> None:
    assert arxiv_id(text) == ArxivId(value)
    assert arxiv_version(text) == version


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2107.055",
        "2107.055801",
        "2113.05580",
        "2100.05580",
        "2107.00000",
        "1501.0001",
        "1412.87711",
        "0703.0001",
        "9107.0001",
        "9999.99999",
        "2107.05580v0",
        "2107.05580v",
        "٢١٠٧.٠٥٥٨٠",
        "see 2107.05580",
        "2107.05580 and 2107.05581",
        "3.2107.05580",
        "foo/9901001",
        "hep-th/0704001",
        "hep-th/9106001",
        "hep-th/9913001",
        "hep-th/990100",
        "https://example.org/abs/2107.05580",
        "https://arxiv.org.example.org/abs/2107.05580",
        "https://arxiv.org/list/cs.CV/2107",
        "https://arxiv.org/user/2107.05580",
        "https://github.com/foo/2107.05580",
        "10.1038/2107.05580",
        "https://doi.org/10.1038/nature.2107.05580",
        "https://doi.org/2107.05580",
        "https://huggingface.co/2107.05580",
        "x" * 100_000,
    ],
)
def test_a_look_alike_is_no_paper(text: str) -> None:
    assert arxiv_id(text) is None
    assert arxiv_version(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10.1038/418838a", "10.1038/418838a"),
        ("https://doi.org/10.18653/v1/P18-1046", "10.18653/v1/p18-1046"),
        ("http://dx.doi.org/10.1145/3770854.3783934.", "10.1145/3770854.3783934"),
        ("doi: 10.1609/aaai.v34i05.6392", "10.1609/aaai.v34i05.6392"),
        ("10.1000", None),
        ("11.1038/418838a", None),
        ("https://example.org/10.1038/418838a", None),
        ("two 10.1038/a 10.1038/b", None),
    ],
)
def test_a_doi_is_read_without_its_resolver(text: str, expected: str | None) -> None:
    assert doi(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "https://github.com/A-b/c.D_e",
        "http://www.github.com/A-b/c.D_e.git",
        "github.com/A-b/c.D_e/",
        "www.github.com/A-b/c.D_e",
        "https://github.com:443/A-b/c.D_e",
        "https://github.com//A-b//c.D_e",
        "https://github.com/A-b/c.D_e/tree/main/src?x=1#readme",
        "https://github.com/A-b/c.D_e?tab=readme-ov-file",
        "https://github.com/A-b/c.D_e#readme",
        "https://github.com/A-b/c.D_e/blob/main/README.md",
        "https://github.com/A-b/c.D_e/wiki",
        "https://github.com/A-b/c.D_e/releases/tag/v1",
        "git@github.com:A-b/c.D_e.git",
        "ssh://git@github.com/A-b/c.D_e.git",
        "git://github.com/A-b/c.D_e.git",
        "git+https://github.com/A-b/c.D_e.git@main",
        "https://raw.githubusercontent.com/A-b/c.D_e/main/x.py",
        "https://codeload.github.com/A-b/c.D_e/zip/main",
        "https://api.github.com/repos/A-b/c.D_e/contents",
        "https://github.com/A-b/c.D_e..",
        "https://github.com/A-b/c.D_e.",
        "https://github.com/A-b/c.D_e,https://github.com/x/y",
        "https://github.com/A-b/c.D_e).",
        "HTTPS://GitHub.com/A-b/c.D_e",
    ],
)
def test_every_address_inside_a_repository_is_one_repository(text: str) -> None:
    found = repo_id(text)
    assert found is not None
    assert (found.key, found.full_name) == ("github.com/a-b/c.d_e", "A-b/c.D_e")


def test_letter_case_is_spelling_and_not_identity() -> None:
    lower, upper = repo_id("https://github.com/a/b"), repo_id("https://github.com/A/B")
    assert lower == upper
    assert lower is not None
    assert upper is not None
    assert (upper.url, upper.host, upper.owner, upper.name) == (
        "https://github.com/A/B",
        "github.com",
        "A",
        "B",
    )
    assert len({lower, upper}) == 1


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("https://gitlab.com/Group/name", "gitlab.com/group/name"),
        ("https://gitlab.com/group/sub/name/-/tree/main/src", "gitlab.com/group/sub/name"),
        ("https://gitlab.com/group/name/tree/master", "gitlab.com/group/name"),
        ("git@gitlab.com:group/name.git", "gitlab.com/group/name"),
        ("https://bitbucket.org/owner/name/src/master/", "bitbucket.org/owner/name"),
        ("https://codeberg.org/owner/name.", "codeberg.org/owner/name"),
        ("https://anonymous.4open.science/r/Name-1A2B/README.md",
         "anonymous.4open.science/r/name-1a2b"),
        ("https://anonymous.4open.science/repository/Name-1A2B",
         "anonymous.4open.science/r/name-1a2b"),
        ("https://github.com/a/b", "github.com/a/b"),
        ("https://gitlab.com/explore/projects", None),
        ("https://gitlab.com/group", None),
        ("https://gitlab.com/group/-/", None),
        ("https://user:x@gitlab.com/group/name", None),
        ("https://gitlab.com.example.org/group/name", None),
        ("https://gitlab.com/a/b%2Fc d", None),
        ("https://anonymous.4open.science/", None),
        ("https://anonymous.4open.science/x/y", None),
        ("https://zenodo.org/records/1", None),
        ("https://huggingface.co/a/b", None),
    ],
)  # fmt: skip
def test_repositories_of_other_hosts_are_told_apart(text: str, key: str | None) -> None:
    found = code_id(text)
    assert (found.key if found else None) == key


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://zenodo.org/record/123/files/x.zip", "https://zenodo.org/records/123"),
        ("https://zenodo.org/records/123.", "https://zenodo.org/records/123"),
        ("https://huggingface.co/Org/model/tree/main", "https://huggingface.co/Org/model"),
        ("https://hf.co/datasets/Org/data", "https://huggingface.co/datasets/Org/data"),
        ("https://huggingface.co/spaces/Org/demo", "https://huggingface.co/spaces/Org/demo"),
        ("https://gitlab.com/a/b", "https://gitlab.com/a/b"),
        ("https://zenodo.org/communities/x", None),
        ("https://zenodo.org/records/12x", None),
        ("https://huggingface.co/papers/2505.19536", None),
        ("https://huggingface.co/docs/hub", None),
        ("https://huggingface.co/org", None),
        ("https://example.org/a/b", None),
    ],
)
def test_deposits_of_weights_and_data_have_one_address(text: str, url: str | None) -> None:
    found = hosted_id(text)
    assert (found.url if found else None) == url


@given(st.text(max_size=80))
def test_no_text_breaks_the_reading_of_any_host(text: str) -> None:
    for host in ("", "gitlab.com/", "https://huggingface.co/", "anonymous.4open.science/r/"):
        found = hosted_id(host + text)
        if found is not None:
            again = hosted_id(found.url)
            assert again == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "github.com",
        "https://github.com/",
        "https://github.com/owner",
        "https://github.com/topics/x",
        "https://github.com/features/actions",
        "https://github.com/orgs/x/repositories",
        "https://github.com/sponsors/x",
        "https://github.com/marketplace/x",
        "https://gist.github.com/a/0123456789",
        "https://a.github.io/b",
        "https://gitlab.com/a/b",
        "https://github.com.example.org/a/b",
        "https://example.org/github.com/a/b",
        "https://github.com@example.org/a/b",
        "https://token:x@github.com/a/b",
        "https://git:x@github.com/a/b",
        "https://github.com:8443/a/b",
        "https://github.com:x/a/b",
        "https://gıthub.com/a/b",
        "https://ɡithub.com/a/b",
        "https://github.com/foo/bar%20baz",
        "https://github.com/-a/b",
        "https://github.com/$/b",
        "https://github.com/a/..",
        "https://github.com/a/.git",
        "https://api.github.com/users/a/repos",
        "javascript://github.com/a/b",
        "data:text/html,github.com/a/b",
        "file://github.com/a/b",
        "a/b",
        "https://[::1/a/b",
    ],
)
def test_not_a_repository(text: str) -> None:
    assert repo_id(text) is None


@given(st.text(max_size=200))
def test_no_text_makes_the_readers_raise(text: str) -> None:
    arxiv_id(text)
    doi(text)
    repo_id(text)


@given(
    st.from_regex(r"[A-Za-z0-9][A-Za-z0-9-]{0,10}", fullmatch=True),
    st.from_regex(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,10}[A-Za-z0-9_-]", fullmatch=True),
)
def test_reading_a_repository_s_own_address_gives_it_back(owner: str, name: str) -> None:
    repo = github(owner, name)
    if repo is not None:
        assert repo_id(repo.url) == repo
        assert repo_id(repo.url.upper()) == repo


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("9001.00001", None), ("8912.00001", "8912.00001"), ("0703.0001", None),
        ("0704.0001", "0704.0001"), ("0712.0001", "0712.0001"), ("0713.0001", None),
        ("0801.0000", None), ("1412.0001", "1412.0001"), ("1412.00001", None),
        ("1501.00001", "1501.00001"), ("1501.0001", None), ("arXiv:1501.0001", "1501.00001"),
        ("math/9106001", None), ("math/9107001", "math/9107001"), ("math/9912001", "math/9912001"),
        ("math/9913001", None), ("math/0000001", None), ("math/0001001", "math/0001001"),
        ("math/0703001", "math/0703001"), ("math/0704001", None), ("math/9001001", None),
        ("math.A/9901001", None), ("math.abcdefgh/9901001", "math/9901001"),
        ("math.abcdefghi/9901001", None), ("a-b-c/9901001", None),
        ("2107.05580v1", "2107.05580"), ("2107.05580v9999", "2107.05580"),
        ("2107.05580v10000", None),
        ("arxiv : 2107.05580", "2107.05580"), ("doi : 10.48550/arxiv.2107.05580", "2107.05580"),
        ("2107.05580 [cs.cv]", "2107.05580"), ("2107.05580[cs]", "2107.05580"),
        ("2107.05580 [cs.cv] x", None), ("2107.05580 [12]", None),
        ("https://doi.org/10.48550/arXiv.2107.05580/", "2107.05580"),
        ("http://dx.doi.org/10.48550/arXiv.2107.05580", "2107.05580"),
        ("www.doi.org/10.48550/arXiv.2107.05580", "2107.05580"),
        ("https://arxiv.org/abs/2107.05580.", "2107.05580"),
        ("https://arxiv.org/abs/2107.05580/", "2107.05580"),
        ("https://arxiv.org/x/2107.05580", None), ("https://arxiv.org/2107.05580", None),
        ("https://arxiv.org/abs/math%2F9901001", "math/9901001"),
        ("git@arxiv.org:abs/2107.05580", "2107.05580"), ("ftp://arxiv.org/abs/2107.05580", None),
    ],
)  # fmt: skip
def test_an_identifier_is_of_a_month_that_was_and_of_its_length(
    text: str, value: str | None
) -> None:
    assert arxiv_id(text) == (ArxivId(value) if value else None)


@pytest.mark.parametrize("path", "abs pdf html format ps src e-print papers".split())
@pytest.mark.parametrize(
    "host",
    """arxiv.org www.arxiv.org export.arxiv.org browse.arxiv.org ar5iv.org www.ar5iv.org
    ar5iv.labs.arxiv.org alphaxiv.org www.alphaxiv.org huggingface.co""".split(),
)
def test_a_paper_has_these_addresses(host: str, path: str) -> None:
    for written in (f"https://{host}/{path}/{NEW}v2", f"{host}/{path}/arXiv:{NEW}v2.pdf"):
        assert (arxiv_id(written), arxiv_version(written)) == (ArxivId(NEW), 2)
        assert arxiv_id(written.upper()) == ArxivId(NEW)


def test_a_text_of_so_many_characters_may_be_an_identifier() -> None:
    assert arxiv_id(" " * 490 + NEW) == ArxivId(NEW)
    assert arxiv_id(" " * 491 + NEW) is None
    assert doi("10.1000/" + "x" * 492) == "10.1000/" + "x" * 492
    assert doi("10.1000/" + "x" * 493) == "10.1000/" + "x" * 492


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10.1000/x", "10.1000/x"), ("DOI:10.1000/X", "10.1000/x"),
        ("doi: 10.1000/x;", "10.1000/x"),
        ("10.1000/x.,;", "10.1000/x"), ("10.100/x", None), ("10.1234567890/x", None),
        ("10.123456789/x", "10.123456789/x"), ("https://doi.org/10.1000%2Fx/", "10.1000/x"),
        ("www.doi.org/10.1000/x", "10.1000/x"), ("https://doi.test/10.1000/x", None),
        ("10.1000/", None),
    ],
)  # fmt: skip
def test_a_doi_is_read_in_any_of_its_spellings(text: str, expected: str | None) -> None:
    assert doi(text) == expected


@pytest.mark.parametrize(
    ("owner", "name", "full_name"),
    [
        ("a", "b", "a/b"), ("a_b", "c", "a_b/c"), ("a" * 39, "b", f"{'a' * 39}/b"),
        ("a" * 40, "b", None), ("_a", "b", None), ("-a", "b", None), ("A1", "B.c_-", "A1/B.c_-"),
        ("a", "b" * 100, f"a/{'b' * 100}"), ("a", "b" * 101, None), ("a", "b.GIT", "a/b"),
        ("a", "b.git.", "a/b"), ("a", ".git", None), ("a", "...", None), ("a", ".b", "a/.b"),
        *[("a", f"b{sign}x", "a/b") for sign in ",;:)]}>'\"*!|@"], ("a", "b#x", None),
        ("a", "b x", None), ("a", "", None), ("Topics", "b", None), ("wiki", "b", None),
        ("about", "b", None), ("é", "b", None), ("a", "é", None), ("a", "bé", None),
    ],
)  # fmt: skip
def test_a_repository_has_an_owner_and_a_name_as_github_allows(
    owner: str, name: str, full_name: str | None
) -> None:
    found = github(owner, name)
    assert (found.full_name if found else None) == full_name
    assert (found.key if found else None) == (
        f"github.com/{full_name.lower()}" if full_name else None
    )


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("http://github.com:80/a/b", "a/b"), ("https://git@github.com/a/b", "a/b"),
        ("https://x@github.com/a/b", None), ("git+ssh://git@github.com/a/b", "a/b"),
        ("git+http://github.com/a/b", "a/b"), ("ftp://github.com/a/b", None),
        ("m.github.com/a/b", "a/b"), ("raw.github.com/a/b", "a/b"), ("GIT@GITHUB.COM:a/b", "a/b"),
        ("ssh://git@github.com:a/b", "a/b"), ("git@github.com/a/b", "a/b"),
        ("https://api.github.com/repos/a", None), ("https://api.github.com/a/b/c", None),
        ("https://api.github.com/repos/a/b", "a/b"), ("https://github/a/b", None),
        (" https://github.com/a/b ", "a/b"), ("https://github.com/a", None),
    ],
)  # fmt: skip
def test_an_address_of_github_is_plain(text: str, key: str | None) -> None:
    found = repo_id(text)
    assert (found.key if found else None) == (f"github.com/{key}" if key else None)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://www.gitlab.com/a/b", "https://gitlab.com/a/b"),
        ("https://gitlab.com/a/b/c/d/e/f/g/h", "https://gitlab.com/a/b/c/d/e/f/g/h"),
        ("https://gitlab.com/a/b/c/d/e/f/g/h/i", None),
        *[(f"https://gitlab.com/a/b/{word}/c", "https://gitlab.com/a/b") for word in
          """- tree blob raw issues wiki wikis commits commit merge_requests pulls releases src
          branch downloads branches tags archive activity""".split()],
        ("https://gitlab.com/a/tree", "https://gitlab.com/a/tree"),
        ("https://bitbucket.org/a/b/c", "https://bitbucket.org/a/b"),
        ("https://codeberg.org/a/b/c", "https://codeberg.org/a/b"),
        ("https://gitlab.com/Explore/b", None), ("https://bitbucket.org/account/b", None),
        ("https://codeberg.org/explore/b", None), ("https://gitlab.com/a/-b", None),
        ("https://gitlab.com/a/b.git", "https://gitlab.com/a/b"),
        ("https://gitlab.com/a/b.,;:)]}>'\"*!", "https://gitlab.com/a/b"),
        ("https://gitlab.com/a/..", None), ("https://gitlab.com/./b", None),
        ("https://anonymous.4open.science/r/x", "https://anonymous.4open.science/r/x"),
        ("https://anonymous.4open.science/r", None),
        ("https://www.zenodo.org/record/12", "https://zenodo.org/records/12"),
        ("https://zenodo.org/record/12.,;)", "https://zenodo.org/records/12"),
        ("https://zenodo.org/record", None), ("https://zenodo.org/record/１２", None),
        ("https://zenodo.org/12", None), ("https://x@zenodo.org/record/12", None),
        ("https://huggingface.co/datasets/a", None),
        ("https://hf.co/a/b/c", "https://huggingface.co/a/b"),
        ("https://huggingface.co/datasets/a/b", "https://huggingface.co/datasets/a/b"),
        *[(f"https://huggingface.co/{word}/b", None) for word in
          """api blog chat collections docs join learn login models organizations papers posts
          pricing search settings tasks""".split()],
    ],
)  # fmt: skip
def test_what_is_kept_elsewhere_has_one_address(text: str, url: str | None) -> None:
    found = hosted_id(text)
    assert (found.url if found else None) == url
