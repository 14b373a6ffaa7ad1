"""What tests share: a shell, a stand-in for the sites, and hypothesis without deadlines."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from crawler.twin.bundled import bundled
from crawler.twin.server import Twin
from tests.command import Shell

# Machines that run tests are shared: a slow one is not a failure.
settings.register_profile(
    "shared", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("shared")

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "db" / "sample.txt"


@pytest.fixture(autouse=True, scope="session")
def own_turns(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Tests agree on their turns among themselves, and leave nothing behind on the machine."""
    with pytest.MonkeyPatch.context() as patch:
        folder = str(tmp_path_factory.mktemp("turns"))
        patch.setenv("TMPDIR", folder)
        patch.setattr(tempfile, "tempdir", folder)
        yield


@pytest.fixture(autouse=True)
def own_logs() -> Iterator[None]:
    """A command sets up the logs of its process; the next test begins without them."""
    root = logging.getLogger()
    before = root.handlers[:]
    yield
    root.handlers = before
    logging.captureWarnings(False)
    logger = logging.getLogger("crawler")
    logger.handlers = []
    logger.setLevel(logging.NOTSET)
    logger.propagate = True


@pytest.fixture(autouse=True)
def no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests keeps their token; a test that needs one sets its own."""
    monkeypatch.delenv("GITHUB_TOKEN", raising=False)


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    """The command line."""
    return Shell(capsys, monkeypatch)


@pytest.fixture
def twin() -> Iterator[Twin]:
    """The bundled world, served on this machine."""
    with Twin(bundled()) as server:
        yield server


def routed_config(twin: Twin, folder: Path, pace: float = 0, timeout: float = 2) -> Path:
    """A configuration that sends everything to the twin, with one try a request."""
    routes = "\n".join(f'"{host}" = "{url}"' for host, url in twin.routes().items())
    paces = "\n".join(f'"{host}" = {pace}' for host in twin.routes())
    file = folder / "config.toml"
    file.write_text(
        f'[database]\npath = "papers.db"\n[seeds]\npaths = ["{SAMPLE}"]\n'
        f"[network]\nattempts = 1\ntimeout = {timeout}\n"
        f"[network.route]\n{routes}\n[network.pace]\n{paces}\n"
    )
    return file


@pytest.fixture
def config(twin: Twin, tmp_path: Path) -> Path:
    """A configuration that sends everything to the twin, quickly."""
    return routed_config(twin, tmp_path)
