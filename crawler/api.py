"""The program as a library: what the commands do, for one thing at a time; nothing is kept.

The examples ask the stand-in for the sites that comes with the program, by a configuration that
sends everything there.
"""

from __future__ import annotations

import io
from pathlib import Path

from crawler.config import Config, load
from crawler.core.ids import GITHUB, arxiv_id, doi, hosted_id
from crawler.core.match import Match
from crawler.core.model import Rejected, Seed
from crawler.core.refusals import why_no_repository
from crawler.core.seeds import read_entries
from crawler.core.status import RepoBelief, judge
from crawler.errors import UserError
from crawler.pipeline.hosted import look_at_hosted
from crawler.pipeline.looking import look_at
from crawler.pipeline.ports import Tools, Unwatched
from crawler.pipeline.resolve import decide_all, resolve_seeds
from crawler.reading import read_files
from crawler.store import Store
from crawler.workshop import fetcher, plan, utc_now


def parse_seeds(listing: str | Path) -> list[Seed | Rejected]:
    """The entries of a list: a file, or the text itself. No network.

    What is not understood is among them as ``Rejected``, with its line and the reason. Raises
    UserError for a file that cannot be read.

    >>> (entry,) = parse_seeds("arXiv:2211.10950v1")
    >>> entry.arxiv_id
    ArxivId(value='2211.10950')
    """
    today = utc_now().date()
    if isinstance(listing, Path):
        return list(read_files([str(listing)], today))
    return list(read_entries(io.StringIO(listing), "text", today))


def resolve(what: str | Seed, config: Config | None = None) -> Match:
    """Which arXiv paper a title, an identifier or an entry is, by asking arXiv.

    The match's ``state`` is ``matched`` (then ``arxiv_id`` is set), ``ambiguous`` (then
    ``candidates`` are), ``not_found``, or ``unknown`` where arXiv could not be asked. ``config``:
    see :func:`crawler.config.load`; without one, ``config.toml`` here or the defaults.

    >>> from crawler.config import Config, routed
    >>> from crawler.twin import Twin, bundled
    >>> with Twin(bundled()) as sites:
    ...     match = resolve("arXiv:2211.10950", routed(Config(), sites.routes()))
    >>> match.state.value, str(match.arxiv_id)
    ('matched', '2211.10950')
    """
    seed = what if isinstance(what, Seed) else as_seed(what)
    config = config or load(None)
    with Store.open(None) as store, fetcher(config) as net:
        tools = Tools(store, net, utc_now, Unwatched(), plan(config))
        ids = store.keep_seeds([seed], utc_now())
        resolve_seeds(tools, ids)
        ((_, match),) = decide_all(tools, ids)
    return match


def as_seed(text: str, line: int = 1) -> Seed:
    """An identifier, a DOI or a title as an entry."""
    paper = arxiv_id(text)
    if paper:
        return Seed("argument", line, arxiv_id=paper)
    known = doi(text)
    return Seed("argument", line, doi=known) if known else Seed("argument", line, title=text)


def check_repository(url: str, config: Config | None = None) -> RepoBelief:
    """In what state a repository is, now, by asking its host.

    With ``GITHUB_TOKEN`` in the environment GitHub's API is asked, else the repository's page.
    ``status`` is ``unknown`` where it could not be determined. Raises UserError where ``url`` is
    no address of a repository, on GitHub or on another host that can be asked.

    >>> from crawler.config import Config, routed
    >>> from crawler.twin import Twin, bundled
    >>> with Twin(bundled()) as sites:
    ...     told = check_repository("github.com/Flash-321/ARLDM", routed(Config(), sites.routes()))
    >>> told.status.value, told.repo.full_name, told.moved_from
    ('available', 'xichenpan/ARLDM', ('Flash-321/ARLDM',))
    """
    repo = hosted_id(url)
    if repo is None:
        # the address itself may hold a password
        raise UserError(why_no_repository(url))
    config = config or load(None)
    with Store.open(None) as store, fetcher(config) as net:
        tools = Tools(store, net, utc_now, Unwatched(), plan(config))
        look = look_at if repo.host == GITHUB else look_at_hosted
        return judge(repo, look(tools, repo).looks)
