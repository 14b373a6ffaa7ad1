"""The faults that arXiv and GitHub are known for, each as an action or a rule."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime

from crawler.twin.arxiv_api import CONTENT_TYPE
from crawler.twin.arxiv_feed import error_feed
from crawler.twin.faults import Answer, Rule
from crawler.twin.github_pages import rate_limited
from crawler.twin.web import Reply, Request, page, plain

API_HOST = "export.arxiv.org"
_RATE_EXCEEDED = "Rate exceeded."


def throttled(retry_after: int | datetime | None = None) -> Answer:
    """429 in the host's own words; ``retry_after`` in seconds or as a date, or not said."""
    said = _retry_after(retry_after)
    headers = (("Retry-After", said),) if said is not None else ()

    def make(request: Request) -> Reply:
        if request.host.endswith("github.com"):
            return rate_limited(said)
        return plain(_RATE_EXCEEDED, 429, *headers)

    return Answer(make)


def _retry_after(wait: int | datetime | None) -> str | None:
    if isinstance(wait, datetime):
        return format_datetime(wait.astimezone(UTC), usegmt=True)
    return None if wait is None else str(wait)


def not_acceptable() -> Answer:
    """406, with which arXiv sheds load since September 2026."""
    return Answer(
        lambda _: page("<html><head><title>406 Not Acceptable</title></head></html>", 406)
    )


def unavailable(status: int = 503) -> Answer:
    """A 5xx that says nothing."""
    return Answer(lambda _: page(f"<html><head><title>{status}</title></head></html>", status))


def rate_exceeded_as_200() -> Answer:
    """The words of a 429 under status 200, which arXiv's API was seen to send."""
    return Answer(lambda _: plain(_RATE_EXCEEDED))


def html_instead(text: str = "<html><body><h1>Maintenance</h1></body></html>") -> Answer:
    """An HTML page under status 200, in place of a feed or of any other page."""
    return Answer(lambda _: page(text))


def refuse_id(arxiv_id: str) -> Rule:
    """The API answers 400 to every batch that has this identifier, well-formed as it is."""

    def make(_: Request) -> Reply:
        message = f"incorrect id format for {arxiv_id}"
        link = f"https://arxiv.org/api/errors#{message.replace(' ', '_')}"
        return Reply(400, error_feed(message, link, datetime.now(UTC)), CONTENT_TYPE)

    return _api_rule(make, lambda params: arxiv_id in params.get("id_list", "").split(","))


def refuse_titles(more_than: int, status: int = 500) -> Rule:
    """The API refuses a search for more than so many titles at once, with 400, 414 or 500."""

    def make(_: Request) -> Reply:
        body = error_feed("Too many terms.", "https://arxiv.org/api/errors", datetime.now(UTC))
        return page("", 414) if status == 414 else Reply(status, body, CONTENT_TYPE)

    return _api_rule(make, lambda params: params.get("search_query", "").count("ti:") > more_than)


def _api_rule(make: Callable[[Request], Reply], when: Callable[[dict[str, str]], bool]) -> Rule:
    return Rule(Answer(make), host=API_HOST, path="/api/query", when=lambda ask: when(ask.params))
