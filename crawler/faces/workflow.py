"""A scheduled job as a workflow of GitHub Actions; it installs nothing.

The database lives on a branch of its own, as one commit that each run replaces. A cache would be
dropped after a week without a run, and an artifact after 90 days: the history with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from json import dumps
from pathlib import PurePosixPath

from crawler.errors import UserError
from crawler.faces.job import FEED, FINE

FILE = ".github/workflows/crawler.yml"


@dataclass(frozen=True, slots=True)
class Workflow:
    """What the job needs to know; all paths are relative to the repository's root."""

    requirement: str
    """What pip installs the program from: ``.`` where the program's own checkout is the place."""
    config: PurePosixPath | None
    database: PurePosixPath
    lists: Sequence[PurePosixPath]
    """A push that changes one of them starts the main job."""
    report: PurePosixPath
    """The folder of the web page and the feed, which are committed."""
    at: time
    """UTC."""
    budget: int | None = None


def workflow(told: Workflow) -> str:
    """The text of the workflow's file. Raises UserError for a path that YAML or Actions read."""
    watched = [told.config, *told.lists] if told.config else list(told.lists)
    budget = "" if told.budget is None else f" --budget {told.budget}"
    values = {
        "FILE": FILE,
        "TIME": f"{told.at.minute} {told.at.hour}",
        "PUSH": _push(watched),
        "REQUIREMENT": _plain(told.requirement),
        "OPTION": "--config" if told.config else "--db",
        "NAME": "CONFIG" if told.config else "DATABASE",
        "VALUE": _plain(str(told.config or told.database)),
        "DATABASE": _plain(str(told.database)),
        "REPORT": _plain(str(told.report)),
        "FEED": FEED,
        "BUDGET": budget,
        "FINE": " | ".join(map(str, FINE)),
    }
    return _PLACE.sub(lambda place: values[place[1]], _TEXT)


def _push(watched: Sequence[PurePosixPath]) -> str:
    if not watched:
        return ""
    lines = "".join(f"      - {_plain(_pattern(str(path)))}\n" for path in watched)
    return f"  push: # a list was edited\n    paths:\n{lines}"


def _pattern(path: str) -> str:
    """The path as a filter of Actions that fits itself alone."""
    return "".join(f"\\{letter}" if letter in r"*?+[]!\#" else letter for letter in path)


def _plain(text: str) -> str:
    """A text as a double-quoted scalar of YAML, which JSON's strings are."""
    if "${{" in text or not text.isprintable():
        raise UserError(f"GitHub Actions cannot take this as it stands: {text!r}")
    return dumps(text, ensure_ascii=False)


_PLACE = re.compile("@([A-Z]+)@")
_TEXT = """\
# @FILE@: asks for what is due, every night.
#
# The database is kept on the branch crawler-data: one commit, which each run replaces. Unlike a
# cache or an artifact it does not expire, and the repository does not grow with the nights.
# Secrets, all optional: CRAWLER_GITHUB_TOKEN (else Actions' own token asks), CRAWLER_NOTIFY_URL,
# CRAWLER_NOTIFY_TOKEN, CRAWLER_NOTIFY_SECRET.
name: crawler

on:
  schedule:
    - cron: "@TIME@ * * *" # UTC
@PUSH@  workflow_dispatch:

permissions: {}

concurrency: # one run at a time; none is cut short
  group: crawler
  cancel-in-progress: false

defaults:
  run:
    shell: bash

env:
  BRANCH: crawler-data
  DATABASE: @DATABASE@
  REPORT: @REPORT@
  GIT_AUTHOR_NAME: crawler
  GIT_AUTHOR_EMAIL: crawler@users.noreply.github.com
  GIT_COMMITTER_NAME: crawler
  GIT_COMMITTER_EMAIL: crawler@users.noreply.github.com

jobs:
  refresh:
    name: Refresh
    runs-on: ubuntu-latest
    timeout-minutes: 350
    permissions:
      contents: write # the database's branch and the report are pushed
    steps:
      - name: Check out
        uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: true # for the pushes below # zizmor: ignore[artipacked]

      - name: Install
        env:
          REQUIREMENT: @REQUIREMENT@
        run: |
          python3 -m venv "$RUNNER_TEMP/crawler"
          "$RUNNER_TEMP/crawler/bin/pip" install --quiet "$REQUIREMENT"
          echo "$RUNNER_TEMP/crawler/bin" >> "$GITHUB_PATH"

      - name: Fetch the database
        id: fetch
        run: |
          code=0
          git ls-remote --exit-code origin "refs/heads/$BRANCH" > "$RUNNER_TEMP/branch" || code=$?
          case $code in
            0) ;;
            2) echo "no database yet: this is the first run"; exit 0 ;;
            *) exit "$code" ;; # no answer is no empty database
          esac
          git fetch --quiet --depth=1 origin "refs/heads/$BRANCH"
          mkdir -p -- "$(dirname -- "$DATABASE")"
          git show FETCH_HEAD:papers.db.gz | gunzip > "$DATABASE"

      - name: Ask for what is due
        env:
          GITHUB_TOKEN: ${{ secrets.CRAWLER_GITHUB_TOKEN || github.token }}
          CRAWLER_NOTIFY_URL: ${{ secrets.CRAWLER_NOTIFY_URL }}
          CRAWLER_NOTIFY_TOKEN: ${{ secrets.CRAWLER_NOTIFY_TOKEN }}
          CRAWLER_NOTIFY_SECRET: ${{ secrets.CRAWLER_NOTIFY_SECRET }}
          @NAME@: @VALUE@
        run: |
          if [ "$GITHUB_EVENT_NAME" = schedule ] && [ -f "$DATABASE" ]; then
            set -- refresh@BUDGET@ # what is due
          else
            set -- run # the lists too
          fi
          code=0
          crawler "$@" @OPTION@ "$@NAME@" --json-logs > "$RUNNER_TEMP/told" || code=$?
          sed 's/^/    /' "$RUNNER_TEMP/told" >> "$GITHUB_STEP_SUMMARY"
          case $code in
            @FINE@) ;; # 1: something is not known yet; 75: another run; 130: stopped
            *) exit "$code" ;;
          esac

      - name: Keep the database
        if: always() && steps.fetch.outcome == 'success'
        run: |
          [ -f "$DATABASE" ] || exit 0
          sqlite-utils query "$DATABASE" 'pragma wal_checkpoint(truncate)' > "$RUNNER_TEMP/wal"
          blob=$(gzip -nc -- "$DATABASE" | git hash-object -w --stdin)
          tree=$(printf '100644 blob %s\\tpapers.db.gz\\n' "$blob" | git mktree)
          commit=$(git commit-tree -m 'The database of the last run' "$tree")
          git push --quiet --force origin "$commit:refs/heads/$BRANCH"

      - name: Commit the report
        env:
          @NAME@: @VALUE@
        run: |
          crawler report @OPTION@ "$@NAME@" -o "$REPORT"
          crawler export @OPTION@ "$@NAME@" --format atom -o "$REPORT/@FEED@"
          git add --all --force -- "$REPORT"
          if git diff --cached --quiet; then exit 0; fi
          git commit --quiet -m 'Renew the report'
          git pull --quiet --rebase
          git push --quiet origin HEAD
"""
