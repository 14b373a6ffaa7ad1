"""The token goes to GitHub's API alone, and stands nowhere that the program writes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from crawler.twin.faults import Drop, Rule
from crawler.twin.server import Twin
from crawler.twin.web import Request
from tests.command import Shell
from tests.conftest import routed_config

TOKEN = "ghp_0123456789abcdefS3CRET"  # noqa: S105 - of nobody
PROXY = "http://me:pr0xyS3CRET@127.0.0.1:9"


@pytest.fixture
def config(twin: Twin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All hosts go to the twin, so that the proxy is asked for none."""
    monkeypatch.setenv("GITHUB_TOKEN", TOKEN)
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    return routed_config(twin, tmp_path)


def _written(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.name, path.read_bytes()


_COMMANDS = (
    "run --json-logs",
    "refresh --force --json-logs",
    "changes --all --since 2020-01-01",
    "show 2211.10950",
    "export --format json",
    "export --format csv",
    "export --format bibtex",
    "export --format markdown",
    "report -o {folder}/site",
    "check https://github.com/xichenpan/ARLDM --json-logs",
    "resolve 2211.10950 --json-logs",
    "verify",
)


@pytest.mark.parametrize("fails", [False, True], ids=["in good weather", "where GitHub drops all"])
def test_the_token_is_written_nowhere(
    shell: Shell, config: Path, twin: Twin, tmp_path_factory: pytest.TempPathFactory, fails: bool
) -> None:
    """Neither shown, nor logged, nor kept: in the database, the report, or the turns' folder."""
    carried = set()

    def saw(request: Request) -> bool:
        if "S3CRET" in str(request.headers):
            carried.add(request.host)
        return False

    twin.faults.add(Rule(Drop(), when=saw))
    if fails:
        twin.faults.add(Rule(Drop(0.1), host="api.github.com"))
    for words in _COMMANDS:
        done = shell(*words.format(folder=config.parent).split(), "--config", config)
        assert done.code in (0, 1), (words, done.err)
        assert "S3CRET" not in done.out + done.err, words
    found = [*_written(config.parent), *_written(tmp_path_factory.getbasetemp())]
    assert "papers.db" in {name for name, _ in found}
    assert not [name for name, data in found if b"S3CRET" in data]
    assert carried == {"api.github.com"}


@pytest.mark.parametrize(
    "token", ["ghp_…S3CRET", "ghp_\nX-Evil: S3CRET", "two S3CRET", "\x7fS3CRET"]
)
def test_what_can_be_no_token_is_told_without_showing_it(
    shell: Shell, config: Path, twin: Twin, monkeypatch: pytest.MonkeyPatch, token: str
) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", token)
    done = shell("run", "--config", config)
    line = "crawler: GITHUB_TOKEN holds characters that no token has\n"
    assert (done.code, done.err) == (2, line)
    assert twin.log == ()
