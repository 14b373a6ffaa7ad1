"""Knows what the columns and keys of tables and records mean, by their many spellings."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, auto

from crawler.core.model import PartialDate
from crawler.core.seeds.dates import joined_date, read_date
from crawler.core.seeds.fields import Draft, clean, is_nothing, repository_address
from crawler.core.seeds.people import People, read_authors


class Column(Enum):
    """What a column of a table, or a key of a record, tells."""

    TITLE = auto()
    MAYBE_TITLE = auto()
    """``Paper`` or ``Name``: the title where no other column is."""
    AUTHORS = auto()
    DATE = auto()
    YEAR = auto()
    MONTH = auto()
    DAY = auto()
    ABSTRACT = auto()
    PAPER = auto()
    """An identifier, a DOI or an address of the paper."""
    CODE = auto()
    """A repository's address, or ``owner/name``."""
    LINK = auto()
    """Another address, or a text that may hold addresses."""
    CATEGORY = auto()
    VENUE = auto()
    """Where it was published, often with the year."""


_SPELLINGS = {
    Column.TITLE: """title papertitle articletitle documenttitle fulltitle papername ti t1 %t
        titre titel titulo título titolo 标题 论文标题 论文题目 题目 論文タイトル タイトル
        제목""",
    Column.MAYBE_TITLE: """displayname paper name article publication entry work 论文""",
    Column.AUTHORS: """author authors authorlist authornames authorname authorfullnames
        authorsfullnames authoraffiliations au af fau a1 %a creators creator byline 作者 著者
        저자 auteurs autoren""",
    Column.DATE: """date publicationdate publisheddate publishdate pubdate datepublished
        published publishedon publishedtime issued created submitted
        submissiondate submitteddate releasedate releasedon coverdate da dp y1 %8 日期
        发布日期 发表日期 时间 firstsubmitted onlinedate datum erscheinungsdatum fecha 日付""",
    Column.YEAR: """year publicationyear publishedyear pubyear py yearpublished %d 年份 年
        jahr erscheinungsjahr année annee año anno ano 연도""",
    Column.MONTH: """month publicationmonth 月""",
    Column.DAY: """day""",
    Column.ABSTRACT: """abstract abstractnote abstracttext summary ab n2 %x 摘要 要旨 초록""",
    Column.PAPER: """number paperarxivid paperurlabs paperurlpdf
        arxiv arxivid arxivnumber arxivurl arxivlink arxivno eprint preprint
        preprinturl doi doilink doiurl doinumber di do %r digitalobjectidentifier url link
        paperurl paperlink pdf pdfurl pdflink pdfs articleurl articlelink documenturl abs
        absurl abslink html htmlurl ee id paperid externalid identifier identifiers extra
        archivelocation archiveid ur l1 l2 lk %u %l aid lid paperpdf openaccesspdf
        landingpageurl urlabs urlpdf 链接 论文链接 地址 논문 aclanthology openreview
        openreviewurl journal jo jf t2 %j sourcetitle publicationtitle journalbook journalref
        booktitle""",
    Column.CODE: """code github githuburl githublink githubrepo githubrepository repo repos
        repository repourl repositoryurl repositorylink codeurl codelink coderepo
        coderepository codebase sourcecode implementation implementations officialcode codes
        codedata codeavailability 代码 代码链接 开源代码 gitlab git software 코드 コード""",
    Column.LINK: """urls links project projecturl projectlink projectpage projectwebsite
        website web homepage webpage page site demo dataset datasets data model models
        weights checkpoint huggingface hf resources video notes note comment comments n1 c1
        otherlinks related relatedlinks 主页 项目 项目主页 备注""",
    Column.CATEGORY: """category categories primarycategory primaryclass subject subjects
        arxivcategory 分类""",
    Column.VENUE: """venue conference conf publishedin publishedat 会议 期刊 tagung conférence""",
}
_MEANINGS = {spelling: column for column, known in _SPELLINGS.items() for spelling in known.split()}
_LONGEST_NAME = 60


@functools.lru_cache(maxsize=1 << 12)
def column_of(name: str) -> Column | None:
    """What a column is by its name: blind to case, spaces, signs and what stands in brackets."""
    if len(name) > _LONGEST_NAME:
        return None
    bare = name.partition("(")[0] or name
    return _MEANINGS.get("".join(c for c in bare.casefold() if c.isalnum() or c in "%#"))


@dataclass(slots=True)
class Record:
    """The texts of one row or record, by what they tell."""

    texts: dict[Column, list[str]] = field(default_factory=dict)
    people: People | None = None
    """The authors, where the record has them apart and not in one text."""

    def add(self, column: Column | None, text: str) -> None:
        """Take in a text, unless it only says that there is none."""
        if column and not is_nothing(text):
            self.texts.setdefault(column, []).append(text.strip())

    def first(self, *columns: Column) -> str:
        """The first text of the first column that has one; empty without."""
        return next((self.texts[column][0] for column in columns if column in self.texts), "")

    def all(self, *columns: Column) -> list[str]:
        """Every text of these columns, in order."""
        return [text for column in columns for text in self.texts.get(column, ())]

    def draft(self) -> Draft:
        """What the record says."""
        title = self.first(Column.TITLE)
        papers = self.all(Column.PAPER)
        if not title:
            title = self.first(Column.MAYBE_TITLE)
        else:
            papers += self.all(Column.MAYBE_TITLE)
        return Draft(
            title=clean(title),
            people=self.people or read_authors(clean(_best(self.all(Column.AUTHORS)))),
            date=self._date(),
            abstract=clean(self.first(Column.ABSTRACT)),
            category=_category(self.first(Column.CATEGORY)),
            names=papers,
            links=[
                *map(repository_address, self.all(Column.CODE)),
                *self.all(Column.LINK),
            ],
        )

    def _date(self) -> PartialDate | None:
        """The most precise of the dates that agree with the first."""
        parts = (self.first(Column.YEAR), self.first(Column.MONTH), self.first(Column.DAY))
        dates = [*map(read_date, self.all(Column.DATE)), joined_date(*parts)]
        known = [date for date in dates if date]
        if not known:
            return read_date(self.first(Column.VENUE))
        alike = [date for date in known if date.year == known[0].year]
        return max(alike, key=lambda date: len(str(date)), default=None)


def _best(lists: list[str]) -> str:
    """Of several columns of authors, the one that spells the names out."""
    return max(lists, key=len, default="")


def _category(text: str) -> str:
    """The first of several categories; a category that is no arXiv one is left out later."""
    return next(iter(text.replace(",", " ").replace(";", " ").split()), "")


def columns_of(names: Iterable[str]) -> list[Column | None]:
    """The meanings of a table's heading, a column each."""
    return [column_of(name) for name in names]


def names_papers(columns: Iterable[Column | None]) -> bool:
    """Whether a heading says which papers the rows are of."""
    return not {Column.TITLE, Column.MAYBE_TITLE, Column.PAPER}.isdisjoint(columns)
