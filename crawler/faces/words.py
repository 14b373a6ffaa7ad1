"""What is to be said of a repository in a few words; it decides nothing and marks up nothing."""

from __future__ import annotations

from crawler.store.views import CodeView, RepoView


def asides(repo: RepoView) -> list[str]:
    """What a reader should know before following the link; nothing where all is as expected."""
    said = [] if repo.status == "available" else [repo.status]
    if repo.archived:
        said.append("archived")
    if repo.relation != "official":
        said.append("not official")
    return said


def status(code: CodeView) -> str:
    """A paper's code status in words: ``none found``."""
    return code.status.replace("_", " ")
