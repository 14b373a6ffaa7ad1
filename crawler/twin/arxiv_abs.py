"""The page of a paper's abstract, ``/abs/ID``; it must not look papers up.

Elements, classes, labels and metas follow arXiv's own templates; the frame around them
(navigation, bookmarks, labs) is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from crawler.twin.arxiv_links import broken, doi_link, html, linked, untexed
from crawler.twin.arxiv_names import last_first, surname_first
from crawler.twin.arxiv_subjects import heading, subject
from crawler.twin.world import Paper, Stated, Version, state

_BLANKS = re.compile(r"\s{2,}")


def render(stated: Stated, named: str) -> str:
    """The page of one version; ``named`` is the identifier as it was asked for."""
    parts = (
        "<!DOCTYPE html>\n",
        '<html lang="en">\n\n',
        *_head(stated, named),
        "\n<body >\n<main>\n",
        '<div id="content">\n',
        *_left(stated, named),
        *_services(stated, named),
        "</div>\n</main>\n",
        "</body>\n</html>\n",
    )
    return "".join(parts)


def _head(stated: Stated, named: str) -> Iterator[str]:
    paper = stated.paper
    title = html(untexed(stated.title))
    address = f"https://arxiv.org/abs/{paper.arxiv_id}"
    yield f"<head>  <title>[{named}] {title}</title>\n"
    yield '  <meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f'  <link rel="canonical" href="{address}"/>\n'
    yield f'  <meta name="description" content="Abstract page for arXiv paper {named}: {title}">'
    yield '<meta property="og:type" content="website" />\n'
    yield '<meta property="og:site_name" content="arXiv.org" />\n'
    yield f'<meta property="og:title" content="{title}" />\n'
    yield f'<meta property="og:url" content="{address}v{stated.number}" />\n'
    yield f'<meta property="og:description" content="{html(stated.abstract)}"/>\n'
    for name, content in _citation(stated):
        yield f'<meta name="citation_{name}" content="{html(content)}" />'
    yield "\n</head>\n"


def _citation(stated: Stated) -> Iterator[tuple[str, str]]:
    paper = stated.paper
    yield "title", untexed(stated.title)
    for author in paper.authors:
        yield "author", last_first(author)
    if paper.doi:
        yield "doi", paper.doi
    yield "date", f"{paper.versions[0].at:%Y/%m/%d}"
    yield "online_date", f"{stated.at:%Y/%m/%d}"
    yield "pdf_url", f"https://arxiv.org/pdf/{paper.arxiv_id}"
    yield "arxiv_id", paper.arxiv_id
    yield "abstract", _BLANKS.sub(" ", untexed(stated.abstract))


def _left(stated: Stated, named: str) -> Iterator[str]:
    paper = stated.paper
    yield '<div id="abs-outer">\n\n  <div class="leftcolumn">\n    <div class="subheader">\n'
    yield f"      <h1>{heading(paper.categories[0])}</h1>\n    </div>\n\n"
    archive = paper.categories[0].partition(".")[0]
    yield f'    <div class="header-breadcrumbs-mobile">\n      <strong>arXiv:{named}</strong>'
    yield f' ({archive})\n    </div>\n<div id="content-inner">\n  <div id="abs">\n'
    yield _withdrawal(stated)
    yield f'    <div class="dateline">\n  [{_dateline(stated)}]</div>\n'
    yield '    <h1 class="title mathjax"><span class="descriptor">Title:</span>'
    yield f"{html(untexed(stated.title))}</h1>\n"
    yield '    <div class="authors"><span class="descriptor">Authors:</span>'
    yield ", ".join(_author(name, archive) for name in paper.authors) + "</div>\n"
    yield from _mobile_links(stated, named)
    yield '    <blockquote class="abstract mathjax">\n'
    yield '            <span class="descriptor">Abstract:</span>'
    yield f"{broken(linked(stated.abstract))}\n    </blockquote>\n\n"
    yield '    <!--CONTEXT-->\n    <div class="metatable">\n'
    yield '      <table summary="Additional metadata">'
    yield from _table(stated)
    yield "</table>\n    </div>\n  </div>\n</div>\n"
    yield from _history(stated)
    yield "  </div>\n  <!--end leftcolumn-->\n"


def _submitter(paper: Paper) -> str:
    return html(paper.submitter or (paper.authors[0] if paper.authors else ""))


def _withdrawal(stated: Stated) -> str:
    latest = state(stated.paper)
    if not (latest and latest.withdrawn):
        return ""
    which = "This paper" if stated.withdrawn else "A newer version of this paper"
    said = f"{which} has been withdrawn by {_submitter(stated.paper)}"
    return f'    <span class="error" style="border: 2px solid grey">{said}</span>\n'


def _dateline(stated: Stated) -> str:
    paper = stated.paper
    first, last = paper.versions[0].at, paper.versions[-1].at
    submitted = f"Submitted on {_day(first)}"
    latest = f"<em>latest version {_day(last)}</em> ({_version(paper, len(paper.versions))})"
    if len(paper.versions) == 1:
        return submitted
    if stated.number == 1:
        return f"{submitted} (this version), {latest}"
    revised = f"revised {_day(stated.at)} (this version, v{stated.number})"
    if stated.is_latest:
        return f"{submitted} ({_version(paper, 1)}), last {revised}"
    return f"{submitted} ({_version(paper, 1)}), {revised}, {latest}"


def _day(at: datetime) -> str:
    return f"{at.day} {at:%b %Y}"


def _version(paper: Paper, number: int) -> str:
    return f'<a href="https://arxiv.org/abs/{paper.arxiv_id}v{number}">v{number}</a>'


def _author(name: str, archive: str) -> str:
    query = html("+".join(surname_first(name)))
    address = f"https://arxiv.org/search/{archive}?searchtype=author&amp;query={query}"
    return f'<a href="{address}" rel="nofollow">{html(untexed(name))}</a>'


def _mobile_links(stated: Stated, named: str) -> Iterator[str]:
    if stated.withdrawn:
        return
    yield f'    <a class="mobile-submission-download" href="/pdf/{named}">View PDF</a>\n'
    if stated.paper.full_text and stated.is_latest:
        yield f'    <a class="mobile-submission-download" href="{_html_address(stated)}">'
        yield "HTML (experimental)</a>\n"


def _html_address(stated: Stated) -> str:
    return f"https://arxiv.org/html/{stated.paper.arxiv_id}v{stated.number}"


def _table(stated: Stated) -> Iterator[str]:
    paper = stated.paper
    if stated.comment:
        text = linked(stated.comment)
        shown = f'<em style="color: unset">{text}</em>' if stated.withdrawn else text
        yield _row("Comments:", "comments mathjax", shown)
    first, *others = (html(subject(name)) for name in paper.categories)
    subjects = "; ".join([f'<span class="primary-subject">{first}</span>', *others])
    yield _row("Subjects:", "subjects", f"\n            {subjects}")
    if paper.report_no:
        yield _row("Report&nbsp;number:", "jref", html(paper.report_no))
    yield from _cite_as(stated)
    if paper.journal_ref:
        yield _row("Journal&nbsp;reference:", "jref", html(untexed(paper.journal_ref)))
    if paper.doi:
        links = " ".join(doi_link(doi) for doi in paper.doi.split())
        label = '<abbr title="Digital Object Identifier">Related DOI</abbr>:'
        yield _row(label, "doi", f"{links}\n            {_tooltip('DOIs of related resources')}")


def _cite_as(stated: Stated) -> Iterator[str]:
    paper = stated.paper
    base, category = paper.arxiv_id, f"[{paper.categories[0]}]" if "/" not in paper.arxiv_id else ""
    versioned = f"{base}v{stated.number}"
    both = (base, versioned)
    plain, exact = (f'<a href="https://arxiv.org/abs/{n}">arXiv:{n}</a> {category}' for n in both)
    yield _row("Cite as:", "arxivid", f'<span class="arxivid">{plain}</span>')
    said = f'(or <span class="arxivid">\n              {exact}</span> for this version)'
    yield _row("&nbsp;", "arxividv", said)
    doi = f"https://doi.org/10.48550/arXiv.{base}"
    link = f'<a href="{doi}" id="arxiv-doi-link">{doi}</a>'
    yield _row("&nbsp;", "arxivdoi", link + _tooltip("arXiv-issued DOI via DataCite"))


def _tooltip(text: str) -> str:
    return (
        '<div class="button-and-tooltip"><button class="more-info" '
        'aria-describedby="more-info-desc-1"><span class="visually-hidden">More</span></button>'
        f'<div role="tooltip" id="more-info-desc-1">{text}</div></div>'
    )


def _row(label: str, kind: str, content: str) -> str:
    return (
        f'        <tr>\n          <td class="tablecell label">{label}</td>\n'
        f'          <td class="tablecell {kind}">{content}</td>\n        </tr>\n'
    )


def _history(stated: Stated) -> Iterator[str]:
    paper = stated.paper
    yield '    <div class="submission-history">\n      <h2>Submission history</h2> '
    yield f'From: {_submitter(paper)} [<a href="/show-email/0/{paper.arxiv_id}" rel="nofollow">'
    yield "view email</a>]      <br/>"
    for number, version in enumerate(paper.versions, 1):
        label = f"[v{number}]"
        if number != stated.number:
            label = f'<a href="/abs/{paper.arxiv_id}v{number}" rel="nofollow">{label}</a>'
        yield f"            <strong>{label}</strong>\n        {_submission(version)}<br/>\n"
    yield "</div>\n"


def _submission(version: Version) -> str:
    at = version.at
    size = 0 if version.withdrawn else version.size_kb
    end = " <em>(withdrawn)</em>" if version.withdrawn else ""
    return f"{at:%a}, {at.day} {at:%b %Y %H:%M:%S} UTC ({size:,} KB){end}"


def _services(stated: Stated, named: str) -> Iterator[str]:
    yield '<div class="extra-services">    <div class="full-text">\n      <a name="other"></a>\n'
    yield '      <span class="descriptor">Full-text links:</span>\n      <h2>Access Paper:</h2>\n'
    yield "      <ul>\n"
    if stated.withdrawn:
        yield "<li>Withdrawn</li>"
    else:
        yield f'<li><a href="/pdf/{named}" class="abs-button download-pdf">View PDF</a></li>'
        if stated.paper.full_text and stated.is_latest:
            yield f'<li><a href="{_html_address(stated)}" class="abs-button" '
            yield 'id="latexml-download-link">HTML (experimental)</a></li>'
        yield f'<li><a href="/src/{named}" class="abs-button download-eprint">TeX Source\n </a>'
        yield "</li>"
    yield "</ul>\n    </div>\n    <!--end full-text-->  </div>\n  <!--end extra-services-->\n"
