"""Prints how many requests repositories cost.

python -m tests.benchmarks.bench_github
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from itertools import cycle

from crawler.config import Config, NetworkConfig
from crawler.core.ids import github
from crawler.core.status import RepoStatus, judge
from crawler.pipeline.looking import look_at_all
from crawler.pipeline.ports import Tools, Unwatched
from crawler.store import Store
from crawler.twin.server import Twin
from crawler.twin.world import Repository, World, entry
from crawler.workshop import fetcher, plan, utc_now

_KINDS = ("README.md main.py", "README.md", "README.md things/")


def repositories(count: int) -> Iterator[Repository]:
    """So many: in turn with code, without, and, one in thirty, with a folder alone."""
    kinds = cycle([*(_KINDS[:2] * 14), "README.md main.py", _KINDS[2]])
    for number, kind in zip(range(count), kinds, strict=False):
        yield Repository(
            f"lab-{number % 31}/study-{number}",
            entries=tuple(map(entry, kind.split())),
            folders=(("things", (entry("a.py"),)),),
            readme="Words.",
        )


def requests_for(count: int, token: str) -> None:
    """What looking at so many costs."""
    repos = list(repositories(count))
    with Twin(World((), repos)) as twin:
        routes = dict(twin.routes())
        config = Config(network=NetworkConfig(route=routes, pace=dict.fromkeys(routes, 0.0)))
        with Store.open(None) as store, fetcher(config, token=token) as net:
            tools = Tools(store, net, utc_now, Unwatched(), plan(config, token))
            asked = [known for one in repos if (known := github(*one.full_name.split("/")))]
            looks = [look for batch in look_at_all(tools, asked) for look in batch.looks]
        hits = Counter(f"{hit.host}{hit.path if hit.method == 'POST' else ''}" for hit in twin.log)
    states = Counter(judge(look.asked, [look]).status for look in looks)
    if len(looks) != count or states[RepoStatus.AVAILABLE] < count // 2:
        raise SystemExit(f"the repositories were not seen: {states}")
    way = "with a token" if token else "without a token"
    for place, number in sorted(hits.items()):
        print(f"{count} repositories {way:<22} {number:>6} requests to {place}")


def main() -> int:
    """With a token, and without."""
    requests_for(1_000, "a-token")
    requests_for(1_000, "")
    return 0


if __name__ == "__main__":
    sys.exit(main())
