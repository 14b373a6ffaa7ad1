"""Describes one way to split a line, as features with weights; it chooses nothing.

A feature is a short text such as ``end capitals 3 known`` or ``first begins initial.``; its
weight is in the lexicon.
"""

from __future__ import annotations

from crawler.core.seeds.wording import Words, humps, is_numeral

_BRACKETS = ("()", "[]", "{}")
_LONGEST_WORD = 40


def of_title(line: str, start: int, words: Words) -> tuple[str, ...]:
    """How ``line`` before ``start``, where the names begin, would do as a title."""
    apart = line[start - 1] == " "
    end = start - apart
    begin = max(line.rfind(" ", 0, end) + 1, end - _LONGEST_WORD)
    chunk = line[begin:end]
    if not chunk:
        return ("end nothing",)
    kinds = words.end_kinds(chunk)
    found = (
        ["apart", *(f"apart {kind}" for kind in kinds)]
        if apart
        else [*kinds, *_seam(line, start, words)]
    )
    if (spaces := line.count(" ", 0, end)) < 3:
        found.append(f"title of {spaces + 1}")
    found.extend(f"open {pair[0]}" for pair in _BRACKETS if _is_open(line, end, pair))
    found.extend(f"odd {mark}" for mark in '"$' if line.count(mark, 0, end) % 2)
    return tuple(found)


def _is_open(line: str, end: int, pair: str) -> bool:
    return line.count(pair[0], 0, end) > line.count(pair[1], 0, end)


def _seam(line: str, start: int, words: Words) -> list[str]:
    """What the two words look like together, and at the place where they are glued."""
    found = ["turn " + "".join(_class(c) for c in line[start - 1 : start + 2])]
    begin, end = start, start
    while begin and line[begin - 1].isalnum():
        begin -= 1
    while end < len(line) and line[end].isalnum():
        end += 1
    return found + _broken(line[begin:start], line[start:end], words)


def _broken(left: str, right: str, words: Words) -> list[str]:
    """What the seam breaks in two: ``Page|RankJohn``, ``Ann Mac|Donald``, ``Part I|I``."""
    if not left or not right or left.isdigit():
        return []
    if is_numeral(left) and is_numeral(left + right[0]):
        return ["seam in a numeral"]
    found = []
    title = max(words.levels(left + right)[1], words.levels(left + humps(right)[0])[1])
    if title:
        found.append(f"seam in a title word {min(4, (title + 1) // 2)}")
    if name := max(words.levels(left + right)[0], words.levels(humps(left)[-1] + right)[0]):
        found.append(f"seam in a name {min(4, (name + 1) // 2)}")
    return found


def _class(character: str) -> str:
    if character.isupper():
        return "A"
    if character.islower():
        return "a"
    if character.isdigit():
        return "1"
    return {" ": "_"}.get(character, character if character in ".-'" else "?")


def of_name(name: str, place: str, words: Words) -> tuple[str, ...]:
    """What ``name`` is made of; ``place`` tells the first name from the next ones."""
    parts = name.split(" ")
    kinds = [words.name_kind(part) for part in parts]
    found = [f"{place} of {min(6, len(parts))}", f"{place} begins {kinds[0]}"]
    if len(parts) == 1:
        return (*found, f"{place} is {kinds[0]}")
    found.extend(f"{place} has {kind}" for kind in kinds[1:-1])
    found.append(f"{place} ends {kinds[-1]}")
    if kinds[-1] == "body":
        found.append(f"body after {kinds[-2]}")
    return tuple(found)
