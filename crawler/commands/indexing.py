"""The commands that make an offline index of arXiv: index build, index update."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from crawler.commands.setting import INCOMPLETE, OK, Setting, note
from crawler.errors import UserError
from crawler.faces import tables
from crawler.faces.watch import ProgressBar
from crawler.index.build import BuildReport, build, build_from
from crawler.index.index import Index
from crawler.index.lines import snapshot_lines
from crawler.index.pages import KeptPages, Question
from crawler.index.update import UpdateReport, only_update, update
from crawler.pipeline.harvest import (
    Harvested,
    HarvestedRecords,
    Refused,
    Stopped,
    harvest,
)
from crawler.sources.arxiv_oai import EARLIEST, HOST
from crawler.workshop import fetcher, utc_now

_OAI = frozenset({"oai", f"https://{HOST}/oai", "https://export.arxiv.org/oai2"})
_OVERLAP = timedelta(days=1)  # a day's changes come until it ends


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user wants of OAI-PMH."""

    within: str = ""
    """A set; empty: all, or what the index holds."""
    since: date | None = None


def build_index(setting: Setting, sources: Sequence[str], output: Path, asked: Asked) -> int:
    """``crawler index build``: one file, from the published snapshot or by OAI-PMH."""
    if _OAI.isdisjoint(sources):
        if asked != Asked():
            raise UserError("--set and --from are for OAI-PMH; a snapshot is taken whole")
        return _from_snapshot(setting, [Path(name) for name in sources], output)
    if len(sources) > 1:
        raise UserError("build from the snapshot, then ask OAI-PMH with `crawler index update`")
    with only_update(output):
        return _from_service(setting, output, asked)


def _from_snapshot(setting: Setting, sources: Sequence[Path], output: Path) -> int:
    with ProgressBar(tables.screen(), quiet=setting.wordless) as bar:
        bar.stage("reading records", None)
        today = utc_now().date()
        report = build(snapshot_lines(sources), output, progress=bar.step, today=today)
    for bad in report.first_rejected:
        note(setting, f"line {bad.line}: {bad.reason}")
    note(setting, f"{_built(report)}, {report.rejected:,} lines rejected")
    return INCOMPLETE if report.rejected else OK


def _built(report: BuildReport) -> str:
    until = f", with all changes until {report.changed}" if report.changed else ""
    return f"{report.papers:,} papers{until}, {report.size / 1e6:,.0f} MB"


def _from_service(setting: Setting, output: Path, asked: Asked) -> int:
    question = Question(asked.since or EARLIEST, asked.within)
    pages = KeptPages(output)
    done = _harvest(setting, pages, question)
    if isinstance(done, Stopped):
        return _stopped(setting, done)
    with ProgressBar(tables.screen(), quiet=setting.wordless) as bar:
        bar.stage("building the index", None)
        days = {asked.within: done.reached}
        report = build_from(HarvestedRecords(pages), output, days, bar.step)
    pages.clear()
    report.changed = done.reached
    note(setting, _built(report))
    return _tell_unread(setting, done)


def update_index(setting: Setting, file: Path, asked: Asked) -> int:
    """``crawler index update``: what changed since the index was made, by OAI-PMH."""
    code = OK
    with only_update(file):
        with Index.open(file) as index:
            days = index.days
        for question in _questions(days, asked, file):
            code = max(code, _update(setting, file, question))
    return code


def _questions(days: dict[str, date], asked: Asked, file: Path) -> list[Question]:
    """What to ask for: all of arXiv, or the sets that the index was made of."""
    sets = [asked.within] if asked.within else ([""] if "" in days else sorted(days))
    if not sets and asked.since:
        sets = [""]
    if not sets:
        raise UserError(f"{file} does not say up to when it is complete: add --from YYYY-MM-DD")
    return [Question(_since(days, name, asked, file), name) for name in sets]


def _since(days: dict[str, date], within: str, asked: Asked, file: Path) -> date:
    """The day before the last one of which the index has heard, for this set or one around it."""
    known = [day for name, day in days.items() if not name or f"{within}:".startswith(f"{name}:")]
    if asked.since is None and not known:
        raise UserError(f"{file} holds no changes of the set {within}: add --from YYYY-MM-DD")
    if asked.since and known and asked.since > max(known):
        raise UserError(
            f"{file} holds the changes until {max(known)}: --from {asked.since} would leave a gap"
        )
    today = utc_now().date()
    return max(EARLIEST, asked.since or min(today, max(known)) - _OVERLAP)


def _update(setting: Setting, file: Path, question: Question) -> int:
    pages = KeptPages(file)
    done = _harvest(setting, pages, question)
    if isinstance(done, Stopped):
        return _stopped(setting, done)
    records = HarvestedRecords(pages)
    report = update(file, records, records.removed(), {question.within: done.reached})
    pages.clear()
    note(setting, f"{_updated(report)}, with all changes until {done.reached}")
    return _tell_unread(setting, done)


def _updated(report: UpdateReport) -> str:
    gone = f", {report.removed:,} gone" if report.removed else ""
    return (
        f"{report.added:,} papers added, {report.replaced:,} changed, "
        f"{report.unchanged:,} as they were{gone}; {report.papers:,} papers"
    )


def _harvest(setting: Setting, pages: KeptPages, question: Question) -> Harvested | Stopped:
    """The changes that are asked for; raises UserError where there can be no answer."""
    with (
        ProgressBar(tables.screen(), quiet=setting.wordless) as bar,
        fetcher(setting.config, setting.turns) as net,
    ):
        bar.stage(f"asking for changes since {question.since}", None)
        done = harvest(net, pages, question, utc_now, bar)
    if isinstance(done, Refused):
        pages.clear()
        raise UserError(f"arXiv's OAI-PMH service refuses the question: {done.reason}")
    return done


def _stopped(setting: Setting, done: Stopped) -> int:
    note(
        setting,
        f"no answer from {HOST} ({done.reason}); nothing was changed, {done.pages:,} pages are "
        "kept, and the same command goes on behind them",
    )
    return INCOMPLETE


def _tell_unread(setting: Setting, done: Harvested) -> int:
    for reason in done.unread:
        note(setting, reason)
    return INCOMPLETE if done.unread else OK
