"""Lines keep their numbers, in pieces or whole, and come back where they are given back."""

from __future__ import annotations

from crawler.core.seeds.lines import PIECE, Pushback, joined, numbered, whole

PART, END = "a" * PIECE, "a" * (PIECE - 1) + "\n"


def test_every_piece_has_the_number_of_its_line() -> None:
    assert list(numbered(["x\n", PART, PART, "b\n", "y\n", END, "z"])) == [
        (1, "x\n"), (2, PART), (2, PART), (2, "b\n"), (3, "y\n"), (4, END), (5, "z"),
    ]  # fmt: skip
    assert list(numbered(["x", "y", PART, ""])) == [(1, "x"), (2, "y"), (3, PART), (3, "")]
    assert list(numbered([])) == []


def test_of_a_line_in_pieces_the_first_stands_for_it() -> None:
    assert list(whole([(1, "a"), (2, "b"), (2, "c"), (2, "d"), (5, "e")])) == [
        (1, "a"), (2, "b"), (5, "e"),
    ]  # fmt: skip


def test_a_line_in_pieces_is_joined_and_cut_behind_the_longest() -> None:
    pieces = [(1, "ab"), (1, "cd"), (2, "ef"), (2, "g"), (3, ""), (4, "hijkl"), (4, "m"), (9, "n")]
    assert list(joined(pieces, 3)) == [
        (1, "abcd"), (2, "efg"), (3, ""), (4, "hijk"), (9, "n"),
    ]  # fmt: skip
    assert list(joined(pieces, 4)) == [
        (1, "abcd"), (2, "efg"), (3, ""), (4, "hijkl"), (9, "n"),
    ]  # fmt: skip
    assert list(joined([(1, "a"), (1, "b"), (1, "cde"), (1, "f")], 2)) == [(1, "abc")]


def test_lines_that_are_given_back_come_next_in_their_order() -> None:
    one, two, three, four = ((number, f"{number}\n") for number in range(1, 5))
    lines = Pushback([one, two, three, four])
    assert [next(lines), next(lines)] == [one, two]
    lines.give_back([one, two])
    assert next(lines) == one
    lines.give_back([])
    lines.give_back([one])
    assert list(lines) == [one, two, three, four]
    assert list(lines) == []


def test_a_head_is_so_many_lines_of_so_many_characters_and_is_not_taken() -> None:
    given = [(number, "abc\n") for number in range(1, 6)]
    lines = Pushback(given)
    assert lines.head(2, 100) == given[:2]
    assert lines.head(5, 8) == given[:2]
    assert lines.head(5, 9) == given[:3]
    assert lines.head(1, 0) == given[:1]
    head = lines.head(9, 100)
    assert head == given
    head.clear()
    assert list(lines) == given
    assert lines.head(1, 1) == []
