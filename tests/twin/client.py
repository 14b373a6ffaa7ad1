"""A browser for the twin: it sends any Host, and follows nothing."""

from __future__ import annotations

from dataclasses import dataclass

import requests
from lxml import etree, html

from crawler.twin import Twin

API = "export.arxiv.org"
ATOM = "{http://www.w3.org/2005/Atom}"


@dataclass(frozen=True)
class Browser:
    twin: Twin
    session: requests.Session

    def get(self, host: str, path: str, **headers: str) -> requests.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.session.get(
            self.twin.url + path,
            headers={"Host": host, **named},
            allow_redirects=False,
            timeout=10,
        )

    def query(self, **fields: str | int) -> requests.Response:
        return self.session.get(
            f"{self.twin.url}/api/query", params=fields, headers={"Host": API}, timeout=10
        )

    def post(self, **fields: str | int) -> requests.Response:
        return self.session.post(
            f"{self.twin.url}/api/query", data=fields, headers={"Host": API}, timeout=10
        )

    def page(self, host: str, path: str) -> html.HtmlElement:
        reply = self.get(host, path)
        assert reply.status_code == 200, reply.status_code
        return html.fromstring(reply.content)


def browse(twin: Twin) -> Browser:
    return Browser(twin, requests.Session())


def ids(reply: requests.Response) -> list[str]:
    """The identifiers of a feed's entries, with versions, in order."""
    feed = etree.fromstring(reply.content)
    return [each.text.rpartition("abs/")[2] for each in feed.iterfind(f"{ATOM}entry/{ATOM}id")]


def total(reply: requests.Response) -> int:
    feed = etree.fromstring(reply.content)
    found = feed.findtext("{http://a9.com/-/spec/opensearch/1.1/}totalResults")
    return int(found or -1)


def metas(page: html.HtmlElement, prefix: str) -> list[tuple[str, str]]:
    """Names and contents of the metas whose name begins so, in order."""
    return [
        (meta.get("name", ""), meta.get("content", ""))
        for meta in page.iter("meta")
        if meta.get("name", "").startswith(prefix)
    ]
