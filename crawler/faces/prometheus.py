"""Figures in Prometheus' text format, as node_exporter's textfile collector reads them.

https://prometheus.io/docs/instrumenting/exposition_formats/. It gathers no figure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from crawler.core.match import MatchState
from crawler.core.status import CodeStatus
from crawler.store.figures import Counts, Figures, LastRun


@dataclass(frozen=True, slots=True)
class _Metric:
    name: str
    kind: str
    help: str
    labels: tuple[str, ...]
    values: Counts


def exposition(told: Figures) -> str:
    """The whole file. Statuses that none has are there too, as 0: a rule can rely on them."""
    return "".join(line for metric in _metrics(told) for line in _lines(metric))


def _metrics(told: Figures) -> Iterator[_Metric]:
    if told.last:
        yield from _last_run(told.last)
    yield _counter("runs", "Runs by how they ended", ("command", "exit_code"), told.runs)
    yield _counter("requests", "Requests sent", ("host", "outcome"), told.requests)
    yield _counter("retries", "Requests that were further tries", ("host",), told.retries)
    yield _counter("waited_seconds", "Time waited before requests", ("host",), told.waited)
    yield _counter("received_bytes", "Bodies received, decompressed", ("host",), told.received)
    yield _counter("news", "News told", ("event",), told.news)
    entries = _all(MatchState) | told.entries
    yield _gauge("entries", "Entries of the lists by how they resolve", ("state",), entries)
    papers = _all(CodeStatus) | told.papers
    yield _gauge("papers", "Papers by the status of their code", ("code_status",), papers)
    yield _gauge("questions_due", "Questions that are due", (), {(): told.due})
    if told.next_due is not None:
        when: Counts = {(): told.next_due}
        yield _gauge("next_due_timestamp_seconds", "When the next question is due", (), when)
    text = "Since when a host does not answer"
    yield _gauge("host_silent_since_timestamp_seconds", text, ("host",), told.silent)


def _last_run(run: LastRun) -> Iterator[_Metric]:
    for name, text, value in (
        ("start_timestamp_seconds", "When the last run began", run.started),
        ("end_timestamp_seconds", "When the last run ended", run.ended),
        ("duration_seconds", "How long the last run took", run.ended - run.started),
        ("exit_code", "How the last run ended", run.exit_code),
        ("changed", "Rows of belief that the last run changed", run.changed),
        ("unknown", "What the last run could not determine", run.unknown),
    ):
        yield _gauge(f"last_run_{name}", text, (), {(): value})


def _all(states: type[MatchState] | type[CodeStatus]) -> Counts:
    return {(state.value,): 0 for state in states}


def _gauge(name: str, text: str, labels: tuple[str, ...], values: Counts) -> _Metric:
    return _Metric(f"crawler_{name}", "gauge", text, labels, values)


def _counter(name: str, text: str, labels: tuple[str, ...], values: Counts) -> _Metric:
    return _Metric(f"crawler_{name}_total", "counter", f"{text}, in all runs", labels, values)


def _lines(metric: _Metric) -> Iterator[str]:
    if not metric.values:
        return
    yield f"# HELP {metric.name} {_escaped(metric.help)}.\n"
    yield f"# TYPE {metric.name} {metric.kind}\n"
    for values, figure in sorted(metric.values.items()):
        labels = _labels(dict(zip(metric.labels, values, strict=True)))
        yield f"{metric.name}{labels} {figure!r}\n"


def _labels(labels: Mapping[str, str]) -> str:
    told = ",".join(
        '{}="{}"'.format(name, _escaped(value).replace('"', r"\""))
        for name, value in labels.items()
    )
    return f"{{{told}}}" if told else ""


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("\n", r"\n")
