"""The decision file: a person's decisions under version control, read anew at each run."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.commands.setting import Setting, note
from crawler.core.rulings import Ruling, read_rulings
from crawler.errors import UserError
from crawler.store import Store


def rulings_of(setting: Setting) -> tuple[Ruling, ...]:
    """What the decision file says; nothing where the configuration names none.

    Raises UserError with one line that names the file, and the line at fault.
    """
    name = setting.config.seeds.decisions
    if not name:
        return ()
    path = setting.config.path_of(name)
    try:
        with path.open(encoding="utf-8-sig") as lines:
            return tuple(read_rulings(lines, str(path)))
    except OSError as error:
        raise UserError(f"cannot read {path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{path} is not UTF-8 text") from error


def tell_idle(setting: Setting, store: Store, rulings: Sequence[Ruling]) -> None:
    """Tell of decisions on entries that no list has, or ever had: mistyped ones, mostly."""
    for subject in sorted(store.without_entry(one.subject for one in rulings)):
        note(setting, f"{setting.config.seeds.decisions}: there is no entry {subject}")
