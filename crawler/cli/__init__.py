"""Arguments to commands to exit codes; the work itself is elsewhere, imported when it is needed."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from crawler import __version__
from crawler.cli import faces, index, jobs, questions
from crawler.errors import UserError

_HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(context_settings=_HELP)
@click.version_option(__version__, prog_name="crawler")
def app() -> None:
    """Tells which arXiv paper an entry is, where its code lives, and whether it is there.

    \b
    crawler demo                             the whole job on a sample, without network
    crawler run refs.txt                     the whole job on your own list
    crawler show 2211.10950                  one paper, with all its evidence
    crawler check https://github.com/o/r     is this code there, now?

    Exit codes: 0 all is known; 1 something could not be determined or was rejected; 2 could not
    run; 75 another run holds the database; 130 interrupted, and can be resumed.
    """


for _part in (faces, index, jobs, questions):
    for _command in _part.COMMANDS:
        app.add_command(_command)


def main() -> int:
    """Run the command line; the exit code."""
    with _stoppable():
        return _main()


@contextmanager
def _stoppable() -> Iterator[None]:
    """The first signal to stop ends the work cleanly, a second one ends it at once."""

    def first(_signal: int, _frame: object) -> None:
        for name in _STOPS:
            signal.signal(name, lambda *_: os._exit(130))
        raise KeyboardInterrupt

    before = {name: signal.signal(name, first) for name in _STOPS}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)


_STOPS = (signal.SIGINT, signal.SIGTERM)


def _main() -> int:
    try:
        code = app.main(standalone_mode=False)
        sys.stdout.flush()  # what cannot be written is an error of ours, not of the shutdown
    except click.ClickException as error:
        error.show()
        return 2
    except (KeyboardInterrupt, click.Abort):
        _say("interrupted; run the same command again to go on", 130)
        return 130
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has left; there is nobody to tell
        return 0
    except UserError as error:
        _say(f"crawler: {error}", error.code)
        return error.code
    except OSError as error:
        _say(f"crawler: cannot go on: {_trouble(error)}", UserError.code)
        return UserError.code
    return int(code or 0)


def _say(text: str, code: int) -> None:
    """Why it ends, for a person or, where logs are JSON, for a machine."""
    if "--json-logs" not in sys.argv:
        from crawler.faces.steering import safe

        click.echo(safe(text), err=True)
        return
    from crawler.core.logs import told
    from crawler.faces.logs import set_up_logs

    set_up_logs(quiet=False, as_json=True)
    logging.getLogger("crawler.run").error("%s", text, extra=told("error", exit_code=code))


def _trouble(error: OSError) -> str:
    """What the system says, and of which file."""
    of = f": {error.filename}" if error.filename else ""
    return f"{error.strerror or error}{of}"
