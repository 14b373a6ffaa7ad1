"""Papers as views, for the faces to show; and texts that strangers may have written."""

from __future__ import annotations

from dataclasses import replace

from crawler.store.views import (
    CodeView,
    EntryView,
    LinkView,
    MatchView,
    PaperView,
    RepoView,
)

HOSTILE = {
    "HTML": '<script>alert(1)</script><img src=x onerror="alert(2)">&lt;b&gt;',
    "a formula": '=HYPERLINK("https://evil.example","x")+cmd|\' /C calc\'!A0',
    "terminal escapes": "\x1b]0;owned\x07\x1b[31mred\x1b[2J",
    "BibTeX": "}, note = {evil} } @article{x, title = {100% of $x_1$ & #2 ~ \\input{/etc/passwd}",
    "Markdown": "a | b ](javascript:alert(1)) [x](y) `code` **bold** <!-- crawler:end --> ![i](j)",
    "template": "{{ 7 * 7 }} {% include 'x' %} ${7*7}",
    "direction": "abc \u202egnp.exe \u2066 \u200f\u200b def",
    "lines": "one\r\ntwo\u2028three\x85four",
    "Unicode": "Zażółć gęślą, 深層学習 and تعلم الآلة e\u0301",
    "marks": "z" + "\u0335\u0301" * 50,
    "length": "long " * 20_000,
    "nothing": "",
}


def repository(**changes: object) -> RepoView:
    """A repository that is there."""
    view = RepoView(
        repo="xichenpan/ARLDM",
        host="github.com",
        url="https://github.com/xichenpan/ARLDM",
        asked="https://github.com/Flash-321/ARLDM",
        status="available",
        last_known=None,
        moved_from=("Flash-321/ARLDM",),
        archived=False,
        fork_of=None,
        license="MIT",
        language="Python",
        stars=193,
        pushed_at="2023-04-19T00:00:00Z",
        notice=None,
        evidence=("1 source file: main.py",),
        checked_at="2026-03-01T12:00:00Z",
        relation="official",
        reasons=("footnote: Code",),
    )
    return replace(view, **changes)  # type: ignore[arg-type]


def paper(title: str = "A title", **changes: object) -> PaperView:
    """A paper whose code is there."""
    view = PaperView(
        arxiv_id="2211.10950",
        version=1,
        withdrawn=False,
        title=title,
        authors=("Xichen Pan", "Pengda Qin"),
        published="2022-11-20",
        updated="2022-11-20",
        categories=("cs.CV",),
        doi=None,
        journal_ref=None,
        comment="12 pages",
        seeds=(EntryView("abc", "list", 1),),
        match=MatchView("matched", 0.9981, ("title exact",)),
        links=(LinkView("abs", "https://arxiv.org/abs/2211.10950", "arxiv"),),
        code=CodeView("available", True, None, (repository(),)),
    )
    return replace(view, **changes)  # type: ignore[arg-type]


def unmatched(title: str = "Another", **changes: object) -> PaperView:
    """An entry that is no arXiv paper."""
    return paper(
        title,
        **{
            "arxiv_id": None,
            "published": None,
            "categories": (),
            "match": MatchView("ambiguous", 0.4, ("title alike",)),
            "code": CodeView("unknown", False, None, ()),
        }
        | changes,
    )
