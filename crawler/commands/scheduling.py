"""The command that prints a scheduled job; it starts none, and reads no secret."""

from __future__ import annotations

import json
import shutil
import stat
import sys
from dataclasses import dataclass
from datetime import time
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath

import click

from crawler.commands.setting import OK, Setting, note
from crawler.config import DEFAULT_FILE
from crawler.errors import UserError
from crawler.faces.crontab import crontab
from crawler.faces.files import whole
from crawler.faces.job import Job
from crawler.faces.units import together, units
from crawler.faces.workflow import FILE, Workflow, workflow

_HERE = ".[report]"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the options of ``crawler schedule`` said."""

    at: time
    budget: int | None
    report: Path | None
    output: Path | None
    """The folder to write the files to; ``None``: print them."""
    install: str | None
    """What pip is to install on GitHub; ``None``: where this program came from."""


def schedule(setting: Setting, kind: str, config: Path | None, wishes: Wishes) -> int:
    """``crawler schedule``: a refresh a day, as cron, systemd or GitHub Actions take it."""
    config = config or (DEFAULT_FILE if DEFAULT_FILE.exists() else None)
    if kind == "github":
        told = _workflow(setting, config, wishes)
        text = workflow(told)
        _give(wishes.output, {Path(FILE).name: text}, text)
        if told.requirement == _HERE and not _is_ours(_root(_folder(config))):
            note(setting, "say with --install where GitHub is to get this program from")
        return OK
    job = _job(setting, config, wishes)
    if kind == "cron":
        text = crontab(job)
        _give(wishes.output, {"crontab": text}, text)
    else:
        files = units(job)
        _give(wishes.output, files, together(files))
    _look_after(setting, job.folder / job.secrets)
    if not setting.database.exists():
        note(setting, f"there is no database at {setting.database} yet; `crawler run` makes one")
    return OK


def _look_after(setting: Setting, secrets: Path) -> None:
    """Say so where others can read the secrets."""
    if secrets.exists() and secrets.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        note(setting, f"others can read {secrets}: chmod 600")


def _give(folder: Path | None, files: dict[str, str], text: str) -> None:
    if folder is None:
        click.echo(text, nl=False)
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"cannot write to {folder}: {error.strerror}") from error
    for name, content in files.items():
        with whole(folder / name) as file:
            file.write(content)


def _job(setting: Setting, config: Path | None, wishes: Wishes) -> Job:
    here = _folder(config)
    database = _near(here, setting.database)
    job = Job(
        program=_program(),
        folder=here,
        config=_near(here, config) if config else None,
        database=database if setting.db or not config else None,
        log=database.with_suffix(".log"),
        secrets=Path("crawler.env"),
        at=wishes.at,
        budget=wishes.budget,
        report=_near(here, wishes.report) if wishes.report else None,
    )
    told = (*job.program, *map(str, (job.folder, job.config, database, job.report)))
    if not all(text.isprintable() for text in told):
        raise UserError("a path with a line break or another control character fits in no job")
    return job


def _near(here: Path, path: Path) -> Path:
    """The path as it is written in the folder, and absolute where it is outside."""
    absolute = path.absolute()
    return absolute.relative_to(here) if absolute.is_relative_to(here) else absolute


def _program() -> tuple[str, ...]:
    """The installed program: the one beside this Python, else the one that the shell finds."""
    beside = Path(sys.executable).with_name("crawler")
    found = str(beside) if beside.is_file() else shutil.which("crawler")
    return (found,) if found else (sys.executable, "-m", "crawler")


def _workflow(setting: Setting, config: Path | None, wishes: Wishes) -> Workflow:
    root = _root(_folder(config))
    lists = [setting.config.path_of(name) for name in setting.config.seeds.paths]
    decisions = setting.config.seeds.decisions
    lists += [setting.config.path_of(decisions)] if decisions else []
    within = [path for path in lists if path.absolute().is_relative_to(root)]
    return Workflow(
        requirement=wishes.install or _requirement(),
        config=_within(root, config) if config else None,
        database=_within(root, setting.database),
        lists=[_within(root, path) for path in within],
        report=_within(root, wishes.report or root / "report"),
        at=wishes.at,
        budget=wishes.budget,
    )


def _folder(config: Path | None) -> Path:
    return config.absolute().parent if config else Path.cwd()


def _is_ours(root: Path) -> bool:
    """Whether the folder is a checkout of this program."""
    return (root / "crawler" / "__init__.py").is_file()


def _root(folder: Path) -> Path:
    """The repository that the folder is in, or the folder."""
    folders = (folder, *folder.parents)
    return next((one for one in folders if (one / ".git").exists()), folder)


def _within(root: Path, path: Path) -> PurePosixPath:
    absolute = path.absolute()
    if not absolute.is_relative_to(root):
        raise UserError(f"{path} is not in {root}, which is what GitHub Actions has")
    return PurePosixPath(absolute.relative_to(root).as_posix())


def _requirement() -> str:
    """Where pip has this program from (PEP 610); the checkout where that is no repository.

    A package index is never named: others may have taken the program's name there.
    """
    try:
        told = json.loads(distribution("crawler").read_text("direct_url.json") or "{}")
    except (PackageNotFoundError, ValueError):
        told = {}
    vcs = told.get("vcs_info")
    if not vcs:
        return _HERE
    return f"crawler[report] @ {vcs['vcs']}+{told['url']}@{vcs['commit_id']}"
