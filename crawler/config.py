"""Reads the configuration once, whole and checked; no secret ever stands in it."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from crawler.core.changes import Event
from crawler.errors import UserError

_LONGEST = 100_000
"""Characters of a file; tomllib takes quadratic time where a key has thousands of dots."""
DEFAULT_FILE = Path("config.toml")

# Seconds between two requests to a host, and where its terms say so.
PACES: dict[str, float] = {
    "export.arxiv.org": 3.0,  # https://info.arxiv.org/help/api/tou.html
    "oaipmh.arxiv.org": 3.0,  # the same terms
    "arxiv.org": 15.0,  # Crawl-delay of https://arxiv.org/robots.txt
    "api.github.com": 1.0,  # docs.github.com, "Best practices for using the REST API"
    "github.com": 2.0,  # no published figure for anonymous pages; half a person's speed
    "huggingface.co": 1.0,  # 1,000 in five minutes: https://huggingface.co/docs/hub/rate-limits
    "gitlab.com": 2.0,  # 400 a minute for projects: https://docs.gitlab.com/security/rate_limits/
    "codeberg.org": 2.0,  # no published figure
    "api.bitbucket.org": 60.0,  # 60 an hour: support.atlassian.com, "API request limits"
    "anonymous.4open.science": 3.0,  # no published figure; one person's server
    "zenodo.org": 2.0,  # 60 a minute for guests: https://developers.zenodo.org/#rate-limiting
    "archive.softwareheritage.org": 30.0,  # 120 an hour without a token: its API's documentation
    "*": 3.0,  # every other host; more where its robots.txt asks for more
}


class ConfigError(UserError):
    """The configuration cannot be used; the message is one line that names the key."""


class DatabaseConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[database]``."""

    path: str = "db/papers.db"


class SeedsConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[seeds]``."""

    paths: tuple[str, ...] = ("db/sample.txt",)
    decisions: str = ""


class NetworkConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[network]``."""

    contact: str = ""
    timeout: float = 30.0
    deadline: float = 120.0
    attempts: int = 4
    patience: float = 300.0
    max_bytes: int = 20_000_000
    rest: float = 300.0
    pace: dict[str, object] = {}
    route: dict[str, object] = {}

    def __post_init__(self) -> None:
        """Raise ValueError, which msgspec tells with its place, for what a type cannot say."""
        for key in ("timeout", "deadline", "patience", "rest"):
            if getattr(self, key) <= 0:
                raise ValueError(f"{key} must be more than 0")
        if self.attempts < 1 or self.max_bytes < 1:
            raise ValueError("attempts and max_bytes must be at least 1")
        for host, address in self.route.items():
            if not _is_base(address):
                raise ValueError(f'route."{host}" must be an address such as http://127.0.0.1:8000')
        for host, seconds in self.pace.items():
            _check_pace(host, seconds, routed=host in self.route)

    def paces(self) -> dict[str, float]:
        """Seconds between two requests, by host: the defaults, and what the user set."""
        return PACES | {host: float(str(seconds)) for host, seconds in self.pace.items()}

    def routes(self) -> dict[str, str]:
        """Where the requests of a host are sent instead, by host."""
        return {host: str(address).rstrip("/") for host, address in self.route.items()}


class ArxivConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[arxiv]``."""

    titles_per_query: int = 50
    ids_per_query: int = 200
    harvest: bool = True
    full_text: bool = True
    index: str = ""

    def __post_init__(self) -> None:
        """Raise ValueError for a batch of nothing."""
        if self.titles_per_query < 1 or self.ids_per_query < 1:
            raise ValueError("titles_per_query and ids_per_query must be at least 1")


class SourcesConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[sources]``."""

    hugging_face: bool = True
    project_pages: bool = True
    github_search: bool = True
    other_hosts: bool = True
    software_heritage: bool = True
    claims: str = ""


class GithubConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[github]``."""

    repos_per_query: int = 40

    def __post_init__(self) -> None:
        """Raise ValueError for a batch of nothing, or of more than GitHub's terms allow."""
        if not 1 <= self.repos_per_query <= 100:
            raise ValueError("repos_per_query must be from 1 to 100")


class StatusConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[status]``."""

    recheck_days: float = 1.0
    gone_looks: int = 3
    gone_days: float = 7.0


class RefreshConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[refresh]``."""

    promised_days: float = 1.0
    promised_longest_days: float = 30.0
    fresh_days: float = 1.0
    fresh_until_days: float = 14.0
    recent_days: float = 7.0
    recent_until_days: float = 90.0
    settled_days: float = 30.0
    available_days: float = 30.0
    suspected_days: tuple[float, ...] = (1.0, 3.0, 7.0)
    unmatched_days: float = 1.0
    unmatched_longest_days: float = 90.0
    searched_days: float = 180.0
    growth: float = 0.1
    retry_hours: float = 1.0

    def __post_init__(self) -> None:
        """Raise ValueError for an interval that would ask again and again, or never."""
        for key in self.__struct_fields__:
            value = getattr(self, key)
            if key != "suspected_days" and not 0 < value < 100_000:
                raise ValueError(f"{key} must be more than 0")
        steps = self.suspected_days
        if not steps or steps[0] <= 0 or any(a >= b for a, b in pairwise(steps)):
            raise ValueError("suspected_days must be days that grow, such as [1, 3, 7]")


class NotifyConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[notify]``."""

    url: str = ""
    events: tuple[Event, ...] = ()


class MetricsConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[metrics]``."""

    textfile: str = ""

    def __post_init__(self) -> None:
        """Raise ValueError for a name that node_exporter passes over."""
        if self.textfile and not self.textfile.endswith(".prom"):
            raise ValueError("textfile must end in .prom")


class FeedConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``[feed]``."""

    title: str = "Papers and their code"
    author: str = "crawler"
    url: str = ""

    def __post_init__(self) -> None:
        """Raise ValueError for what no Atom feed can say."""
        if not (self.title.strip() and self.author.strip()):
            raise ValueError("title and author must not be empty")
        if self.url and not _is_base(self.url):
            raise ValueError("url must be an address such as https://example.org/changes.atom")


class Config(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that can be configured, with its defaults."""

    database: DatabaseConfig = DatabaseConfig()
    seeds: SeedsConfig = SeedsConfig()
    network: NetworkConfig = NetworkConfig()
    arxiv: ArxivConfig = ArxivConfig()
    sources: SourcesConfig = SourcesConfig()
    github: GithubConfig = GithubConfig()
    status: StatusConfig = StatusConfig()
    refresh: RefreshConfig = RefreshConfig()
    feed: FeedConfig = FeedConfig()
    notify: NotifyConfig = NotifyConfig()
    metrics: MetricsConfig = MetricsConfig()
    base: str = ""
    """The folder that paths are relative to; set by :func:`load`, not by the file."""

    def path_of(self, name: str) -> Path:
        """A path of the configuration, relative to its file."""
        return Path(self.base) / name


def load(path: Path | None) -> Config:
    """Read ``path``; ``None``: ``config.toml`` here if there is one, else the defaults.

    Raises ConfigError with one line that names the key that is unknown or of a wrong type.
    """
    if path is None and not DEFAULT_FILE.exists():
        return Config()
    path = path or DEFAULT_FILE
    try:
        table = tomllib.loads(_text_of(path))
        if "base" in table:
            raise ConfigError(f"{path}: unknown key `base`")
        config = msgspec.convert(table, Config)
    except OSError as error:
        raise ConfigError(f"cannot read {path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path} is not UTF-8 text") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path} is not TOML: {error}") from error
    except RecursionError as error:
        raise ConfigError(f"{path} nests too deep") from error
    except msgspec.ValidationError as error:
        raise ConfigError(f"{path}: {_in_words(str(error))}") from error
    return msgspec.structs.replace(config, base=str(path.parent))


def _text_of(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        text = file.read(_LONGEST + 1)
    if len(text) > _LONGEST:
        raise ConfigError(f"{path} is no configuration: it has more than {_LONGEST:,} characters")
    return text


def routed(config: Config, routes: dict[str, str]) -> Config:
    """The configuration with each host's requests sent elsewhere, unpaced: to a stand-in.

    Nothing of what is learned there is told to anybody.
    """
    network = NetworkConfig(route=dict(routes), pace=dict.fromkeys(routes, 0.0))
    return msgspec.structs.replace(config, network=network, metrics=MetricsConfig())


def _check_pace(host: str, seconds: object, *, routed: bool) -> None:
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or seconds < 0:
        raise ValueError(f'pace."{host}" must be a number of seconds, 0 or more')
    if seconds == 0 and not routed:
        raise ValueError(f'pace."{host}" may be 0 only for a host that is routed elsewhere')


def _is_base(address: object) -> bool:
    if not isinstance(address, str):
        return False
    parts = urlsplit(address)
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not parts.query


def _in_words(message: str) -> str:
    """msgspec's message, with the key as the user wrote it: ``network.timeout``."""
    what, _, place = message.partition(" - at ")
    place = place.strip("`").removeprefix("$").removeprefix(".")
    if "unknown field" in what:
        field = what.rpartition("field ")[2].strip("`")
        return f"unknown key `{f'{place}.{field}' if place else field}`"
    return f"`{place}`: {what}" if place else what
