"""Takes Markdown and HTML marks out of one entry's text, and keeps what they said."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from crawler.core.seeds.bare import named_in

GAP = "\ue000"
"""Stands for what was taken out: a link, an address, the end of a line."""

_LINK = re.compile(
    r"""(?P<image>!)?\[
            (?P<label>(?:[^\[\]!]|!(?!\[)|!?\[[^\[\]]*\](?:\([^()\s]*\))?+)*+)
        \]\(\s*<?
            (?P<url>[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)
        >?(?:\s+["'][^"'\n]{0,200}["'])?\s*\)
    |<a\s[^<>]{0,300}?href\s*=\s*["']?(?P<href>[^"'<>\s]*)[^<>]{0,300}>
        (?P<inner>[^<]*(?:<(?!/?a\b)[^<]*)*)</a>
    |<(?P<auto>https?://[^\s<>]+)>""",
    re.IGNORECASE | re.VERBOSE,
)
_IMAGE = re.compile(r"!\[([^\[\]]*)\]\([^()\s]*\)|<img\s[^<>]{0,500}>", re.IGNORECASE)
_BREAK = re.compile(
    r"<br\s*/?>|\n|</?(?:p|div|li|ul|td|tr|summary|details)\b[^<>]{0,200}>", re.IGNORECASE
)
_STRONG = re.compile(r"</?(?:b|strong)>", re.IGNORECASE)
_SLANTED = re.compile(r"</?(?:i|em)>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,300})?/?>", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~$-])")
_CODE = re.compile(r"`([^`\n]*)`")
_LABELLED = re.compile(
    rf"(?:^|[\s{GAP}|(\[*])(?P<label>[^\s:：|{GAP}()\[\]*]{{1,20}}(?: [^\s:：|{GAP}]{{1,12}})?)"
    r"\**\s?[:：]\**\s*$"
)
_BLANK = re.compile(rf"[\s{GAP}]+")
_WORDS = re.compile(r"[^\W\d_]+")
_PAPER_LABELS = frozenset(
    """abs abstract acl aclanthology acm archive article arvix arxiv axriv doi eccv
    full html ieee link nips openreview paper papers pdf pmlr preprint proceedings
    publication published springer text thecvf cvf version 论文 论文链接 论文下载链接
    链接 原文 下载链接 論文 논문""".split()
)
_LABELS = _PAPER_LABELS | frozenset(
    """a and appendix available author authors baidu benchmark bib bibtex bilibili blog c
    checkpoint checkpoints code codebase codes colab coming community data dataset
    datasets demo demos dl docs doc documentation download drive explanation for forum
    gallery git github gitee gitlab google here high hf hugging huggingface face face
    homepage implementation in install jax keras leaderboard low matlab material media
    medium model models more news no none not note notebook notes of official on online
    open oral other page pages part playground podcast post poster poc ppt
    presentation pretrained project projects python pytorch readme released release
    repo repository res resolution result results review short site slide slides soon
    source space spaces spotlight star stars summary supp supplement supplementary
    supplemental talk tba tbd tensorflow tf the theano third to toolbox torch trained
    tutorial tweet twitter unofficial video videos web webpage website weight weights
    with x yet youtube zenodo zhihu 代码 代码链接 主页 项目 项目主页 数据集 视频 解读
    中文解读 链接 コード 代码和数据集 演示""".split()
)
_VENUE = re.compile(
    r"[A-Za-z&/ -]{2,16}[ '’,-]{0,2}(?:[0-9]{2}|(?:19|20)[0-9]{2})(?:\.[0-9]{1,2})?"
    r"(?: ?[A-Za-z]{4,10})?"
)


@dataclass(frozen=True, slots=True)
class Link:
    """An address in the entry, and what it was called."""

    label: str
    url: str
    start: int
    end: int
    """Where its label stands in the text; equal to ``start`` where it was taken out."""

    @property
    def is_paper(self) -> bool:
        """Whether it is called the paper, and not the code, the page or the like."""
        words = words_of(self.label)
        return bool(words) and words[0] in _PAPER_LABELS


@dataclass(slots=True)
class Inline:
    """An entry's text without marks of links; emphasis is still in it."""

    text: str
    links: list[Link] = field(default_factory=list)


def words_of(text: str) -> list[str]:
    """The runs of letters, small."""
    return [word.casefold() for word in _WORDS.findall(text)]


def is_label(text: str) -> bool:
    """Whether a link is called by what it is (``Paper``, ``CVPR 2024``) and not by a title."""
    bare = text.strip(" []()*_`:：|.,")
    words = words_of(bare)
    if all(word in _LABELS for word in words) or _VENUE.fullmatch(bare):
        return True
    found = named_in(bare, alone=True)
    return len(found) == 1 and found[0].end - found[0].start > 0.8 * len(bare)


def inline(text: str) -> Inline:
    """The entry's visible text; labels of links go, titles that are links stay."""
    text = _SLANTED.sub("*", _STRONG.sub("**", text))
    found = Inline("")
    parts: list[str] = []
    length = at = 0

    def put(part: str) -> None:
        nonlocal length
        parts.append(part)
        length += len(part)

    for match in _LINK.finditer(text):
        put(_visible(text[at : match.start()]))
        at = match.end()
        label, url = _of_link(match)
        start = length
        if match["image"] or is_label(label):
            put(GAP)
            start = length
        else:
            put(label)
        if not match["image"]:
            found.links.append(Link(label, url, start, length))
    put(_visible(text[at:]))
    found.text = "".join(parts)
    _take_addresses(found)
    return found


def _of_link(match: re.Match[str]) -> tuple[str, str]:
    if match["auto"]:
        return "", match["auto"]
    if match["href"] is not None:
        return _visible(match["inner"]), html.unescape(match["href"])
    label = _IMAGE.sub(lambda image: image[1] or "", match["label"])
    return _visible(label), html.unescape(match["url"])


def _visible(text: str) -> str:
    text = _BREAK.sub(GAP, _IMAGE.sub("", text))
    if "<" in text:
        text = _TAG.sub("", text)
    if "&" in text:
        text = html.unescape(text)
    return _CODE.sub(r"\1", _ESCAPED.sub(r"\1", text))


def _take_addresses(found: Inline) -> None:
    """Addresses and identifiers in the text become links, and gaps of the same length."""
    text = found.text
    for named in named_in(text):
        written = text[named.start : named.end]
        label = _LABELLED.search(text, max(0, named.start - 40), named.start)
        called = label["label"] if label else ""
        begin = label.start("label") if label and is_label(called) else named.start
        paper = f"https://arxiv.org/abs/{named.arxiv}" if named.arxiv else written
        found.links.append(Link(called, named.url or paper, named.start, named.start))
        gap = GAP * (named.end - begin)
        found.text = f"{found.text[:begin]}{gap}{found.text[named.end :]}"


def bridged(text: str, by: str = " ") -> str:
    """The text with ``by`` in the place of each gap and the white space about it."""
    return _BLANK.sub(lambda run: by if GAP in run[0] else run[0], text)
