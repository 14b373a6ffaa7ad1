"""Pages anywhere on the web, with their hosts' robots.txt; it must not know arXiv or GitHub."""

from __future__ import annotations

import re
from html import escape

from crawler.twin.elsewhere import Elsewhere, WebPage
from crawler.twin.web import Reply, Request, moved, page, plain

_LINK = re.compile(r"<(https?://[^<>\s]+)>|\[([^][]+)\]\((https?://[^()\s]+)\)")


class WebPages:
    """Every host that a world has pages of."""

    def __init__(self, elsewhere: Elsewhere) -> None:
        self._elsewhere = elsewhere

    def answer(self, request: Request) -> Reply:
        """The page, a redirect, the host's rules, or 404; 421 for a host that has nothing."""
        if request.host not in self._elsewhere.hosts:
            return plain(f"No site called {request.host!r} is here.\n", 421)
        if request.path == "/robots.txt":
            rules = self._elsewhere.robots.get(request.host)
            return _missing() if rules is None else plain(rules)
        found = self._elsewhere.page(request.host, request.path)
        if found is None:
            return _missing()
        return moved(found.moved_to) if found.moved_to else page(render(found))


def _missing() -> Reply:
    return page("<!DOCTYPE html><html><title>404</title><h1>File not found</h1></html>", 404)


def render(shown: WebPage) -> str:
    """The page as a template for project pages lays it out: title, buttons, text."""
    buttons = "".join(
        f'<span class="link-block"><a href="{escape(url)}" class="external-link button">'
        f'<span class="icon"><i class="fab"></i></span><span>{escape(label)}</span></a></span>\n'
        for label, url in shown.buttons
    )
    paragraphs = "".join(f"<p>{_inline(text)}</p>\n" for text in shown.paragraphs)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(shown.title)}</title>\n</head>\n<body>\n"
        '<section class="hero"><div class="container has-text-centered">\n'
        f'<h1 class="title is-1 publication-title">{escape(shown.title)}</h1>\n'
        f'<div class="publication-links">\n{buttons}</div>\n</div></section>\n'
        f'<section class="section"><div class="content">\n{paragraphs}</div></section>\n'
        "</body>\n</html>\n"
    )


def _inline(text: str) -> str:
    parts: list[str] = []
    at = 0
    for match in _LINK.finditer(text):
        url, label = escape(match[1] or match[3]), escape(match[2] or match[1])
        parts += [escape(text[at : match.start()]), f'<a href="{url}">{label}</a>']
        at = match.end()
    return "".join([*parts, escape(text[at:])])
