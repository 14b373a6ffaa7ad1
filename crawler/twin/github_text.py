"""Small texts that GitHub's pages share: escaping, counts, README markup, JSON in a script."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import escape
from itertools import groupby

_LINK = re.compile(r"\[([^][]+)\]\(([^()\s]+)\)|(https?://[^\s<>()\[\]\"']*[\w/#=])")
_MARKED = re.compile(r"`([^`]+)`|\*\*([^*]+)\*\*|(?<![*\w])\*([^*\s][^*]*)\*(?!\w)")
_HEADING = re.compile(r"(#{1,6}) +(.+)")
_NUMBERED = re.compile(r"\d{1,9}\. ")
_LISTS = {"item": "ul", "number": "ol"}
_FENCE = "```"


def count(number: int) -> str:
    """A count as GitHub shows it: ``999``, ``1.2k``, ``347k``."""
    if number < 1_000:
        return str(number)
    if number < 100_000:
        return f"{number / 1_000:.1f}".removesuffix(".0") + "k"
    return f"{number // 1_000}k"


def script(data: Mapping[str, object]) -> str:
    """JSON that is safe within a script element."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def article(markdown: str) -> str:
    """A README as GitHub renders it, as far as headings, lists, links and paragraphs go."""
    body = "\n".join(_blocks(markdown))
    kind = "markdown-body entry-content container-lg"
    return f'<article class="{kind}" itemprop="text">{body}\n</article>'


def headings(markdown: str) -> list[tuple[int, str]]:
    """Level and text of each heading, which GitHub lists beside a README."""
    matches = (_HEADING.fullmatch(line.strip()) for line in markdown.splitlines())
    return [(len(match[1]), match[2]) for match in matches if match]


def _blocks(markdown: str) -> Iterator[str]:
    for kind, lines in groupby(_marked(markdown), key=lambda pair: pair[0]):
        texts = [line for _, line in lines]
        if kind == "code":
            yield _code(texts)
        elif kind in _LISTS:
            items = "\n".join(f"<li>{_inline(text.split(' ', 1)[1])}</li>" for text in texts)
            yield f'<{_LISTS[kind]} dir="auto">\n{items}\n</{_LISTS[kind]}>'
        elif kind == "text":
            yield from (block for text in texts for block in _line(text.strip()))


def _marked(markdown: str) -> Iterator[tuple[str, str]]:
    """Each line with what it is part of."""
    within = False
    for line in markdown.splitlines():
        if line.startswith(_FENCE):
            within = not within
            yield "fence", line
        elif within:
            yield "code", line
        else:
            yield _kind(line), line


def _kind(line: str) -> str:
    if line.startswith(("- ", "* ")):
        return "item"
    return "number" if _NUMBERED.match(line) else "text"


def _code(lines: list[str]) -> str:
    text = escape("\n".join(lines), quote=False)
    return (
        '<div class="snippet-clipboard-content notranslate position-relative overflow-auto">'
        f'<pre class="notranslate"><code>{text}\n</code></pre></div>'
    )


def _line(line: str) -> Iterator[str]:
    heading = _HEADING.fullmatch(line)
    if heading:
        level = f"h{len(heading[1])}"
        yield (
            f'<div class="markdown-heading" dir="auto"><{level} tabindex="-1" '
            f'class="heading-element" dir="auto">{_inline(heading[2])}</{level}></div>'
        )
    elif line:
        yield f'<p dir="auto">{_inline(line)}</p>'


def _inline(text: str) -> str:
    parts: list[str] = []
    at = 0
    for match in _LINK.finditer(text):
        address = escape(match[2] or match[3])
        shown = escape(match[1] or match[3], quote=False)
        before = _emphasised(text[at : match.start()])
        parts += [before, f'<a href="{address}" rel="nofollow">{shown}</a>']
        at = match.end()
    return "".join([*parts, _emphasised(text[at:])])


def _emphasised(text: str) -> str:
    """Code, strong and emphasised words within a line."""
    return _MARKED.sub(_marked_up, escape(text, quote=False))


def _marked_up(match: re.Match[str]) -> str:
    code, strong, emphasised = match.groups()
    if code:
        return f"<code>{code}</code>"
    return f"<strong>{strong}</strong>" if strong else f"<em>{emphasised}</em>"
