"""What to ask of a host's robots.txt and how to read it (RFC 9309); it must not send the question.

``https://HOST/robots.txt`` says which paths a program may ask for, by the name it gives itself.
Quirks, of which the standard rules all but the last:

- Any 4xx means that nothing is forbidden; a 5xx, or no answer, that everything is for now.
- A redirect counts for the host that was asked.
- Many hosts answer with a page of HTML: it has no rule, so nothing is forbidden.
- ``Crawl-delay`` is no part of the standard; who writes it means it.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from protego import Protego

from crawler.core.model import Failure, Page, Request

_READ = 512_000  # bytes; the standard asks for at least 500 KiB
_PATH = "/robots.txt"


@dataclass(frozen=True, slots=True)
class Rules:
    """What a host allows. Without a file: everything."""

    parsed: Protego | None = None

    def allows(self, url: str, agent: str) -> bool:
        """Whether a program of that name may ask for the address."""
        return self.parsed is None or self.parsed.can_fetch(url, agent)

    def delay(self, agent: str) -> float:
        """Seconds between two requests that the host asks of it; 0 where it asks for none."""
        asked = self.parsed.crawl_delay(agent) if self.parsed else None
        return max(0.0, asked or 0.0)


def robots_request(url: str) -> Request:
    """Ask for the rules that hold for an address."""
    parts = urlsplit(url)
    return Request(f"{parts.scheme}://{parts.netloc}{_PATH}", accept="text/plain", anywhere=True)


def is_robots(url: str) -> bool:
    """Whether the address is that of rules, which are never forbidden."""
    return urlsplit(url).path == _PATH


def read_robots(answer: Page | Failure) -> Rules | Failure:
    """The rules, or the failure that leaves them unknown."""
    if isinstance(answer, Failure):
        return Rules() if _is_refusal(answer.status) else answer
    if answer.status != 200:
        return Rules()
    return Rules(Protego.parse(answer.body[:_READ].decode("utf-8", "replace")))


def _is_refusal(status: int | None) -> bool:
    """A 4xx that says that there is no such file for us; 406 and 429 speak of the moment."""
    return status is not None and 400 <= status < 500 and status not in (406, 429)
