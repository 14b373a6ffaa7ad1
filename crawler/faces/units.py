"""A scheduled job as units of systemd; it installs nothing."""

from __future__ import annotations

import re
from pathlib import Path

from crawler.faces.job import FINE, Job

NAME = "crawler-refresh"

_BARE = re.compile(r"[A-Za-z0-9_./:=@+-]+")
_SERVICE = """\
# Prints nothing of its own: `journalctl --user -u {name}` has its log, as JSON lines.
[Unit]
Description=crawler: ask for what is due

[Service]
Type=oneshot
WorkingDirectory={folder}
# Lines such as GITHUB_TOKEN=... that only you can read (chmod 600); it need not be there.
EnvironmentFile=-{secrets}
{commands}
# 1: something is not known yet; 75: another run is at work; 130: stopped, and resumes.
SuccessExitStatus={fine}
Nice=10
NoNewPrivileges=yes
# No PrivateTmp: the runs of this machine agree in /tmp on whose turn it is at a site.
"""

_TIMER = """\
[Unit]
Description=crawler: every day

[Timer]
OnCalendar=*-*-* {at}
RandomizedDelaySec=10min
# A night on which the machine was off is made up for.
Persistent=yes

[Install]
WantedBy=timers.target
"""

HOW = f"""\
# Two units; `-o ~/.config/systemd/user` writes them as files. Then:
#   systemctl --user daemon-reload
#   systemctl --user enable --now {NAME}.timer
#   loginctl enable-linger          # so that it runs while you are not logged in
# As the system's, in /etc/systemd/system, the service also needs User=.
"""


def units(job: Job) -> dict[str, str]:
    """The service and its timer, by file name; the time is the machine's."""
    commands = [[*job.asks(), "--json-logs"], *job.shows()]
    service = _SERVICE.format(
        name=NAME,
        folder=_path(job.folder),
        secrets=_path(job.folder / job.secrets),
        commands="\n".join(f"ExecStart={_line(command)}" for command in commands),
        fine=" ".join(map(str, FINE[1:])),
    )
    timer = _TIMER.format(at=f"{job.at:%H:%M:%S}")
    return {f"{NAME}.service": service, f"{NAME}.timer": timer}


def together(files: dict[str, str]) -> str:
    """All units as one text, each below its file's name."""
    parts = (f"# ~/.config/systemd/user/{name}\n{text}" for name, text in files.items())
    return "\n".join((HOW, *parts))


def _path(path: Path) -> str:
    """A path that is all of a setting's value: only its percent signs mean something."""
    return str(path).replace("%", "%%")


def _line(command: list[str]) -> str:
    program, *words = command
    return " ".join((_word(program), *(_word(word).replace("$", "$$") for word in words)))


def _word(text: str) -> str:
    """One word of a command, as systemd.service(5) wants it quoted."""
    if _BARE.fullmatch(text):
        return text
    escaped = text.replace("\\", r"\\").replace('"', r"\"").replace("%", "%%")
    return f'"{escaped}"'
