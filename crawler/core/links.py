"""Tells what kind of thing an address leads to; it must not ask the address."""

from __future__ import annotations

from enum import StrEnum
from urllib.parse import urlsplit

from crawler.core.ids import arxiv_id, doi, repo_id


class LinkKind(StrEnum):
    """What stands behind a paper's link."""

    ABS = "abs"
    PDF = "pdf"
    HTML = "html"
    DOI = "doi"
    PROJECT = "project"
    CODE = "code"
    WEIGHTS = "weights"
    DATASET = "dataset"


_CODE_HOSTS = frozenset(
    {"github.com", "gist.github.com", "gitlab.com", "bitbucket.org", "codeberg.org"}
    | {
        "archive.softwareheritage.org",
        "anonymous.4open.science",
        "sourceforge.net",
        "codeocean.com",
        "gitee.com",
    }
)
_DATA_HOSTS = frozenset({"zenodo.org", "figshare.com", "kaggle.com", "osf.io", "data.mendeley.com"})


def link_kind(url: str) -> LinkKind:
    """The kind by host and path alone; what is not known is a project page."""
    for kind, reads in _READERS:
        if reads(url) is not None:
            return kind
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return LinkKind.PROJECT
    if host in ("huggingface.co", "hf.co"):
        return _hugging_face(parts.path)
    return _HOSTS.get(host, LinkKind.PROJECT)


_READERS = ((LinkKind.CODE, repo_id), (LinkKind.ABS, arxiv_id), (LinkKind.DOI, doi))
_HOSTS = dict.fromkeys(_CODE_HOSTS, LinkKind.CODE) | dict.fromkeys(_DATA_HOSTS, LinkKind.DATASET)


def _hugging_face(path: str) -> LinkKind:
    first, *rest = [part for part in path.split("/") if part] or [""]
    if first == "datasets":
        return LinkKind.DATASET
    return LinkKind.WEIGHTS if rest and first not in ("spaces", "collections") else LinkKind.PROJECT
