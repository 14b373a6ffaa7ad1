"""arXiv's OAI-PMH answers as XML, in the layout of its service; it must not choose records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import format_datetime
from html import escape
from typing import Final

from crawler.twin.arxiv_names import divided
from crawler.twin.arxiv_subjects import sets_of
from crawler.twin.world import Paper, Stated, state

BASE = "https://oaipmh.arxiv.org/oai"
PREFIX = "oai:arXiv.org:"
EARLIEST = date(2005, 9, 16)
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" \n\
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ \
http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">
"""
_IDENTITY = f"""
    <Identify>
        <repositoryName>arXiv</repositoryName>
        <baseURL>{BASE}</baseURL>
        <protocolVersion>2.0</protocolVersion>
        <adminEmail>help@arxiv.org</adminEmail>
        <earliestDatestamp>{EARLIEST}</earliestDatestamp>
        <deletedRecord>persistent</deletedRecord>
        <granularity>YYYY-MM-DD</granularity>
    </Identify>
"""
_NOT_XML = {code: None for code in range(32) if code not in (9, 10, 13)}


@dataclass(frozen=True, slots=True)
class Token:
    """What asks for the rest of a list."""

    text: str
    """Nothing on the last of several pages."""
    expires: datetime


def envelope(asked: Mapping[str, str], now: datetime, content: str) -> bytes:
    """A whole answer; ``asked`` are the arguments that it repeats."""
    shown = "".join(f' {name}="{_plain(text)}"' for name, text in asked.items())
    return (
        f"{_HEAD}    <responseDate>{now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}</responseDate>\n"
        f"    <request{shown}>{BASE}</request>\n\n{content}</OAI-PMH>"
    ).encode()


def identity() -> str:
    """What the service says of itself."""
    return _IDENTITY


def error(code: str, text: str) -> str:
    """A refusal."""
    return f"    <error code='{code}'>{_plain(text)}</error>\n"


def records(verb: str, papers: Iterable[Paper], form: str, token: Token | None) -> str:
    """The records of one page, in the format called ``form``."""
    render = FORMATS[form]
    parts = (
        f"        <record>\n{header(paper)}            <metadata>\n{render(paper)}"
        "            </metadata>\n        </record>\n\n"
        for paper in papers
    )
    return f"    <{verb}>\n{''.join(parts)}{_token(token)}    </{verb}>\n"


def headers(papers: Iterable[Paper], token: Token | None) -> str:
    """The headers of one page."""
    parts = "\n".join(map(header, papers))
    return f"    <ListIdentifiers>\n{parts}{_token(token)}    </ListIdentifiers>\n"


def header(paper: Paper) -> str:
    """The identifier, the day of the last change and the sets of a paper."""
    sets = "".join(f"            <setSpec>{name}</setSpec>\n" for name in sets_of(paper.categories))
    return (
        f"        <header>\n            <identifier>{PREFIX}{paper.arxiv_id}</identifier>\n"
        f"            <datestamp>{paper.changed}</datestamp>\n{sets}        </header>\n"
    )


def _token(token: Token | None) -> str:
    if token is None:
        return ""
    if not token.text:
        return "    <resumptionToken/>\n"
    expires = f"{token.expires:%Y-%m-%dT%H:%M:%SZ}"
    text = _plain(token.text)
    return f"    <resumptionToken expires='{expires}'>{text}</resumptionToken>\n"


# --- formats --------------------------------------------------------------------


def _raw(paper: Paper) -> str:
    stated = _latest(paper)
    versions = "".join(_version(paper, number) for number in range(1, len(paper.versions) + 1))
    return _metadata(
        "arXivRaw",
        f"<id>{paper.arxiv_id}</id>",
        _field("submitter", paper.submitter or (paper.authors[0] if paper.authors else "")),
        versions,
        _field("title", stated.title),
        _field("authors", ", ".join(paper.authors)),
        _field("categories", " ".join(paper.categories)),
        *_rest(stated),
    )


def _version(paper: Paper, number: int) -> str:
    version = paper.versions[number - 1]
    kind = "<source_type>I</source_type>" if version.withdrawn else ""
    return (
        f'<version version="v{number}">'
        f"<date>{format_datetime(version.at.astimezone(UTC), usegmt=True)}</date>"
        f"<size>{version.size_kb}kb</size>{kind}</version>"
    )


def _arxiv(paper: Paper) -> str:
    stated = _latest(paper)
    created = paper.versions[0].at.astimezone(UTC).date()
    changed = f"<updated>{paper.changed}</updated>" if len(paper.versions) > 1 else ""
    return _metadata(
        "arXiv",
        f"<id>{paper.arxiv_id}</id>",
        f"<created>{created}</created>{changed}",
        f"<authors>{''.join(map(_author, paper.authors))}</authors>",
        _field("title", stated.title),
        _field("categories", " ".join(paper.categories)),
        *_rest(stated),
    )


def _author(name: str) -> str:
    given, surname = divided(name)
    parts = _field("keyname", " ".join(surname)) + _field("forenames", " ".join(given))
    return f"<author>{parts}</author>"


def _rest(stated: Stated) -> tuple[str, ...]:
    paper = stated.paper
    return (
        _field("comments", stated.comment),
        _field("report-no", paper.report_no),
        _field("journal-ref", paper.journal_ref),
        _field("doi", paper.doi),
        _field("abstract", f"  {stated.abstract}" if stated.abstract else None),
    )


def _metadata(name: str, *parts: str) -> str:
    space = f"http://arxiv.org/OAI/{name}/"
    lines = "".join(f"            {part}\n" for part in parts if part)
    return f'        <{name} xmlns="{space}">\n{lines}        </{name}>\n'


def _field(name: str, text: str | None) -> str:
    return f"<{name}>{_plain(text)}</{name}>" if text else ""


def _latest(paper: Paper) -> Stated:
    stated = state(paper)
    if stated is None:
        raise ValueError(f"{paper.arxiv_id} has no version")
    return stated


def _plain(text: str) -> str:
    return escape(text.translate(_NOT_XML))


FORMATS: Final[dict[str, Callable[[Paper], str]]] = {"arXivRaw": _raw, "arXiv": _arxiv}
"""The formats that are rendered here; the service has ``arXivOld`` and ``oai_dc`` too."""
