"""Puts the parts together as the configuration says; it does no work of its own."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from crawler import __version__
from crawler.config import Config
from crawler.core.claims import (
    DATELINE,
    FULL_TEXT,
    GITHUB_SEARCH,
    HERITAGE,
    HUGGING_FACE,
    PROJECT_PAGE,
)
from crawler.core.http import Attempt, NetworkPolicy, ca_bundle, proxy, user_agent
from crawler.core.schedule import RefreshPolicy
from crawler.core.status import GonePolicy
from crawler.core.targets import OTHERS
from crawler.errors import BusyError, UserError
from crawler.pipeline.ports import SIGNED_HOST, Plan

if TYPE_CHECKING:
    from crawler.core.webhook import Hook
    from crawler.net.fetcher import Fetcher

_ARXIV = frozenset({"export.arxiv.org", "arxiv.org", "oaipmh.arxiv.org"})
HOSTS = _ARXIV | frozenset(
    """github.com api.github.com huggingface.co gitlab.com codeberg.org api.bitbucket.org
    anonymous.4open.science zenodo.org archive.softwareheritage.org""".split()
)
"""Where requests go by themselves; pages that papers name may be anywhere."""
_HOOK_PATIENCE = 120.0
"""Receivers check that a delivery was signed within the last five minutes."""


def utc_now() -> datetime:
    """The time, aware."""
    return datetime.now(UTC)


def github_token() -> str:
    """The token that the environment gives for GitHub's APIs, or an empty string.

    Raises UserError, which does not show it, for what can be none.
    """
    token = os.environ.get("GITHUB_TOKEN", "").strip()
    if token and not (token.isascii() and token.isprintable() and " " not in token):
        raise UserError("GITHUB_TOKEN holds characters that no token has")
    return token


def fetcher(
    config: Config,
    turns: Path | None = None,
    on_attempt: Callable[[Attempt], None] = lambda _: None,
    token: str | None = None,
) -> Fetcher:
    """The way to the network, as the configuration wants it used.

    ``turns``: where processes agree on whose turn it is, if not where all of this machine do.
    ``on_attempt`` is told of every request. ``token``: for GitHub's APIs, in place of the
    environment's; no other host is sent it.
    """
    from crawler.net.fetcher import Fetcher

    token = github_token() if token is None else token
    policy = network_policy(config, turns)
    return Fetcher(policy, credentials=credentials(token), on_attempt=on_attempt)


def hook_fetcher(
    config: Config,
    hook: Hook,
    turns: Path | None,
    on_attempt: Callable[[Attempt], None] = lambda _: None,
) -> Fetcher:
    """The way to the hook alone: the user named it, so that it may be a private address."""
    from crawler.net.fetcher import Fetcher

    policy = network_policy(config, turns)
    policy = replace(
        policy,
        allowed_hosts=frozenset(),
        own=frozenset({(hook.host, hook.port)}),
        routes={},
        patience=min(policy.patience, _HOOK_PATIENCE),
        proxy="" if hook.inner else policy.proxy,
    )
    return Fetcher(policy, on_attempt=on_attempt)


def credentials(token: str) -> dict[str, str]:
    """Host to the value of its ``Authorization`` header; no other host is sent any."""
    return {SIGNED_HOST: f"Bearer {token}"} if token else {}


def network_policy(config: Config, turns: Path | None = None) -> NetworkPolicy:
    """How the network may be used, as the configuration says; ``turns``: see :func:`fetcher`."""
    network = config.network
    paces = network.paces()
    return NetworkPolicy(
        user_agent=user_agent(__version__, network.contact),
        allowed_hosts=HOSTS,
        state_dir=turns or turns_folder(),
        routes=network.routes(),
        paces=paces,
        default_pace=paces[OTHERS],
        one_connection_hosts=_ARXIV,
        # a minute, say GitHub's terms of secondary limits
        throttle_waits={"github.com": 60.0, "api.github.com": 60.0},
        read_timeout=network.timeout,
        deadline=network.deadline,
        attempts=network.attempts,
        patience=network.patience,
        max_bytes=network.max_bytes,
        rest=network.rest,
        ca_bundle=ca_bundle(os.environ),
        proxy=proxy(os.environ),
    )


def turns_folder() -> Path:
    """Where the processes of this machine agree on whose turn it is; nothing in it is kept.

    Raises UserError where somebody else made a folder of that name.
    """
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")
    folder = Path(tempfile.gettempdir()) / f"crawler-turns-{user}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if hasattr(os, "getuid") and folder.lstat().st_uid != user:
        raise UserError(f"{folder} belongs to somebody else; set TMPDIR to a folder of yours")
    return folder


def plan(config: Config, token: str | None = None) -> Plan:
    """How the work is to be done, as the configuration and the token allow; see fetcher."""
    token = github_token() if token is None else token
    return Plan(
        titles_per_query=config.arxiv.titles_per_query,
        ids_per_query=config.arxiv.ids_per_query,
        sources=sources(config),
        other_hosts=config.sources.other_hosts,
        recheck_days=config.status.recheck_days,
        gone=GonePolicy(config.status.gone_looks, config.status.gone_days),
        signed=bool(token),
        reader=__version__,
        signature=hashlib.sha256(token.encode()).hexdigest()[:16] if token else "",
        repos_per_query=config.github.repos_per_query,
        refresh=refresh_policy(config),
    )


def refresh_policy(config: Config) -> RefreshPolicy:
    """When to ask again, as the configuration wants it."""
    told = config.refresh
    return RefreshPolicy(
        promised=told.promised_days,
        promised_longest=told.promised_longest_days,
        fresh=told.fresh_days,
        fresh_until=told.fresh_until_days,
        recent=told.recent_days,
        recent_until=told.recent_until_days,
        settled=told.settled_days,
        available=told.available_days,
        suspected=told.suspected_days,
        unmatched=told.unmatched_days,
        unmatched_longest=told.unmatched_longest_days,
        searched=told.searched_days,
        growth=told.growth,
        retry_hours=told.retry_hours,
    )


def sources(config: Config) -> frozenset[str]:
    """The sources of links that the configuration wants asked."""
    wanted = {
        DATELINE: True,
        FULL_TEXT: config.arxiv.full_text,
        HUGGING_FACE: config.sources.hugging_face,
        GITHUB_SEARCH: config.sources.github_search,
        PROJECT_PAGE: config.sources.project_pages,
        HERITAGE: config.sources.software_heritage,
    }
    return frozenset(source for source, is_wanted in wanted.items() if is_wanted)


@contextmanager
def only_run(database: Path) -> Iterator[None]:
    """Hold the database against other runs; readers are not held back.

    Raises BusyError where another run holds it, and UserError where its folder is not writable.
    """
    lock = FileLock(f"{database}.lock")
    try:
        database.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(blocking=False)
    except Timeout as error:
        raise BusyError(f"another run holds {database}") from error
    except OSError as error:
        raise UserError(f"cannot write beside {database}: {error.strerror}") from error
    try:
        yield
    finally:
        lock.release()


def sample() -> Path:
    """The bundled list of eighteen papers: in the wheel, or in a checkout."""
    packaged = Path(__file__).parent / "twin" / "sample.txt"
    return packaged if packaged.exists() else Path(__file__).parent.parent / "db" / "sample.txt"
