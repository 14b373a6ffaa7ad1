"""Draws the report's plots: figures in, SVG out. No stranger's text ever comes here.

Vega-Lite says what is drawn; colours are names of the page's style sheet, so that a plot follows
light and dark. Every plot brings its figures as a table too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import vl_convert

from crawler.core.history import Month
from crawler.report.figures import AGES, STATUSES, Figures, Histories

Row = dict[str, str | int | float]


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot for the page."""

    name: str
    title: str
    note: str
    """What it shows and how to read it, in a sentence or two."""
    svg: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """The same figures, for who cannot see it, or wants to copy them."""


def plots(figures: Figures, histories: Histories) -> list[Plot]:
    """Those plots that there is something to draw in."""
    drawn = (
        _status_by_year(figures),
        _rot_by_year(figures),
        _age_at_release(histories),
        _rot_over_time(histories.months),
    )
    return [plot for plot in drawn if plot]


def _status_by_year(figures: Figures) -> Plot | None:
    shown = [status for status in STATUSES if any(s == status for _, s in figures.by_year)]
    rows: list[Row] = [
        {"year": str(year), "status": _words(status), "papers": figures.by_year[year, status]}
        for year in figures.years
        for status in shown
    ]
    if not rows:
        return None
    colour = _colours("status", [_words(s) for s in shown], [f"var(--{s})" for s in shown])
    order = {"field": "order", "type": "quantitative"}
    spec = {
        "data": {"values": [row | {"order": n % len(shown)} for n, row in enumerate(rows)]},
        "mark": {"type": "bar", "stroke": "var(--paper)", "strokeWidth": 0.75},
        "encoding": {
            "x": _years(figures.years),
            "y": _amount("papers", "papers"),
            "color": colour,
            "order": order,
        },
    }
    return Plot(
        "status-by-year",
        "Code by year of the paper",
        "Papers by the year of their first version, parted by the state of their code today.",
        _svg(spec),
        ("Year", *map(_words, shown)),
        tuple(
            (str(year), *(str(figures.by_year[year, status]) for status in shown))
            for year in figures.years
        ),
    )


def _rot_by_year(figures: Figures) -> Plot | None:
    if not figures.dead.total():
        return None
    years = [year for year in figures.years if figures.repositories[year]]
    rows: list[Row] = [
        {"year": str(year), "share": figures.dead[year] / figures.repositories[year]}
        for year in years
    ]
    spec = {
        "data": {"values": rows},
        "mark": {"type": "bar", "color": "var(--gone)"},
        "encoding": {"x": _years(figures.years), "y": _share("dead")},
    }
    return Plot(
        "rot-by-year",
        "Dead links by year of the paper",
        "Of the official repositories whose state is known: the share that is missing, gone or "
        "blocked today.",
        _svg(spec),
        ("Year", "Repositories", "Dead"),
        tuple((str(y), str(figures.repositories[y]), str(figures.dead[y])) for y in years),
    )


def _age_at_release(histories: Histories) -> Plot | None:
    kinds = {"came while we looked": histories.came, "there at our first look": histories.found}
    shown = {name: counts for name, counts in kinds.items() if sum(counts.values())}
    if not shown:
        return None
    rows: list[Row] = [
        {"age": age, "kind": name, "papers": counts.get(age, 0)}
        for name, counts in shown.items()
        for age in AGES
    ]
    tones = {"came while we looked": "var(--available)", "there at our first look": "var(--empty)"}
    spec = {
        "data": {"values": rows},
        "mark": {"type": "bar"},
        "encoding": {
            "x": {
                "field": "age",
                "sort": list(AGES),
                "axis": {"title": "from the paper to its code", "labelAngle": -30},
            },
            "y": _amount("papers", "papers"),
            "color": _colours("kind", list(shown), [tones[name] for name in shown]),
        },
    }
    return Plot(
        "age-at-release",
        "Age of a paper when its code was first seen",
        "Each step is an upper bound. Code that was there at our first look may have come at any "
        "time before it.",
        _svg(spec),
        ("Within", *shown),
        tuple((age, *(str(counts.get(age, 0)) for counts in shown.values())) for age in AGES),
    )


def _rot_over_time(months: Sequence[Month]) -> Plot | None:
    if len(months) < 2 or not months[-1].dead:
        return None
    rows: list[Row] = [{"month": f"{one.month}-01", "share": one.share} for one in months]
    spec = {
        "data": {"values": rows},
        "mark": {"type": "line", "color": "var(--gone)", "strokeWidth": 2, "point": _DOT},
        "encoding": {
            "x": {"field": "month", "type": "temporal", "axis": {"title": None, "tickCount": 6}},
            "y": _share("dead"),
        },
    }
    return Plot(
        "rot-over-time",
        "Link rot since the first look",
        "Of the repositories seen alive by the end of a month: the share that was gone or blocked.",
        _svg(spec),
        ("Month", "Seen alive", "Dead"),
        tuple((one.month, str(one.known), str(one.dead)) for one in months),
    )


_DOT = {"color": "var(--gone)", "size": 24}


def _words(status: str) -> str:
    return status.replace("_", " ")


def _years(years: range) -> dict[str, Any]:
    """Every year has its place, also one without a paper; the labels are thinned where crowded."""
    every = max(1, -(-len(years) // 10))
    labelled = [str(year) for year in years if (years[-1] - year) % every == 0]
    axis = {"title": None, "labelAngle": 0, "values": labelled}
    scale = {"domain": [str(year) for year in years], "paddingInner": 0.25}
    return {"field": "year", "type": "ordinal", "axis": axis, "scale": scale}


def _amount(name: str, title: str) -> dict[str, Any]:
    axis = {"title": title, "tickMinStep": 1, "tickCount": 5, "format": "d"}
    return {"field": name, "type": "quantitative", "axis": axis}


def _share(title: str) -> dict[str, Any]:
    axis = {"title": title, "format": ".0%", "tickCount": 4}
    scale = {"domainMin": 0, "nice": True}
    return {"field": "share", "type": "quantitative", "axis": axis, "scale": scale}


def _colours(name: str, domain: list[str], colours: list[str]) -> dict[str, Any]:
    legend = {"title": None, "orient": "top", "columns": 3, "symbolType": "square", "labelLimit": 0}
    scale = {"domain": domain, "range": colours}
    return {"field": name, "type": "nominal", "scale": scale, "legend": legend}


_QUIET = {"domain": False, "ticks": False, "labelPadding": 6}
_CONFIG = {
    "background": None,
    "font": "inherit",
    "view": {"stroke": None},
    "axis": {
        "labelColor": "var(--faint)",
        "titleColor": "var(--faint)",
        "titleFontWeight": "normal",
        "labelFontSize": 12,
        "titleFontSize": 12,
        "gridColor": "var(--rule)",
    },
    "axisX": {"grid": False, "domainColor": "var(--rule)", "ticks": False, "labelPadding": 6},
    "axisY": _QUIET,
    "legend": {"labelColor": "var(--ink)", "labelFontSize": 12, "symbolSize": 90},
}


def _svg(spec: dict[str, Any]) -> str:
    size = {"width": 380, "height": 190, "padding": 2}
    svg: str = vl_convert.vegalite_to_svg({**size, **spec, "config": _CONFIG})
    return svg
