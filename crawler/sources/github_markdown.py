"""Makes of a README's Markdown the same plain text as of its rendered page; it fetches nothing."""

from __future__ import annotations

from functools import cache

from markdown_it import MarkdownIt

from crawler.sources.github_text import README_LENGTH, clean, plain_readme

_LONGEST = 100_000
"""Characters of Markdown that are read of one."""
_MARKDOWN = (".md", ".markdown", ".mdown", ".mkd")


def plain_markdown(name: str, source: str) -> str | None:
    """The README's text without its markup, cut to 20,000 characters; ``None`` for a blank one.

    Other markups than Markdown stay as they are written. Tables, strikethrough and HTML are
    rendered as GitHub renders them; addresses keep what :func:`plain_readme` keeps of them.
    """
    head = clean(source[:_LONGEST])
    if not name.lower().endswith(_MARKDOWN):
        lines = (" ".join(line.split()) for line in head.splitlines())
        return "\n".join(lines).strip()[:README_LENGTH].rstrip() or None
    return plain_readme(_renderer().render(head))


@cache
def _renderer() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
