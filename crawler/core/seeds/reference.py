"""Reads a reference as papers print it: authors, title, venue and year, in any common order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crawler.core.model import PartialDate
from crawler.core.seeds.bylines import Byline, read_byline
from crawler.core.seeds.dates import read_date
from crawler.core.seeds.people import People


@dataclass(frozen=True, slots=True)
class Reference:
    """What a reference says. A part that it does not have is empty."""

    title: str
    people: People
    date: PartialDate | None = None


_YEAR = r"(?:19|20)[0-9]{2}[a-z]?"
_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|Spring|Summer|Autumn|Fall|Winter"
)
_SAID_DATE = (
    rf"(?P<date>{_YEAR}(?:, (?:{_MONTH})(?: [0-9]{{1,2}})?)?|(?:{_MONTH}) {_YEAR}|n\.d\.|in press)"
)
_DATED = re.compile(
    rf"[\s,.:]*[(\[]?{_SAID_DATE}[)\]]?(?:[.,:;]|\s[-–—]|(?<=[)\]])|(?=\s*[\"“]))\s*"
)
_QUOTES = re.compile(r"“([^“”]{5,})”|\"([^\"]{5,})\"|‘‘([^’]{5,})’’|``([^`]{5,})''|«([^«»]{5,})»")
_JOIN = re.compile(r"\s*(?:[.:;|]|,|\s[-–—]|[-–—]\s)\s*")
_LEAD = re.compile(r"[\s.,:;|–—-]+(?:by\s+)?")
_NAMED_VENUE = (
    r"in:|in proc|proc\b|proceedings|advances in|trans\b|transactions|journal|conference|"
    r"workshop|symposium|arxiv|corr\b|preprint|ieee|acm\b|springer|elsevier|nature\b|science\b|"
    r"neural comput|phys\b|j\.|jmlr|tmlr|lncs|lecture notes|phd thesis|master|technical report|"
    r"tech\. rep|vol\b|volume|pp\b|pages|no\.|available|accessed|https?:|doi\b|url\b|university|"
    r"aaai|ijcai|neurips|nips|icml|iclr|cvpr|iccv|eccv|wacv|bmvc|acl\b|emnlp|naacl|eacl|coling|"
    r"tacl|interspeech|icassp|sigir|kdd\b|www\b|cikm|wsdm|recsys|sigmod|vldb|siggraph|icra|iros|"
    r"corl|rss\b|aistats|uai\b|colt\b|miccai|mm\b|chi\b|tpami|pami|ijcv|tip\b|sosp|osdi|nsdi|usenix"
)
_VENUE = re.compile(rf"(?:{_NAMED_VENUE})", re.IGNORECASE)
_ABBREVIATED = re.compile(
    r"[A-Z][a-z]+\.? (?:[A-Z][a-z]*\. ?)+|(?:[A-Z][a-z]*\. )+[A-Z]|[A-Z][a-z]+\.$"
)
_NUMBERS = re.compile(
    r"[(]?[0-9][0-9(): –-]*|.{0,60}\b(?:19|20)[0-9]{2}\b.{0,30}|.{2,60} [0-9]+ ?[(:].*"
)
_ISSUE = re.compile(
    r"[A-Z](?:[^.?!]|\.(?! [A-Z])){2,80}?(?:[0-9]{4}; ?[0-9]|[0-9] ?\([0-9]"
    r"|\b(?:Conf|Conference|Journal|Workshop|Symposium|Trans|Lett|Rev)\b)"
)
_IN = re.compile(r"In:? (?=[A-Z0-9“\"(’'])|in:? (?=[A-Z])")
_SENTENCE = re.compile(r"([.?!])['\"”’]?(?=\s|$)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[Vv]s|VS|St|Dr|Mr|Mrs|No|Vol|Fig|Eq|al|cf|e\.g|i\.e|approx|resp)|(?<![\w-])[A-Z])$"
)
_CLOSING = re.compile(
    rf"(?:[,.]\s+(?:(?:In )?(?:{_NAMED_VENUE})[^,.]{{0,40}}?)?|\s+[(\[])"
    rf"(?:{_YEAR}|[’'][0-9]{{2}})[)\]]?(?: ?\([^()]{{1,20}}\)| [A-Z][a-z]+)?[.\s]*$",
    re.IGNORECASE,
)
_TAIL_YEAR = re.compile(rf"(?:,\s*{_YEAR}|\s*[(\[]{_YEAR}[)\]])[.,\s]*$")
_BRACKETED_VENUE = re.compile(r"\s*[(\[][^()\[\]]{2,60}[)\]][.,\s]*$")
_ENDS = ".,;:|- –—*_"
_QUOTED = '"“”„'
_BY = re.compile(r"[.?!]?(?: by | [-–—|·•] )|[.?!;,:]\s|\s?[(\[]|\s?\|\s?")
_OF_ANOTHER = re.compile(
    r"(?:an? )?(?:comments?|discussion|erratum|corrigendum|notes?|rejoinder|remarks?|reply|response"
    r"|review)\b(?: \w+)? (?:on|of|to|for|about)\b",
    re.IGNORECASE,
)
"""How titles begin that name another work, behind whose title that work's authors may stand."""
_MOST_PLACES = 25
_LONGEST_BEFORE = 400
_LONE, _CALLED = 0.25, -1.0
"""The likeness of a lone name behind a title: behind ``by`` or a dash, less will do."""


def read_reference(text: str) -> Reference | None:
    """Title, authors and date of one reference, or ``None`` where no authors can be told.

    ``text`` is one line without its number, identifiers and addresses. Authors may stand before
    the title or behind it; they are told by initials, by ``et al.``, or by their words.
    """
    text = text.strip(" ,;")
    return _quoted(text) or _authors_first(text) or _title_first(text)


# --- a title in quotes --------------------------------------------------------------


def _quoted(text: str) -> Reference | None:
    """``Authors, “Title,” venue`` or ``“Title,” authors``: quotes that hold the whole title."""
    match = _QUOTES.search(text)
    if match is None:
        return None
    title = _trimmed(next(part for part in match.groups() if part))
    before, after = text[: match.start()], text[match.end() :]
    byline = read_byline(before)
    if byline:
        dated = _DATED.match(text, byline.end)
        reached = dated.end() if dated else byline.end
        if text[reached : match.start()].strip(_ENDS + "(") or goes_on(after):
            return None
        return Reference(title, _people(byline), read_date(dated["date"] if dated else after))
    if runs_on(match.group(), after) or " " not in title:
        return None
    if before.strip():
        names_before = before.rstrip()[-1:] in ".,)" and len(before) < _LONGEST_BEFORE
        ended = match.group()[-2] in ".,?!" or after[:1] in (",", ".")
        return Reference(title, People(), read_date(after)) if names_before and ended else None
    signs = _LEAD.match(after)
    byline = read_byline(after, signs.end() if signs else 0)
    return Reference(title, _people(byline), read_date(after))


def goes_on(behind: str) -> bool:
    """Whether what stands behind quotes is still the title that they are in."""
    bare = behind.lstrip()
    if bare[:2] in ("- ", "– ", "— ") and bare[2:3].islower():
        return True
    return behind[:1] in (":", "-", "–") or (bare[:1].islower() and not _IN.match(bare))


def runs_on(quoted: str, behind: str) -> bool:
    """Whether quotes that open an entry end within its title: ``“Why?” On the Question``."""
    bare = behind[1:]
    if quoted[-2:-1] in (".", ",") or behind[:1] != " " or not bare[:1].isalpha():
        return goes_on(behind)
    known = bare.startswith("by ") or _ABBREVIATED.match(bare) or _opens_venue(bare)
    return not (known or read_byline(bare))


# --- authors, then the title ------------------------------------------------------------


def _authors_first(text: str) -> Reference | None:
    byline = read_byline(text)
    if byline:
        return _behind(text, byline)
    byline = read_byline(text, 0, _CALLED)
    found = _behind(text, byline) if byline else None
    return found if found and found.date else None


def _behind(text: str, byline: Byline) -> Reference | None:
    """The reference whose title stands behind these names."""
    dated = _DATED.match(text, byline.end)
    rest = text[dated.end() :] if dated else text[byline.end :]
    join = _JOIN.match(rest)
    if not (dated or join or byline.inverted or not byline.complete):
        return None
    lone = len(byline.names) == 1 and not byline.certain
    if lone and not dated and join and join.group().strip() in (",", ":"):
        return None
    commas = not dated and join is not None and join.group().strip() == ","
    rest = rest[join.end() :] if join and not dated else rest.lstrip()
    title, behind = _first_piece(rest) if commas else _first_sentence(rest)
    if not _is_title(title):
        return None
    when = read_date(dated["date"]) if dated else None
    return Reference(title, _people(byline), when or read_date(behind))


def _first_sentence(text: str) -> tuple[str, str]:
    """The title that ends with its sentence, and what stands behind it."""
    for match in _SENTENCE.finditer(text):
        end = match.start(1)
        if _ABBREVIATION.search(text[max(0, end - 12) : end]):
            continue
        if match[1] != "." and not _opens_venue(text, match.end()):
            continue
        title = text[: end if match[1] == "." else match.end(1)]
        return _shortened(title, text[match.end() :].strip())
    return _shortened(text, "")


def _shortened(title: str, behind: str) -> tuple[str, str]:
    """Without a year or a venue in brackets that closes the title's own sentence."""
    inside = _IN.search(title)
    if inside and title[: inside.start()].endswith((", ", "? ", "! ")):
        title, behind = title[: inside.start()], f"{title[inside.start() :]} {behind}"
    if read_date(behind):
        return _trimmed(title), behind
    year = _TAIL_YEAR.search(title)
    if year and year.start():
        title, behind = title[: year.start()], f"{year.group()} {behind}"
    venue = _BRACKETED_VENUE.search(title)
    if venue and (_VENUE.search(venue.group()) or read_date(venue.group())):
        title, behind = title[: venue.start()], f"{venue.group()} {behind}"
    return _trimmed(title), behind


def _opens_venue(text: str, at: int = 0) -> bool:
    """Whether what stands behind ``at`` is a venue or a date, or nothing."""
    at = _past_blanks(text, at)
    if at == len(text):
        return True
    return any(one.match(text, at) for one in (_IN, _VENUE, _DATED, _ISSUE))


def _past_blanks(text: str, at: int) -> int:
    while text[at : at + 1].isspace():
        at += 1
    return at


def _first_piece(text: str) -> tuple[str, str]:
    """The title of a reference whose parts commas part: all up to what must be the venue."""
    pieces = text.split(", ")
    count = 1
    while count < len(pieces) and not _is_venue(pieces[count]):
        count += 1
    if count == len(pieces) and count > 1:
        return _first_sentence(text)
    title, behind = ", ".join(pieces[:count]), ", ".join(pieces[count:])
    ended, more = _first_sentence(title)
    return (ended, f"{more} {behind}") if more else (_trimmed(title), behind)


def without_venue(text: str) -> tuple[str, str]:
    """A title and what closes its line: ``, NeurIPS 2023.``, ``. CVPR 2022 (Oral)``, ``, 2017``."""
    match = _CLOSING.search(text)
    return (_trimmed(text[: match.start()]), match.group()) if match else (_trimmed(text), "")


def _is_venue(piece: str) -> bool:
    bare = piece.strip(" .")
    return bool(
        _IN.match(f"{bare} X")
        or _VENUE.match(bare)
        or _NUMBERS.fullmatch(bare)
        or _ABBREVIATED.match(piece)
        or re.search(r"\b(?:Conf|Conference|Workshop|Symposium|Journal|Lett|Rev|Trans)\b", bare)
    )


# --- the title, then authors ------------------------------------------------------------


def _title_first(text: str) -> Reference | None:
    """``Title. Authors. Venue``, ``Title, A. Author et al.``, ``Title - Author``, ``Title by …``"""
    for count, place in enumerate(_BY.finditer(text)):
        if count >= _MOST_PLACES:
            return None
        least = _CALLED if place.group().endswith(("by ", "- ", "– ", "— ")) else _LONE
        byline = read_byline(text, place.end(), least)
        title = _trimmed(text[: place.start() + (place.group()[0] in "?!")])
        if place.group()[0] == "." and _ABBREVIATION.search(title[-12:]):
            continue
        if "by " in place.group() and _OF_ANOTHER.match(title):
            continue
        if byline and _is_title(title) and _may_close(text, byline, place.group()):
            return Reference(title, _people(byline), read_date(text[byline.end :]))
    return None


def _may_close(text: str, byline: Byline, opening: str) -> bool:
    """Whether names may end there; names that a comma opens must be surer than others."""
    rest = text[byline.end :]
    if opening.strip() == "," and not (byline.certain or len(byline.names) > 1):
        return False
    if opening.strip() == ":" and not byline.certain:
        return False
    return (
        not rest.strip(" .,;)]*")
        or rest[:1] in ".,;)](:|"
        or rest[:2] in (" (", " -", " –", " —", " [", " |")
    )


# --- parts ------------------------------------------------------------------------------


def _people(byline: Byline | None) -> People:
    return People(byline.names, byline.complete) if byline else People()


def _is_title(text: str) -> bool:
    return sum(letter.isalpha() for letter in text) >= 2 and not _VENUE.fullmatch(text)


def _trimmed(title: str) -> str:
    """Without the signs around it: full stops, emphasis, and quotes that hold all of it."""
    return unquoted(title.strip(_ENDS))


def unquoted(title: str) -> str:
    """Without quotes that hold all of it, and the full stop or comma that they hold with it."""
    inner = title.strip(" .,")[1:-1]
    quoted = title[:1] in _QUOTED and title.rstrip(" .,")[-1:] in _QUOTED
    return inner.strip(_ENDS) if quoted and not set(inner) & set(_QUOTED) else title
