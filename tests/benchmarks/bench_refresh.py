"""What a night costs: nothing due, and everything due with nothing changed; it judges nothing.

The papers are made up, the sites are the stand-in, in a process of its own.
``python -m tests.benchmarks.bench_refresh [PAPERS]``
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from crawler.config import load
from crawler.pipeline.meter import Bounded, Meter
from crawler.pipeline.ports import Tools, Unwatched
from crawler.pipeline.refresh import refresh
from crawler.store import Store
from crawler.store.belief import BELIEF
from crawler.twin.generate import generated
from crawler.twin.server import Twin
from crawler.workshop import fetcher, plan, utc_now
from tests.benchmarks.apart import most_memory
from tests.benchmarks.timing import LONG, MANY, MUCH, Row, ratio

_BASE = "import sqlite_utils, sys; sqlite_utils.Database(sys.argv[1]).table_names()"
_ENVIRONMENT = {**os.environ, "GITHUB_TOKEN": "a-token-of-nobody"}


def rows(*, full: bool) -> Iterator[Row]:
    """Both nights of a database of 10,000 papers."""
    yield from nights(10_000 if full else 300)


def nights(papers: int) -> Iterator[Row]:
    """Fill a database, then measure both nights."""
    with tempfile.TemporaryDirectory() as folder, served(papers) as routes:
        config = configured(Path(folder), routes)
        listing = Path(folder) / "ids.txt"
        listing.write_text("\n".join(paper.arxiv_id for paper in generated(papers).papers))
        crawl("run", str(listing), "--quiet", "--config", str(config))
        yield from nothing_due(config, papers)
        yield from all_due(config, papers)


def nothing_due(config: Path, papers: int) -> Iterator[Row]:
    """Start to end, against a process that opens the same database."""
    path = config.parent / "papers.db"
    before = belief(path)
    ours = partial(crawl, "refresh", "--quiet", "--config", str(config))
    base = partial(subprocess.run, [sys.executable, "-c", _BASE, str(path)], check=True)
    times = ratio(base, ours)
    (asked,) = sqlite3.connect(path).execute(
        "select coalesce(sum(requests), 0) from runs where command = 'refresh'"
    ).fetchone()  # fmt: skip
    if asked or belief(path) != before:
        raise SystemExit(f"nothing was due, and {asked} requests were made, or belief changed")
    what = f"refresh of {papers:,} papers, nothing due"
    yield Row(what, times, "a Python that opens the database by sqlite_utils", LONG, most=3)


def all_due(config: Path, papers: int) -> Iterator[Row]:
    """Every question due, and nothing changed."""
    path = config.parent / "papers.db"
    before = belief(path)
    told = everything_due(config)
    print(told, file=sys.stderr)
    if told["left"] or belief(path) != before:
        raise SystemExit(f"nothing had changed, and belief did, or was left: {told}")
    what = f"refresh of {papers:,} papers, all due"
    for site, most in (("arXiv", 0.02), ("GitHub", 0.04)):
        asked = sum(count for host, count in told["hosts"].items() if site.lower() in host)
        yield Row(f"{what}: requests to {site}", asked / papers, "papers", MANY, most=most)
    yield Row(what, told["memory"] / 150, "150 MB", MUCH, most=1.0)


def everything_due(config: Path) -> dict[str, Any]:
    """A refresh in a year and a month, in a process of its own, and what it took."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_refresh", "--child", str(config)]
    child = subprocess.run(command, check=True, capture_output=True, text=True, env=_ENVIRONMENT)
    found: dict[str, Any] = json.loads(child.stdout)
    return found


def child(config: Path) -> None:
    """A refresh in a year and a month, and what it took."""
    settings = load(config)
    meter, counts = Meter(), Counter[str]()
    now = utc_now() + timedelta(days=400)
    began = time.perf_counter()
    with Store.open(settings.path_of("papers.db")) as store:
        store.begin_run("refresh", now, meter.drain)
        with fetcher(settings, config.parent / "turns", meter) as net:
            tools = Tools(store, Bounded(net, meter), lambda: now, Unwatched(), plan(settings))
            done = refresh(replace(tools))
        store.end_run(now, {}, 0)
        run = store.last_run()
        for one in store.requests_of(run.id if run else 0):
            counts[one.host] += one.requests
    took = time.perf_counter() - began
    told = {"hosts": counts, "asked": done.asked, "left": done.left}
    told |= {"memory": most_memory(), "seconds": took, "spent": time.process_time()}
    print(json.dumps(told))


def crawl(*words: str) -> None:
    """The command line, in a process of its own."""
    command = [sys.executable, "-m", "crawler", *words]
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, env=_ENVIRONMENT)


def belief(path: Path) -> list[str]:
    """All rows of belief, as a dump shows them."""
    db = sqlite3.connect(path)
    rows = [
        f"{table.name} {row}"
        for table in BELIEF
        for row in db.execute(f"select * from {table.name} order by 1, 2, 3")
    ]
    db.close()
    return rows


def configured(folder: Path, routes: dict[str, str]) -> Path:
    """A configuration that sends everything to the stand-in."""
    (folder / "turns").mkdir()
    sent = "\n".join(f'"{host}" = "{url}"' for host, url in routes.items())
    paces = "\n".join(f'"{host}" = 0' for host in routes)
    file = folder / "config.toml"
    file.write_text(
        f'[database]\npath = "papers.db"\n[network.route]\n{sent}\n[network.pace]\n{paces}\n'
    )
    return file


@contextmanager
def served(papers: int) -> Iterator[dict[str, str]]:
    """The stand-in in a process of its own, so that its memory and time are not ours."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_refresh", "--serve", str(papers)]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        line = server.stdout.readline() if server.stdout else ""
        yield json.loads(line)
    finally:
        server.communicate("")


def serve(papers: int) -> None:
    """Stand in for the sites until the standard input ends."""
    with Twin(generated(papers)) as twin:
        print(json.dumps(twin.routes()), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--child", config]:
            child(Path(config))
        case ["--serve", papers]:
            serve(int(papers))
        case papers:
            for row in nights(int(papers[0]) if papers else 10_000):
                print(row, flush=True)
