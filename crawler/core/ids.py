"""The only place that turns text into identifiers; it must not guess at what it cannot read."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, unquote, urlsplit

from crawler.core.model import ArxivId, RepoId

# --- arXiv --------------------------------------------------------------------

# https://info.arxiv.org/help/arxiv_identifier.html; archives closed before 2007 included.
_ARCHIVES = frozenset(
    """acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas
    cond-mat cs dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex
    nucl-th patt-sol physics plasm-ph q-alg q-bio quant-ph solv-int supr-con""".split()
)
_NEW = re.compile(r"([0-9]{2})([0-9]{2})\.([0-9]{4,5})")
_OLD = re.compile(r"([a-z]+(?:-[a-z]+)?)(?:\.[a-z-]{2,8})?/([0-9]{2})([0-9]{2})([0-9]{3})")
_VERSION = re.compile(r"v([1-9][0-9]{0,3})$")
_PREFIX = re.compile(r"arxiv\s*:\s*")
_DOI_PREFIX = re.compile(r"(?:doi\s*:\s*)?10\.48550/arxiv\.")
_SUBJECT = re.compile(r"\s*\[[a-z-]+(?:\.[a-z-]+)?\]$")
_PAPER_PATHS = ("abs/", "pdf/", "html/", "format/", "ps/", "src/", "e-print/", "papers/")
_PAPER_HOSTS = frozenset(
    """arxiv.org www.arxiv.org export.arxiv.org browse.arxiv.org ar5iv.org www.ar5iv.org
    ar5iv.labs.arxiv.org alphaxiv.org www.alphaxiv.org huggingface.co""".split()
)
_DOI_HOSTS = frozenset({"doi.org", "dx.doi.org", "www.doi.org"})


def arxiv_id(text: str) -> ArxivId | None:
    """Read the whole of ``text`` as one arXiv identifier, in any spelling.

    Bare, with ``arXiv:``, version, subject class or subject in brackets; as the address of an
    abstract, PDF or HTML page; as the DOI ``10.48550/arXiv.…``. The version is dropped.
    """
    found = versioned_id(text)
    return found[0] if found else None


def arxiv_version(text: str) -> int | None:
    """The version that the spelling names: 3 for ``2107.05580v3``; ``None`` without one."""
    found = versioned_id(text)
    return found[1] if found else None


def versioned_id(text: str) -> tuple[ArxivId, int | None] | None:
    """The identifier and the version that one spelling names, each as above."""
    if len(text) > 500:
        return None
    bare, declared = _unwrap(text.strip().lower())
    version = _VERSION.search(bare)
    value = _canonical(bare[: version.start()] if version else bare, declared=declared)
    if value is None:
        return None
    return ArxivId(value), int(version[1]) if version else None


def _unwrap(text: str) -> tuple[str, bool]:
    """Take the identifier out of its address, DOI or prefix; tell whether it had one."""
    found = _from_address(text)
    if found is not None:
        return found, True
    for prefix in (_DOI_PREFIX, _PREFIX):
        match = prefix.match(text)
        if match:
            return _SUBJECT.sub("", text[match.end() :]), True
    return _SUBJECT.sub("", text), False


def _from_address(text: str) -> str | None:
    parts = _split(text)
    if parts is None:
        return None
    host, path = parts.hostname or "", unquote(parts.path).strip("/")
    if host in _DOI_HOSTS:
        doi_prefix = _DOI_PREFIX.match(path)
        return path[doi_prefix.end() :] if doi_prefix else ""
    if host not in _PAPER_HOSTS:
        return "" if "://" in text else None
    for start in _PAPER_PATHS:
        if path.startswith(start):
            return _PREFIX.sub("", path[len(start) :].removesuffix(".pdf").rstrip("."))
    return ""


def _canonical(bare: str, *, declared: bool) -> str | None:
    new = _NEW.fullmatch(bare)
    if new:
        return _canonical_new(new[1], new[2], new[3], declared=declared)
    old = _OLD.fullmatch(bare)
    if old and old[1] in _ARCHIVES and _was_old(old[2], old[3]):
        return f"{old[1]}/{old[2]}{old[3]}{old[4]}"
    return None


def _canonical_new(year: str, month: str, number: str, *, declared: bool) -> str | None:
    """Four digits up to 1412, five from 1501. arXiv itself pads a short one in an address."""
    stamp = year + month
    if not ("0704" <= stamp < "9000" and "01" <= month <= "12" and int(number)):
        return None
    if stamp < "1501":
        return f"{stamp}.{number}" if len(number) == 4 else None
    if len(number) == 4 and not declared:
        return None
    return f"{stamp}.{number:0>5}"


def _was_old(year: str, month: str) -> bool:
    """The old scheme ran from July 1991 to March 2007."""
    full = (1900 if year >= "91" else 2000) + int(year)
    return "01" <= month <= "12" and (1991, 7) <= (full, int(month)) <= (2007, 3)


# --- DOI ----------------------------------------------------------------------

_DOI = re.compile(r"10\.[0-9]{4,9}/\S+")


def doi(text: str) -> str | None:
    """Read the whole of ``text`` as one DOI: lower-cased, without resolver or ``doi:``."""
    bare = text.strip().lower()[:500]
    parts = _split(bare)
    if parts is not None and parts.hostname in _DOI_HOSTS:
        bare = unquote(parts.path).strip("/")
    bare = bare.removeprefix("doi:").strip().rstrip(".,;")
    return bare if _DOI.fullmatch(bare) else None


# --- repositories -------------------------------------------------------------

# First path segments of github.com that are the site's own, not an owner's.
_NOT_OWNERS = frozenset(
    """about account advisories apps assets blog business careers changelog codespaces collections
    contact copilot customer-stories customers dashboard developer discussions docs edu education
    enterprise enterprises events explore features followers following gist gists git
    github-copilot global graphql guides help home hosting images import inbox integrations issues
    jobs join languages learn legal login logos logout maintenance marketplace mine mirrors mobile
    models new newsroom nonprofit nonprofits notifications oauth open-source
    organizations orgs pages partners password_reset personal plans popular premium-support press
    pricing privacy projects pulls raw readme repositories resources search security sessions
    settings showcases signup site site-policy sitemap sponsors staff stafftools stars static status
    stories styleguide subscriptions suggestions support teams team terms topics tos tour training
    trending trust-center updates users watching why-github wiki""".split()
)
GITHUB = "github.com"
_OWNER = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,38})", re.IGNORECASE | re.ASCII)
_NAME = re.compile(r"[a-z0-9._-]{1,100}", re.IGNORECASE | re.ASCII)
_AFTER_NAME = frozenset(",;:)]}>'\"*!|@")
_SCP = re.compile(r"(?:ssh://)?git@([a-z0-9.-]+)[:/](.*)", re.IGNORECASE | re.ASCII)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE | re.ASCII)
_SCHEMES = frozenset({"http", "https", "git", "ssh", "git+https", "git+http", "git+ssh"})
# Where the owner stands on each of GitHub's hosts: the path segments before it.
_GITHUB: dict[str, tuple[str, ...]] = {
    "github.com": (),
    "www.github.com": (),
    "m.github.com": (),
    "raw.githubusercontent.com": (),
    "raw.github.com": (),
    "codeload.github.com": (),
    "api.github.com": ("repos",),
}


def repo_id(text: str) -> RepoId | None:
    """Read the whole of ``text`` as an address of, or inside, a GitHub repository.

    ``https``, ``git``, ``ssh`` and scp forms, without a scheme, with any path behind the name;
    the raw, archive and API hosts. ``None`` for gists, Pages, owners, GitHub's own pages, other
    hosts and addresses that carry a password.
    """
    parts = _split(text.strip())
    if parts is None or parts.hostname not in _GITHUB or not _is_plain(parts):
        return None
    path = [part for part in parts.path.split("/") if part]
    before = _GITHUB[parts.hostname]
    if tuple(path[: len(before)]) != before or len(path) < len(before) + 2:
        return None
    return github(path[len(before)], path[len(before) + 1])


def github(owner: str, name: str) -> RepoId | None:
    """The repository ``owner/name`` of github.com; punctuation behind the name is not its own."""
    match = _NAME.match(name)
    if not match or not _OWNER.fullmatch(owner) or owner.lower() in _NOT_OWNERS:
        return None
    if match.end() < len(name) and name[match.end()] not in _AFTER_NAME:
        return None
    bare = match[0].rstrip(".")
    if bare.lower().endswith(".git"):
        bare = bare[:-4]
    if not bare.strip("."):
        return None
    full_name = f"{owner}/{bare}"
    return RepoId(f"github.com/{full_name.lower()}", full_name)


# Where on other hosts a repository's name ends: parts of an address that are the site's own.
_WITHIN = frozenset(
    """- tree blob raw issues wiki wikis commits commit merge_requests pulls releases src branch
    downloads branches tags archive activity""".split()
)
_OTHER_SITES: dict[str, frozenset[str]] = {
    "gitlab.com": frozenset(
        """explore users help search dashboard groups snippets public api admin profile projects
        gitlab-com-about jobs pricing""".split()
    ),
    "bitbucket.org": frozenset("account product blog support snippets dashboard repo".split()),
    "codeberg.org": frozenset("explore user org api assets repo admin".split()),
}
"""Hosts of code besides GitHub, and the first parts of addresses there that are no owner."""
_DEEPEST = 8
ANONYMOUS = "anonymous.4open.science"
"""Shows repositories without their authors' names, for review; links expire."""


def hosted_id(text: str) -> RepoId | None:
    """What an address leads to on any host that can be asked for it: code, weights or data.

    Besides repositories of code these are Zenodo's records and Hugging Face's models, data sets
    and spaces.
    """
    return code_id(text) or _deposit(text)


def _deposit(text: str) -> RepoId | None:
    parts = _split(text.strip())
    if parts is None or not _is_plain(parts):
        return None
    host = (parts.hostname or "").removeprefix("www.")
    path = [part for part in unquote(parts.path).split("/") if part]
    if host == "zenodo.org" and path[:1] in (["record"], ["records"]):
        number = path[1].rstrip(".,;)") if len(path) > 1 else ""
        return _named(host, ["records", number]) if number.isascii() and number.isdigit() else None
    if host in ("huggingface.co", "hf.co"):
        return _hugging_face(path)
    return None


def _hugging_face(path: list[str]) -> RepoId | None:
    """``OWNER/NAME``, behind ``datasets`` or ``spaces`` where it is no model."""
    before = path[:1] if path[:1] in (["datasets"], ["spaces"]) else []
    named = path[len(before) : len(before) + 2]
    if len(named) < 2 or named[0] in _NOT_MODELS:
        return None
    return _named("huggingface.co", [*before, *named])


_NOT_MODELS = frozenset(
    """api blog chat collections docs join learn login models organizations papers posts pricing
    search settings tasks""".split()
)


def code_id(text: str) -> RepoId | None:
    """The repository that an address leads to, on GitHub or on another host of code."""
    return repo_id(text) or _elsewhere(text)


def _elsewhere(text: str) -> RepoId | None:
    """GitLab with its subgroups, Bitbucket, Codeberg, and anonymous copies for review."""
    parts = _split(text.strip())
    if parts is None or not _is_plain(parts):
        return None
    host = (parts.hostname or "").removeprefix("www.")
    path = [part for part in unquote(parts.path).split("/") if part]
    if host == ANONYMOUS:
        return _anonymous(path)
    if host not in _OTHER_SITES or not path or path[0].lower() in _OTHER_SITES[host]:
        return None
    ends = [at for at, part in enumerate(path) if at >= 2 and part in _WITHIN]
    named = path[: ends[0]] if ends else path
    return _named(host, named if host == "gitlab.com" else named[:2])


def _anonymous(path: list[str]) -> RepoId | None:
    if len(path) < 2 or path[0] not in ("r", "repository"):
        return None
    return _named(ANONYMOUS, ["r", path[1]])


def _named(host: str, path: list[str]) -> RepoId | None:
    """The repository of such a path: every part a name, the last one without ``.git``."""
    if not 2 <= len(path) <= _DEEPEST:
        return None
    last = path[-1].rstrip(".,;:)]}>'\"*!").removesuffix(".git")
    names = [*path[:-1], last]
    if not all(_NAME.fullmatch(name) and name.strip(".") and name[0] != "-" for name in names):
        return None
    full_name = "/".join(names)
    return RepoId(f"{host}/{full_name.lower()}", full_name)


def _is_plain(parts: SplitResult) -> bool:
    """No password, no odd port: what such an address hides is not for us."""
    try:
        port = parts.port
    except ValueError:
        return False
    return parts.password is None and parts.username in (None, "git") and port in (None, 80, 443)


def _split(text: str) -> SplitResult | None:
    """Split an address, with or without its scheme; ``None`` for what is none."""
    scp = _SCP.fullmatch(text)
    if scp:
        text = f"ssh://git@{scp[1]}/{scp[2]}"
    elif not _SCHEME.match(text) or "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in _SCHEMES or not host or "." not in host:
        return None
    return parts
