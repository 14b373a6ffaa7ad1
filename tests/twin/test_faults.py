"""Faults happen when, where and as often as the plan says."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import requests

from crawler.twin import Delay, Drop, Faults, Hang, Rule, Truncate, Twin, bundled
from crawler.twin.faults import Action
from crawler.twin.site_faults import (
    html_instead,
    not_acceptable,
    rate_exceeded_as_200,
    refuse_id,
    refuse_titles,
    throttled,
    unavailable,
)
from crawler.twin.web import Request
from tests.twin.client import API, browse, ids

_PAPER = "/abs/2211.10950"
_BROKEN = (requests.ConnectionError, requests.exceptions.ChunkedEncodingError)


def _statuses(faults: Faults, host: str, path: str, times: int) -> list[int]:
    with Twin(bundled(), faults) as twin:
        web = browse(twin)
        return [web.get(host, path).status_code for _ in range(times)]


@pytest.mark.parametrize(
    ("rule", "statuses"),
    [
        (Rule(unavailable()), [503, 503, 503, 503]),
        (Rule(unavailable(500), nth=(2,)), [200, 500, 200, 200]),
        (Rule(unavailable(), nth=range(1, 4)), [503, 503, 503, 200]),
        (Rule(not_acceptable(), host="arxiv.org", nth=(1,)), [406, 200, 200, 200]),
        (Rule(unavailable(), host="github.com"), [200, 200, 200, 200]),
        (Rule(unavailable(), path="/html"), [200, 200, 200, 200]),
        (Rule(unavailable(), when=lambda ask: "pad" in ask.target), [200, 200, 200, 200]),
        (Rule(unavailable(), chance=0), [200, 200, 200, 200]),
    ],
)
def test_strikes(rule: Rule, statuses: list[int]) -> None:
    assert _statuses(Faults([rule]), "arxiv.org", _PAPER, 4) == statuses


def test_the_first_of_several_rules_counts_and_all_are_counted() -> None:
    rules = [Rule(unavailable(), nth=(1,)), Rule(throttled(), nth=(1, 2))]
    assert _statuses(Faults(rules), "arxiv.org", _PAPER, 3) == [503, 429, 200]


def _draws(seed: int, chance: float) -> list[bool]:
    faults = Faults([Rule(unavailable(), chance=chance)], seed)
    return [faults.pick(Request("h", "GET", "/")) is not None for _ in range(400)]


def test_chance_is_the_same_for_the_same_seed_and_near_what_was_asked() -> None:
    assert _draws(1, 0.3) == _draws(1, 0.3) != _draws(2, 0.3)
    assert 80 < sum(_draws(1, 0.3)) < 160


def test_a_plan_can_change_while_the_server_runs() -> None:
    with Twin(bundled()) as twin:
        web = browse(twin)
        before = web.get("arxiv.org", _PAPER).status_code
        twin.faults.add(Rule(unavailable(), nth=(1, 2)))
        during = web.get("arxiv.org", _PAPER).status_code
        twin.faults.clear()
        after = web.get("arxiv.org", _PAPER).status_code
    assert (before, during, after) == (200, 503, 200)


@pytest.mark.parametrize(
    ("wait", "header"),
    [
        (None, None),
        (7, "7"),
        (datetime(2026, 11, 23, 14, 0, tzinfo=UTC), "Mon, 23 Nov 2026 14:00:00 GMT"),
    ],
)
@pytest.mark.parametrize(
    ("host", "words"), [(API, "Rate exceeded."), ("github.com", "You have exceeded a secondary")]
)
def test_a_throttled_reply_is_in_the_hosts_own_words(
    wait: int | datetime | None, header: str | None, host: str, words: str
) -> None:
    with Twin(bundled(), Faults([Rule(throttled(wait))])) as twin:
        reply = browse(twin).get(host, "/x/y")
    assert (reply.status_code, reply.headers.get("Retry-After")) == (429, header)
    assert words in reply.text


@pytest.mark.parametrize(
    ("action", "text"), [(rate_exceeded_as_200(), "Rate exceeded."), (html_instead("<p>x"), "<p>x")]
)
def test_status_200_can_hold_something_else(action: Action, text: str) -> None:
    with Twin(bundled(), Faults([Rule(action)])) as twin:
        reply = browse(twin).query(id_list="1706.03762")
    assert (reply.status_code, reply.text) == (200, text)


def test_a_dropped_connection_is_an_error_and_the_next_one_works() -> None:
    with Twin(bundled(), Faults([Rule(Drop(0.5), nth=(1,)), Rule(Drop(0), nth=(2,))])) as twin:
        web = browse(twin)
        for _ in range(2):
            with pytest.raises(_BROKEN):
                web.get("arxiv.org", _PAPER)
        assert web.get("arxiv.org", _PAPER).status_code == 200
        assert [hit.status for hit in twin.log] == [200, 200, 200]


def test_a_truncated_body_looks_whole() -> None:
    with Twin(bundled(), Faults([Rule(Truncate(0.5), nth=(1,))])) as twin:
        web = browse(twin)
        short, whole = (web.get("arxiv.org", _PAPER) for _ in range(2))
    assert short.status_code == 200
    assert short.content == whole.content[: len(whole.content) // 2]


def test_a_hanging_server_sends_nothing() -> None:
    with Twin(bundled(), Faults([Rule(Hang(30), nth=(1,)), Rule(Hang(0), nth=(2,))])) as twin:
        with pytest.raises(requests.ReadTimeout):
            requests.get(twin.url + _PAPER, headers={"Host": "arxiv.org"}, timeout=0.1)
        with pytest.raises(requests.ConnectionError):
            browse(twin).get("arxiv.org", _PAPER)
        assert [hit.status for hit in twin.log] == [0, 0]


def test_a_delayed_reply_is_the_sites_own() -> None:
    with Twin(bundled(), Faults([Rule(Delay(0.01))])) as twin:
        assert browse(twin).get("arxiv.org", _PAPER).status_code == 200


def test_one_identifier_can_spoil_its_batch() -> None:
    with Twin(bundled(), Faults([refuse_id("2211.10950")])) as twin:
        web = browse(twin)
        spoiled = web.query(id_list="1706.03762,2211.10950")
        assert spoiled.status_code == web.post(id_list="2211.10950").status_code == 400
        assert "incorrect id format for 2211.10950" in spoiled.text
        assert ids(web.query(id_list="1706.03762")) == ["1706.03762v7"]


@pytest.mark.parametrize("status", [400, 414, 500])
def test_too_many_titles_can_be_refused(status: int) -> None:
    with Twin(bundled(), Faults([refuse_titles(2, status)])) as twin:
        web = browse(twin)
        asked = [" OR ".join(['ti:"attention"'] * number) for number in (2, 3)]
        statuses = [web.query(search_query=query).status_code for query in asked]
        assert statuses == [200, status]
        assert web.post(search_query=asked[1]).status_code == status
