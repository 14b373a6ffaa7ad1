"""Writes what the documents can take from the program itself: help, configuration, schema.

    python -m tools.docs

Each part stands between ``<!-- NAME:begin -->`` and ``<!-- NAME:end -->``; no other line of a
document changes. A test holds every document to what this would write.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import click

from crawler.cli import app
from crawler.serve.app import metadata
from crawler.store import Store
from tools.marked import put

ROOT = Path(__file__).parent.parent
_WIDTH = 88


def help_of_all() -> str:
    """Every command's help, under a heading of its own."""
    parts = [f"```text\n{_help(app, 'crawler')}\n```"]
    parts += [
        f"## `{path}`\n\n```text\n{_help(command, path)}\n```"
        for path, command in _commands(app, "crawler")
    ]
    return "\n\n".join(parts)


def commands() -> str:
    """The commands, a line each."""
    rows = [
        f"| `{path}` | {command.get_short_help_str(limit=200)} |"
        for path, command in _commands(app, "crawler")
    ]
    return "\n".join(["| command | what it does |", "|:--|:--|", *rows])


def _commands(group: click.Group, path: str) -> Iterator[tuple[str, click.Command]]:
    for name, command in sorted(group.commands.items()):
        if isinstance(command, click.Group):
            yield from _commands(command, f"{path} {name}")
        else:
            yield f"{path} {name}", command


def _help(command: click.Command, path: str) -> str:
    names = app.context_settings["help_option_names"]
    context = click.Context(command, info_name=path, terminal_width=_WIDTH, help_option_names=names)
    return "\n".join(line.rstrip() for line in command.get_help(context).splitlines())


_KEY = re.compile(r'(?P<key>[a-z_]+|"[^"]+") = (?P<value>.*?)\s*# (?P<comment>.+)')
_BARE = re.compile(r'(?P<key>[a-z_]+|"[^"]+") = (?P<value>[^#]+)')


def configuration() -> str:
    """Every key of ``config.toml`` with its default and what it is for, a table a section."""
    text = (ROOT / "config.toml").read_text("utf-8")
    lines: list[str] = []
    for line in text.splitlines():
        section = re.match(r"\[(?P<name>[a-z.]+)\](?:\s*# (?P<comment>.+))?", line)
        if section:
            said = f"\n\n{_sentence(section['comment'])}" if section["comment"] else ""
            head = f"### `[{section['name']}]`{said}"
            lines += ["", head, "", "| key | default | |", "|:--|:--|:--|"]
        found = _KEY.fullmatch(line) or _BARE.fullmatch(line)
        if found:
            told = found.groupdict().get("comment") or ""
            lines.append(f"| `{found['key']}` | `{found['value'].strip()}` | {told} |")
    keys = sum(len(_leaves(part)) for part in tomllib.loads(text).values())
    written = sum(line.startswith("| `") for line in lines)
    if keys != written:
        raise SystemExit(f"config.toml has {keys} keys, and {written} were understood")
    return "\n".join(lines).strip()


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _leaves(part: dict[str, object]) -> list[object]:
    found: list[object] = []
    for value in part.values():
        found += _leaves(value) if isinstance(value, dict) else [value]
    return found


def tables() -> str:
    """Every table with its columns, those that people look at first."""
    told = metadata()["databases"]["papers"]["tables"]
    with Store.open(None) as store:
        db = store._db
        parts = []
        for name, one in told.items():
            columns = db.execute(f'pragma table_info("{name}")').fetchall()
            shown = ", ".join(_column(*column) for column in columns)
            parts.append(f"### `{name}`\n\n{one['description']}\n\n{shown}")
    return "\n\n".join(parts)


def _column(_: int, name: str, kind: str, __: int, ___: object, key: int) -> str:
    return f"**`{name}`**" if key else f"`{name}`" + (f" {kind.lower()}" if kind == "REAL" else "")


def questions() -> str:
    """The ready questions of ``crawler serve``."""
    told = metadata()["databases"]["papers"]["queries"]
    return "\n".join(f"- **{one['title']}**: {one['description']}" for one in told.values())


PARTS: dict[str, Callable[[], str]] = {
    "help": help_of_all,
    "commands": commands,
    "config": configuration,
    "tables": tables,
    "questions": questions,
}


def renewed(text: str) -> str:
    """The document with every part as the program has it now."""
    for name, part in PARTS.items():
        begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
        if begin in text:
            text = put(text, begin, end, f"\n\n{part()}\n\n")
    return text


def documents() -> list[Path]:
    """The README and everything in ``docs/``."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def main() -> None:
    """Renew every document."""
    for path in documents():
        old = path.read_text("utf-8")
        new = renewed(old)
        if new != old:
            path.write_text(new, "utf-8")
            sys.stdout.write(f"{path.relative_to(ROOT)}\n")


if __name__ == "__main__":
    main()
