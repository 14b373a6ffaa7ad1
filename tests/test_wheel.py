"""The built wheel holds all that the program needs: nothing of the checkout is behind it.

The short form unpacks it beside the packages of this environment; ``make wheel`` installs it in an
empty one, and follows the documents with it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytest.importorskip("hatchling", reason="the builder of wheels is not installed")


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that an installer would make of the wheel."""
    made = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(made)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (wheel,) = made.glob("*.whl")
    with zipfile.ZipFile(wheel) as file:
        file.extractall(made / "site")
    return made / "site"


def test_the_whole_job_runs_from_the_wheel_in_an_empty_folder(
    unpacked: Path, tmp_path: Path
) -> None:
    def python(*words: str) -> str:
        env = os.environ | {"PYTHONPATH": str(unpacked)}
        done = subprocess.run(
            [sys.executable, *words], cwd=tmp_path, env=env, capture_output=True, text=True,
            check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    home = python("-c", "import crawler; print(crawler.__file__)")
    assert home.startswith(str(unpacked))
    assert python("-m", "crawler", "demo", "--quiet").startswith("resolved 18")
    python("-m", "crawler", "report", "-o", "site", "--db", "db/demo.db", "--quiet")
    assert (tmp_path / "site" / "index.html").stat().st_size > 10_000
    shown = "from crawler.serve import app; app.datasette(app.Path('db/demo.db')); "
    shown += "print((app.files('crawler.serve') / 'static/serve.css').read_text())"
    assert "page-header" in python("-c", shown)


def test_the_wheel_is_typed_and_holds_no_tests(unpacked: Path) -> None:
    names = {str(path.relative_to(unpacked)) for path in unpacked.rglob("*") if path.is_file()}
    assert "crawler/py.typed" in names
    assert "crawler/twin/sample.txt" in names
    assert {name.split("/")[0] for name in names} == {"crawler", "crawler-0.1.0.dist-info"}
