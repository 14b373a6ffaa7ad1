"""oaipmh.arxiv.org: which records a question asks for, page by page; it must not render them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import parse_qsl, quote, unquote, urlencode

from crawler.twin import arxiv_oai_xml as xml
from crawler.twin.arxiv_ids import page_id
from crawler.twin.arxiv_subjects import is_set, sets_of
from crawler.twin.faults import Answer
from crawler.twin.web import Reply, Request
from crawler.twin.world import Paper, World

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ARGUMENTS = frozenset({"verb", "metadataPrefix", "from", "until", "set"})
_REASONS = {
    "badVerb": "Value of the verb argument is not a legal OAI-PMH verb, the verb argument is "
    "missing, or the verb argument is repeated.",
    "badArgument": "The request includes illegal arguments, is missing required arguments, "
    "includes a repeated argument, or values for arguments have an illegal syntax.",
    "badResumptionToken": "The value of the resumptionToken argument is invalid or expired.",
    "cannotDisseminateFormat": "The metadata format identified by the value given for the "
    "metadataPrefix argument is not supported by the item or by the repository.",
    "idDoesNotExist": "The value of the identifier argument is unknown or illegal in this "
    "repository.",
    "noRecordsMatch": "The combination of the values of the from, until, set and metadataPrefix "
    "arguments results in an empty list.",
}


class _RefusedError(Exception):
    """The question is answered with one of the protocol's errors."""

    def __init__(self, code: str, reason: str = "", asked: Mapping[str, str] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.text = f"{_REASONS[code]} Reason: {reason}" if reason else _REASONS[code]
        self.asked = asked or {}


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The part of all records that a list is of."""

    form: str
    since: date
    until: date
    within: str | None
    skip: int


class ArxivOai:
    """The service behind ``/oai``: errors come with status 200, and lists in pages.

    ``records`` and ``identifiers`` are how many a page holds.
    """

    def __init__(
        self,
        world: World,
        clock: Callable[[], datetime],
        records: int = 2_500,
        identifiers: int = 20_000,
    ) -> None:
        self._clock = clock
        self._papers = sorted(
            (paper for paper in world.papers if not paper.deleted),
            key=lambda paper: (paper.changed, paper.arxiv_id),
        )
        self._days = [paper.changed for paper in self._papers]
        self._world = world
        self._sizes = {"ListRecords": records, "ListIdentifiers": identifiers}

    def answer(self, request: Request) -> Reply:
        """The answer, or the error; whatever is wrong with a question has status 200."""
        if request.path.rstrip("/") != "/oai":
            return Reply(404)
        try:
            body = self._answer(_arguments(request))
        except _RefusedError as refused:
            body = xml.envelope(refused.asked, self._clock(), xml.error(refused.code, refused.text))
        return Reply(200, body, "text/xml")

    def _answer(self, asked: dict[str, str]) -> bytes:
        verb = asked.get("verb", "")
        if verb == "Identify":
            content = xml.identity()
        elif verb == "GetRecord":
            content = self._one(asked)
        elif verb in self._sizes:
            content = self._list(verb, asked)
        else:
            raise _RefusedError("badVerb", "Invalid verb provided")
        return xml.envelope(asked, self._clock(), content)

    def _one(self, asked: dict[str, str]) -> str:
        if set(asked) != {"verb", "identifier", "metadataPrefix"}:
            raise _RefusedError("badArgument", "Parameters provided did not match expected.")
        _check_format(asked)
        name = asked["identifier"]
        ident = page_id(name.removeprefix(xml.PREFIX)) if name.startswith(xml.PREFIX) else None
        if ident is None:
            raise _RefusedError("idDoesNotExist", "Invalid arXiv_id structure")
        paper = self._world.paper(ident.base)
        if paper is None or paper.deleted:
            raise _RefusedError("idDoesNotExist", "Nothing found for this ID", asked)
        return xml.records("GetRecord", [paper], asked["metadataPrefix"], None)

    def _list(self, verb: str, asked: dict[str, str]) -> str:
        wanted = _wanted(asked, self._clock().astimezone(UTC).date())
        found = self._found(wanted)[wanted.skip :]
        if not found:
            raise _RefusedError("noRecordsMatch", asked=asked)
        size = self._sizes[verb]
        token = self._token(verb, wanted, found, size) if len(found) > size else None
        if token is None and "resumptionToken" in asked:
            token = xml.Token("", self._midnight())
        shown = found[:size]
        if verb == "ListIdentifiers":
            return xml.headers(shown, token)
        return xml.records(verb, shown, wanted.form, token)

    def _found(self, wanted: _Wanted) -> Sequence[Paper]:
        begin = bisect_left(self._days, wanted.since)
        end = bisect_right(self._days, wanted.until)
        return [
            paper
            for paper in self._papers[begin:end]
            if wanted.within is None or _is_in(paper, wanted.within)
        ]

    def _token(self, verb: str, wanted: _Wanted, found: Sequence[Paper], size: int) -> xml.Token:
        """The rest of the list, from its first record's day on; so many of that day are known."""
        day = found[size].changed
        skip = sum(paper.changed == day for paper in found[:size])
        if day == wanted.since:
            skip += wanted.skip
        fields = {"verb": verb, "metadataPrefix": wanted.form, "from": day.isoformat()}
        fields["until"] = wanted.until.isoformat()
        if wanted.within:
            fields["set"] = wanted.within
        text = quote(urlencode({**fields, "skip": skip}))
        return xml.Token(text, self._midnight())

    def _midnight(self) -> datetime:
        tomorrow = self._clock().astimezone(UTC).date() + timedelta(days=1)
        return datetime.combine(tomorrow, time(), UTC)


def expired() -> Answer:
    """What a token of yesterday is answered with."""
    body = xml.error("badResumptionToken", _REASONS["badResumptionToken"])
    return Answer(lambda _: Reply(200, xml.envelope({}, datetime.now(UTC), body), "text/xml"))


# --- arguments ------------------------------------------------------------------


def _arguments(request: Request) -> dict[str, str]:
    arguments = dict(request.fields)
    if len(arguments) < len(request.fields):
        raise _RefusedError("badArgument", "Duplicate parameters not allowed")
    return arguments


def _wanted(asked: dict[str, str], today: date) -> _Wanted:
    """What a list is asked of; a token holds the arguments of the question it goes on with."""
    skip = 0
    if "resumptionToken" in asked:
        if set(asked) != {"verb", "resumptionToken"}:
            raise _RefusedError("badArgument", "No other paramters allowed with resumptionToken")
        asked, skip = _unpacked(asked["resumptionToken"], asked["verb"])
    if "metadataPrefix" not in asked:
        raise _RefusedError("badArgument", "metadataPrefix required.")
    if set(asked) - _ARGUMENTS:
        raise _RefusedError("badArgument", "Unallowed parameter.")
    _check_format(asked)
    within = asked.get("set")
    if within is not None and not is_set(within):
        raise _RefusedError("badArgument", "Set does not exist")
    return _Wanted(asked["metadataPrefix"], *_period(asked, today), within, skip)


def _period(asked: dict[str, str], today: date) -> tuple[date, date]:
    since = _day(asked, "from", xml.EARLIEST)
    until = _day(asked, "until", today)
    if since > until:
        raise _RefusedError("badArgument", "until date must be greater than or equal to from date")
    if since < xml.EARLIEST:
        raise _RefusedError("badArgument", "start date too early")
    if until > today + timedelta(days=1):
        raise _RefusedError("badArgument", "until date too late")
    return since, until


def _day(asked: Mapping[str, str], name: str, default: date) -> date:
    text = asked.get(name)
    if not text:
        return default
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise _RefusedError("badArgument", f"{name} date format must be YYYY-MM-DD")


def _unpacked(token: str, verb: str) -> tuple[dict[str, str], int]:
    fields = dict(parse_qsl(unquote(token)))
    skip = fields.pop("skip", "")
    if not skip.isdecimal():
        raise _RefusedError("badResumptionToken")
    if fields.get("verb") != verb:
        raise _RefusedError("badResumptionToken", "token from different verb")
    return fields, int(skip)


def _check_format(asked: Mapping[str, str]) -> None:
    if asked["metadataPrefix"] not in xml.FORMATS:
        raise _RefusedError("cannotDisseminateFormat", "Did not recognize requested format")


def _is_in(paper: Paper, within: str) -> bool:
    return any(f"{name}:".startswith(f"{within}:") for name in sets_of(paper.categories))
