"""A scheduled job as a line of a crontab; it installs nothing."""

from __future__ import annotations

from shlex import join, quote

from crawler.errors import UserError
from crawler.faces.job import FINE, Job

_LONGEST = 990
"""Debian's cron cuts a command at 1,000 characters."""


def crontab(job: Job) -> str:
    """Comments and one line, to be added with ``crontab -e``; the time is the machine's.

    A night that is fine is silent; of another one cron sends the end of the log by mail. Raises
    UserError where the paths are too long for a line.
    """
    command = _command(job)
    # cron takes a bare percent sign for the end of the line
    escaped = command.replace("%", r"\%")
    if len(escaped) > _LONGEST:
        raise UserError("the paths are too long for a line of a crontab; systemd takes them")
    return "\n".join((*_comments(job), f"{job.at.minute} {job.at.hour} * * * {escaped}", ""))


def _comments(job: Job) -> tuple[str, ...]:
    return (
        "# crawler: asks for what is due. Add this with `crontab -e`.",
        f"# Secrets: lines such as GITHUB_TOKEN=... in {job.folder / job.secrets} (chmod 600).",
        f"# Log: {job.folder / job.log}. Two jobs at once: the later one ends and changes nothing.",
    )


def _command(job: Job) -> str:
    secrets, log = quote(f"./{job.secrets}"), quote(str(job.log))
    fine = "|".join(map(str, FINE))
    shows = " && ".join(join(command) for command in job.shows())
    written = f" case $code in {fine}) {shows} || code=$?;; esac;" if shows else ""
    return (
        f"code=2; cd {quote(str(job.folder))} && "
        f"{{ [ ! -r {secrets} ] || {{ set -a; . {secrets}; set +a; }}; }} && "
        f"{{ date; {join(job.asks())}; code=$?;{written} }} >>{log} 2>&1; "
        f"case $code in {fine}) ;; *) tail -n 20 {log}; exit $code;; esac"
    )
