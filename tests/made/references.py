"""Writes references as papers print them, in the styles of journals and conferences."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from crawler.core.model import PartialDate
from tests.made.papers import Entry, Name, Paper, Style, parted, said

_VENUES = (
    "Advances in Neural Information Processing Systems",
    "International Conference on Machine Learning",
    "Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition",
    "International Conference on Learning Representations",
    "European Conference on Computer Vision",
)
_JOURNALS = (
    "Journal of Machine Learning Research",
    "Physical Review Letters",
    "Nature Communications",
    "The Astrophysical Journal",
    "Communications in Mathematical Physics",
    "IEEE Transactions on Information Theory",
)
_SHORT = ("Phys. Rev. Lett.", "J. Mach. Learn. Res.", "Commun. Math. Phys.", "Astrophys. J.")
_MONTHS = "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sep. Oct. Nov. Dec.".split()


def series(names: Sequence[str], last: str = ", and ", two: str = " and ") -> str:
    """``A, B, and C``."""
    if len(names) < 3:
        return two.join(names)
    return ", ".join(names[:-1]) + last + names[-1]


def full(names: Sequence[Name]) -> list[str]:
    return [name.shown(name.given) for name in names]


def initialled(names: Sequence[Name]) -> list[str]:
    return [name.shown(name.initials) for name in names]


def inverted(names: Sequence[Name]) -> list[str]:
    return [
        ", ".join(part for part in (name.family, name.initials, name.suffix) if part)
        for name in names
    ]


def closed(title: str) -> str:
    """With its full stop, unless a sign ends it."""
    return title if title.endswith(("?", "!", ".")) else f"{title}."


def bare(paper: Paper) -> str:
    """The title without the full stop that some records end it with: a style puts its own."""
    return paper.title.rstrip(".")


Made = tuple[str, Sequence[str], bool, dict[str, object]]
"""The text, the names as they stand in it, whether these are all, and what else it says."""
Writer = Callable[[Paper, list[Name], random.Random], Made]


def neurips(paper: Paper, names: list[Name], chance: random.Random) -> Made:
    lead = f"{series(full(names))}. {closed(bare(paper))} "
    if chance.random() < 0.4:
        text = f"{lead}arXiv preprint arXiv:{paper.arxiv_id}, {paper.year}."
        return text, full(names), True, {"arxiv": True}
    text = f"{lead}In {chance.choice(_VENUES)}, volume 30, pages 5998–6008, {paper.year}."
    return text, full(names), True, {}


def cvpr(paper: Paper, names: list[Name], chance: random.Random) -> Made:
    shown, cut = (full(names)[:1], " et al.") if len(names) > 6 else (full(names), ".")
    lead = series(shown).removesuffix(".") + cut
    venue = chance.choice(("CVPR", "ICCV", "ECCV", "NeurIPS", "IEEE TPAMI"))
    text = f"{lead} {closed(bare(paper))} In {venue}, {paper.year}."
    return text, shown, len(names) <= 6, {}


def icml(paper: Paper, names: list[Name], chance: random.Random) -> Made:
    lead = series(inverted(names), ", and ", " and ")
    text = f"{lead}{'' if lead.endswith('.') else '.'} {closed(bare(paper))} "
    if chance.random() < 0.4:
        text += f"arXiv preprint arXiv:{paper.arxiv_id}, {paper.year}."
        return text, initialled(names), True, {"arxiv": True}
    text += f"In {chance.choice(_VENUES)}, pp. 1597–1607. PMLR, {paper.year}."
    return text, initialled(names), True, {}


def ieee(paper: Paper, names: list[Name], chance: random.Random) -> Made:
    some = len(names) > 6
    shown = initialled(names)[: 1 if some else None]
    lead = f"{shown[0]} et al." if some else series(shown)
    month = paper.date.month or 1
    doi = f", doi: {paper.doi}" if paper.doi else ""
    ended = paper.title.endswith(("?", "!"))
    text = (
        f"{lead}, “{bare(paper)}{'' if ended else ','}” {chance.choice(_JOURNALS)}, vol. 12, "
        "no. 3, "
        f"pp. 45–67, {_MONTHS[month - 1]} {paper.year}{doi}."
    )
    when = PartialDate(paper.year, month)
    return text, shown, not some, {"doi": True, "when": when}


def acm(paper: Paper, names: list[Name], chance: random.Random) -> Made:
    doi = f" https://doi.org/{paper.doi}" if paper.doi else ""
    lead = series(full(names)).removesuffix(".")
    text = (
        f"{lead}. {paper.year}. {closed(bare(paper))} In {chance.choice(_VENUES)} (ICML ’20). "
        f"Association for Computing Machinery, New York, NY, USA, 1597–1607.{doi}"
    )
    return text, full(names), True, {"doi": True}


def acl(paper: Paper, names: list[Name], _chance: random.Random) -> Made:
    lead = series(full(names)).removesuffix(".")
    text = (
        f"{lead}. {paper.year}. {closed(bare(paper))} In Proceedings of the 2019 Conference of the "
        "North American Chapter of the Association for Computational Linguistics, pages 4171–4186, "
        "Minneapolis, Minnesota. Association for Computational Linguistics."
    )
    return text, full(names), True, {}


def apa(paper: Paper, names: list[Name], chance: random.Random) -> Made:
    lead = series(inverted(names), ", & ", ", & ")
    doi = f" https://doi.org/{paper.doi}" if paper.doi else ""
    text = f"{lead} ({paper.year}). {closed(bare(paper))} {chance.choice(_JOURNALS)}, 12(3), "
    text += f"45–67.{doi}"
    return text, initialled(names), True, {"doi": True}


def chicago(paper: Paper, names: list[Name], chance: random.Random) -> Made:
    first = ", ".join(part for part in (names[0].family, names[0].given, names[0].suffix) if part)
    lead = series([first, *full(names)[1:]], ", and ", ", and ").removesuffix(".")
    text = (
        f"{lead}. {paper.year}. “{closed(bare(paper))}” {chance.choice(_JOURNALS)} 12 (3): 45–67."
    )
    return text, full(names), True, {}


def mla(paper: Paper, names: list[Name], chance: random.Random) -> Made:
    first = ", ".join(part for part in (names[0].family, names[0].given, names[0].suffix) if part)
    shown = full(names) if len(names) < 3 else full(names)[:1]
    lead = f"{first}, et al." if len(names) > 2 else ", and ".join([first, *full(names)[1:]])
    text = f'{closed(lead)} "{closed(bare(paper))}" {chance.choice(_JOURNALS)} 12.3 '
    text += f"({paper.year}): 45-67."
    return text, shown, len(names) < 3, {}


def vancouver(paper: Paper, names: list[Name], chance: random.Random) -> Made:
    written = [" ".join(p for p in (n.family, n.letters, n.suffix.rstrip(".")) if p) for n in names]
    shown = [" ".join(p for p in (n.letters, n.family, n.suffix.rstrip(".")) if p) for n in names]
    some = len(names) > 6
    lead = ", ".join(written[:6]) + (", et al" if some else "")
    doi = f" doi:{paper.doi}" if paper.doi else ""
    journal = chance.choice(_SHORT).replace(".", "")
    text = f"{closed(lead)} {closed(bare(paper))} {journal}. {paper.year};12(3):45-67.{doi}"
    return text, shown[:6], not some, {"doi": True}


def nature(paper: Paper, names: list[Name], chance: random.Random) -> Made:
    some = len(names) > 5
    lead = f"{inverted(names)[0]} et al." if some else series(inverted(names), " & ", " & ")
    text = (
        f"{closed(lead)} {closed(bare(paper))} {chance.choice(_SHORT)} 521, 436–444 ({paper.year})."
    )
    return text, initialled(names)[: 1 if some else None], not some, {}


def springer(paper: Paper, names: list[Name], chance: random.Random) -> Made:
    lead = ", ".join(inverted(names))
    text = f"{lead}: {closed(bare(paper))} In: {chance.choice(_VENUES)}. pp. 213–229. "
    text += f"Springer ({paper.year})"
    return text, initialled(names), True, {}


def elsevier(paper: Paper, names: list[Name], chance: random.Random) -> Made:
    doi = f" https://doi.org/{paper.doi}." if paper.doi else ""
    lead = ", ".join(initialled(names))
    text = f"{lead}, {bare(paper)}, {chance.choice(_SHORT)} 12 ({paper.year}) 45–67.{doi}"
    return text, initialled(names), True, {"doi": True}


WRITERS: dict[str, Writer] = {
    "NeurIPS": neurips,
    "CVPR": cvpr,
    "ICML": icml,
    "IEEE": ieee,
    "ACM": acm,
    "ACL": acl,
    "APA": apa,
    "Chicago": chicago,
    "MLA": mla,
    "Vancouver": vancouver,
    "Nature": nature,
    "Springer": springer,
    "Elsevier": elsevier,
}


def _entry(writer: Writer, mark: str, width: int, indent: str) -> Callable[..., Entry]:
    def write(paper: Paper, number: int, chance: random.Random) -> Entry:
        names = [parted(name) for name in paper.authors]
        text, shown, complete, more = writer(paper, names, chance)
        text = mark.format(number) + text
        if width:
            text = broken(text, width, indent)
        when = more.get("when") or PartialDate(paper.year)
        facts = {key: value for key, value in more.items() if key != "when"}
        title = bare(paper)
        return Entry(text, said(paper, shown, when, complete=complete, title=title, **facts))  # type: ignore[arg-type]

    return write


def broken(text: str, width: int, indent: str) -> str:
    """Broken over lines as on a page, long words with a hyphen."""
    lines, line = [], ""
    for word in text.split(" "):
        room = width - len(line) - 1
        if len(word) <= room or not line:
            line = f"{line} {word}" if line else word
        elif word.isalpha() and 4 <= room < len(word) - 1 and len(word) > 7:
            at = min(room - 1, len(word) - 3)
            lines.append(f"{line} {word[:at]}-")
            line = indent + word[at:]
        else:
            lines.append(line)
            line = indent + word
    return "\n".join([*lines, line])


_MARKS = ("[{}] ", "{}. ", "({}) ", "")


def styles() -> list[Style]:
    """Every style: a line each, in turn with each kind of number, and as broken over lines."""
    found = []
    for at, (name, writer) in enumerate(WRITERS.items()):
        mark = _MARKS[at % 4]
        found.append(Style("reference", name, _entry(writer, mark, 0, "")))
        mark = _MARKS[(at + 1) % 4]
        between = "\n" if mark else "\n\n"
        found.append(
            Style(
                "broken reference",
                name,
                _entry(writer, mark, 88, "" if at % 2 else "    "),
                between=between,
            )
        )
    return found
