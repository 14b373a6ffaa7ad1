"""Writes works as the services that list them export them as JSON."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import replace

from crawler.core.model import PartialDate
from tests.made.papers import Entry, Paper, Style, parted, said

Value = dict[str, object]


def _parts(paper: Paper) -> list[int]:
    return [part for part in (paper.date.year, paper.date.month, paper.date.day) if part]


def openalex(paper: Paper, number: int) -> tuple[Value, dict[str, object]]:
    places = [{"landing_page_url": f"https://www.nature.com/articles/{number}", "pdf_url": None}]
    places.append(
        {
            "landing_page_url": f"http://arxiv.org/abs/{paper.arxiv_id}",
            "pdf_url": f"https://arxiv.org/pdf/{paper.arxiv_id}",
        }
    )
    value: Value = {
        "id": f"https://openalex.org/W{number}",
        "doi": f"https://doi.org/{paper.doi}" if paper.doi else None,
        "title": paper.title,
        "display_name": paper.title,
        "publication_year": paper.year,
        "publication_date": str(paper.date),
        "ids": {"openalex": f"https://openalex.org/W{number}", "mag": str(number)},
        "language": "en",
        "primary_location": places[0],
        "type": "article",
        "authorships": [
            {
                "author_position": "middle",
                "author": {"id": "https://openalex.org/A1", "display_name": name, "orcid": None},
                "institutions": [],
                "raw_author_name": name,
            }
            for name in paper.authors
        ],
        "cited_by_count": 12,
        "concepts": [{"id": "https://openalex.org/C1", "display_name": "Computer science"}],
        "locations": places,
        "best_oa_location": places[1],
        "referenced_works": ["https://openalex.org/W1", "https://openalex.org/W2"],
        "abstract_inverted_index": {"In": [0], "this": [1], "paper": [2]},
    }
    return value, {
        "when": paper.date,
        "arxiv": True,
        "doi": True,
        "urls": [f"https://www.nature.com/articles/{number}"],
    }


def crossref(paper: Paper, number: int) -> tuple[Value, dict[str, object]]:
    doi = paper.doi or f"10.5555/made.{number}"
    people = []
    for name in map(parted, paper.authors):
        person = {"given": name.given, "family": name.family, "suffix": name.suffix}
        known = {key: text for key, text in person.items() if text}
        people.append(
            known | {"sequence": "additional", "affiliation": []}
            if name.given
            else {"name": name.family, "sequence": "first", "affiliation": []}
        )
    value: Value = {
        "indexed": {"date-parts": [[2024, 5, 1]], "date-time": "2024-05-01T00:00:00Z"},
        "reference-count": 3,
        "publisher": "Springer",
        "DOI": doi,
        "type": "journal-article",
        "created": {"date-parts": [[2023, 1, 2]]},
        "source": "Crossref",
        "title": [paper.title],
        "author": people,
        "container-title": ["Journal of Things"],
        "issued": {"date-parts": [_parts(paper)]},
        "URL": f"https://doi.org/{doi}",
        "reference": [
            {"key": "1", "unstructured": "Someone, Another title, 1999", "DOI": "10.1000/other"}
        ],
        "relation": {},
        "ISSN": ["1234-5678"],
        "subject": ["General"],
    }
    return value, {"when": paper.date, "doi_is": doi}


def semantic_scholar(paper: Paper, number: int) -> tuple[Value, dict[str, object]]:
    value: Value = {
        "paperId": f"{number:040x}",
        "externalIds": {"ArXiv": paper.arxiv_id, "MAG": "29", "CorpusId": number}
        | ({"DOI": paper.doi} if paper.doi else {}),
        "url": f"https://www.semanticscholar.org/paper/{number:040x}",
        "title": paper.title,
        "abstract": paper.abstract or None,
        "venue": "Neural Information Processing Systems",
        "year": paper.year,
        "citationCount": 7,
        "openAccessPdf": {"url": f"https://arxiv.org/pdf/{paper.arxiv_id}", "status": "GREEN"},
        "fieldsOfStudy": ["Computer Science"],
        "publicationDate": str(paper.date),
        "authors": [{"authorId": "40", "name": name} for name in paper.authors],
    }
    return value, {"when": paper.date, "arxiv": True, "doi": True}


def zotero(paper: Paper, number: int) -> tuple[Value, dict[str, object]]:
    creators: list[Value] = []
    for name in map(parted, paper.authors):
        if name.given:
            creators.append(
                {
                    "creatorType": "author",
                    "firstName": name.given,
                    "lastName": " ".join(p for p in (name.family, name.suffix) if p),
                }
            )
        else:
            creators.append({"creatorType": "author", "name": name.family})
    creators.append({"creatorType": "editor", "firstName": "Some", "lastName": "Editor"})
    data: Value = {
        "key": f"K{number}", "version": 3, "itemType": "preprint", "title": paper.title,
        "creators": creators, "abstractNote": paper.abstract, "repository": "arXiv",
        "archiveID": f"arXiv:{paper.arxiv_id}", "date": str(paper.date), "DOI": paper.doi or "",
        "url": f"http://arxiv.org/abs/{paper.arxiv_id}", "accessDate": "2024-03-01T10:20:30Z",
        "extra": f"arXiv:{paper.arxiv_id} [{paper.category}]", "tags": [{"tag": "one"}],
        "collections": ["AB"], "relations": {}, "dateAdded": "2024-03-01T10:20:30Z",
    }  # fmt: skip
    value: Value = {
        "key": f"K{number}",
        "library": {"type": "user", "id": 1, "name": "me"},
        "links": {},
        "meta": {"creatorSummary": "Some et al."},
        "data": data,
    }
    return value, {"when": paper.date, "arxiv": True, "doi": True}


def csl(paper: Paper, number: int) -> tuple[Value, dict[str, object]]:
    people: list[Value] = []
    for name in map(parted, paper.authors):
        words = name.family.split(" ")
        small = [word for word in words[:-1] if word.islower()]
        if not name.given:
            people.append({"literal": name.family})
            continue
        person: Value = {"family": " ".join(words[len(small) :]), "given": name.given}
        if small:
            person["non-dropping-particle"] = " ".join(small)
        if name.suffix:
            person["suffix"] = name.suffix
        people.append(person)
    value: Value = {
        "id": f"http://zotero.org/users/1/items/{number}", "type": "article", "title": paper.title,
        "abstract": paper.abstract, "DOI": paper.doi or "", "note": f"arXiv:{paper.arxiv_id}",
        "number": f"arXiv:{paper.arxiv_id}", "publisher": "arXiv", "source": "arXiv.org",
        "URL": f"http://arxiv.org/abs/{paper.arxiv_id}", "author": people,
        "accessed": {"date-parts": [["2024", 3, 1]]},
        "issued": {"date-parts": [[str(paper.year), *_parts(paper)[1:]]]},
    }  # fmt: skip
    return value, {"when": paper.date, "arxiv": True, "doi": True}


def plain(paper: Paper, number: int) -> tuple[Value, dict[str, object]]:
    """Our own promised fields."""
    one_text = "; ".join(paper.authors) + (";" if len(paper.authors) < 2 else "")
    value: Value = {
        "title": paper.title, "authors": list(paper.authors) if number % 2 else one_text,
        "year": paper.year, "arxiv_id": f"{paper.arxiv_id}v1", "doi": paper.doi,
        "urls": [paper.repository] if paper.repository else [],
    }  # fmt: skip
    return value, {
        "when": PartialDate(paper.year),
        "arxiv": True,
        "doi": True,
        "urls": [paper.repository],
    }


Writer = Callable[[Paper, int], tuple[Value, dict[str, object]]]


def _json(
    writer: Writer, indent: int | None = None, *, ascii_only: bool = True
) -> Callable[..., Entry]:
    def write(paper: Paper, number: int, _chance: random.Random) -> Entry:
        value, facts = writer(paper, number)
        text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
        doi = facts.pop("doi_is", None)
        seed = said(paper, paper.authors, **facts)  # type: ignore[arg-type]
        return Entry(text, replace(seed, doi=str(doi)) if doi else seed)

    return write


def styles() -> list[Style]:
    """Every style."""
    lines = [
        Style("JSON Lines", name, _json(writer, ascii_only=at % 2 == 0))
        for at, (name, writer) in enumerate(
            {
                "promised fields": plain,
                "OpenAlex": openalex,
                "Semantic Scholar": semantic_scholar,
                "Crossref": crossref,
            }.items()
        )
    ]
    return [
        *lines,
        Style(
            "JSON",
            "OpenAlex",
            _json(openalex),
            '{"meta": {"count": 3, "page": 1}, "results": [',
            ", ",
            '], "group_by": []}\n',
        ),
        Style(
            "JSON",
            "Crossref",
            _json(crossref),
            '{"status":"ok","message-type":"work-list","message-version":"1.0.0",'
            '"message":{"facets":{},"total-results":9,"items":[',
            ",",
            '],"items-per-page":20,"query":{"start-index":0}}}\n',
        ),
        Style(
            "JSON",
            "Semantic Scholar",
            _json(semantic_scholar, 2),
            '{"total": 9, "offset": 0, "data": [\n',
            ",\n",
            "\n]}\n",
        ),
        Style("JSON", "Zotero", _json(zotero, 4, ascii_only=False), "[\n", ",\n", "\n]\n"),
        Style("JSON", "CSL", _json(csl, 2, ascii_only=False), "[\n", ",\n", "\n]\n"),
    ]
