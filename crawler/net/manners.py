"""Keeps pages anywhere on the web from being asked where robots.txt forbids it; asked once a host.

It must not send a request itself: it is given the way to.
"""

from __future__ import annotations

from collections.abc import Callable

from crawler.core.model import Failure, Page, Request, Trouble
from crawler.core.targets import Target
from crawler.net.retrying import Setback
from crawler.sources.robots import Rules, is_robots, read_robots, robots_request

_MOST_HOSTS = 2_000
"""Remembered at once; the oldest is forgotten first."""
LONGEST_DELAY = 60.0
"""Seconds between two requests that a host may ask for; beyond, it is left alone."""


class Manners:
    """What the hosts' robots.txt allow this program; kept as long as the object, which is a run.

    ``fetch`` asks for one. A file that could not be read says nothing: its host is not asked.
    """

    def __init__(self, user_agent: str, fetch: Callable[[Request], Page | Failure]) -> None:
        self._token = user_agent.partition("/")[0]
        self._fetch = fetch
        self._known: dict[str, Rules | Failure] = {}

    def objection(self, target: Target) -> Setback | None:
        """Why the page may not be asked for, or not now."""
        if is_robots(target.url):
            return None
        rules = self._rules(target)
        if isinstance(rules, Failure):
            return Setback(rules.trouble, f"robots.txt: {rules.detail}", status=rules.status)
        if not rules.allows(target.url, self._token):
            return Setback(Trouble.REFUSED, f"robots.txt of {target.host} does not allow it")
        if rules.delay(self._token) > LONGEST_DELAY:
            return Setback(Trouble.REFUSED, f"robots.txt of {target.host} asks for too long a wait")
        return None

    def delay(self, target: Target) -> float:
        """Seconds between two requests that the host asks for, as far as is known."""
        rules = self._known.get(_origin(target))
        return rules.delay(self._token) if isinstance(rules, Rules) else 0.0

    def _rules(self, target: Target) -> Rules | Failure:
        origin = _origin(target)
        known = self._known.get(origin)
        if known is None:
            known = read_robots(self._fetch(robots_request(target.url)))
            if len(self._known) >= _MOST_HOSTS:
                del self._known[next(iter(self._known))]
            self._known[origin] = known
        return known


def _origin(target: Target) -> str:
    return f"{target.url.partition(':')[0]}://{target.host}"
