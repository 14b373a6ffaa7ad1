"""What is installed is pinned, and what is built holds what it should, the same each time."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.conftest import ROOT
from tools.audit import told

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
EXTRAS: dict[str, list[str]] = PROJECT["optional-dependencies"]


def required(extra: str) -> Iterator[Requirement]:
    """What an extra asks for, those of our own extras that it names included."""
    for line in EXTRAS[extra]:
        one = Requirement(line)
        if one.name == PROJECT["name"]:
            for other in one.extras:
                yield from required(other)
        else:
            yield one


def pinned(name: str) -> dict[str, list[tuple[Version, list[str]]]]:
    """The versions of a lock, and the hashes of each."""
    text = (ROOT / ".ci" / "locks" / f"{name}.txt").read_text()
    found: dict[str, list[tuple[Version, list[str]]]] = {}
    for one in re.finditer(r"^([\w.-]+)==(\S+)[^\\\n]*((?:\\\n[^\\\n]*)*)", text, re.MULTILINE):
        hashes = re.findall(r"--hash=sha256:([0-9a-f]{64})", one[3])
        found.setdefault(canonicalize_name(one[1]), []).append((Version(one[2]), hashes))
    return found


RUN = [Requirement(line) for line in PROJECT["dependencies"]]


@pytest.mark.parametrize(
    ("lock", "asked"), [("run", RUN), ("dev", [*RUN, *required("dev")])], ids=["run", "dev"]
)
def test_all_that_is_asked_for_is_pinned_within_its_bounds(
    lock: str, asked: list[Requirement]
) -> None:
    """`make lock` writes them anew."""
    pins = pinned(lock)
    wrong = [
        str(one)
        for one in asked
        if not (at := pins.get(canonicalize_name(one.name), []))
        or not all(one.specifier.contains(version) for version, _ in at)
    ]
    assert wrong == []
    assert all(hashes for versions in pins.values() for _, hashes in versions)


def test_every_bound_from_below_says_why_the_package_is_there() -> None:
    text = (ROOT / "pyproject.toml").read_text().partition("\n[tool.")[0]
    lines = re.findall(r'^  "[a-z0-9][\w.\[\],-]*(?:[<>=!].*)?".*$', text, re.MULTILINE)
    assert len(lines) > 40
    assert [line for line in lines if not re.search(r'",?\s+# \S', line)] == []


# --- whether faults are known ---------------------------------------------------------

FINE = {"name": "a", "version": "1", "vulns": []}
FAULTY = {"name": "b", "version": "2", "vulns": [{"id": "CVE-1", "fix_versions": ["3", "4"]}]}
SILENT = {"name": "c", "skip_reason": "not found"}


@pytest.mark.parametrize(
    ("packages", "code", "lines"),
    [
        ([FINE], 0, ["1 of 1 packages checked", "no fault is known"]),
        ([FINE, FAULTY], 1, ["2 of 2 packages checked", "b 2: CVE-1, mended in 3, 4"]),
        ([FINE, SILENT], 2, ["1 of 2 packages checked",
                             "NOT CHECKED, for the index has no data on them: c"]),
        ([FAULTY, SILENT], 1, ["1 of 2 packages checked", "b 2: CVE-1, mended in 3, 4",
                               "NOT CHECKED, for the index has no data on them: c"]),
        ([], 2, ["0 of 0 packages checked", "NOTHING CHECKED"]),
    ],
)  # fmt: skip
def test_a_package_that_nobody_knows_of_is_not_told_to_be_without_faults(
    packages: list[dict[str, object]], code: int, lines: list[str]
) -> None:
    assert told(packages) == (code, lines)


# --- what is built --------------------------------------------------------------------


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The wheel and the source archive, built twice."""
    folders = [tmp_path_factory.mktemp("built") for _ in range(2)]
    for folder in folders:
        subprocess.run(
            [sys.executable, "-m", "hatchling", "build", "-d", folder],
            cwd=ROOT, check=True, capture_output=True,
        )  # fmt: skip
    return folders


def digests(folder: Path) -> dict[str, str]:
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in folder.iterdir()}


def test_what_is_built_twice_is_the_same_to_the_byte(builds: list[Path]) -> None:
    first, second = map(digests, builds)
    assert first == second
    assert sorted(Path(name).suffix for name in first) == [".gz", ".whl"]


def in_git() -> set[str]:
    """What git holds, or would if all was added."""
    done = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],  # noqa: S607 - any git
        cwd=ROOT, check=False, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode:
        pytest.skip("not a git checkout: what belongs to it cannot be told")
    return set(done.stdout.splitlines())


def test_the_wheel_holds_the_package_and_its_sample_and_nothing_else(builds: list[Path]) -> None:
    (wheel,) = builds[0].glob("*.whl")
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    package = {name for name in in_git() if name.startswith("crawler/")}
    assert held == package | {"crawler/twin/sample.txt"}


def test_the_source_archive_holds_what_git_does(builds: list[Path]) -> None:
    (archive,) = builds[0].glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        held = {name.partition("/")[2] for name in opened.getnames()}
    assert held - {"PKG-INFO"} == in_git()
