"""Draws the figures of the suite as one plot; it measures nothing."""

from __future__ import annotations

import json
from collections.abc import Sequence

import vl_convert

from tests.benchmarks.timing import QUICK, Row

_WIDTH = 420


def plot(rows: Sequence[Row]) -> str:
    """An SVG: how many times as quick as what one would use in its place, on a logarithmic scale.

    The line at 1 is its equal; a mark on the line of a figure is its bar.
    """
    values = [
        {"what": f"{one.what}, against {one.against}", "times": one.times, "bar": one.least}
        for one in rows
        if one.how == QUICK
    ]
    y = {"field": "what", "type": "nominal", "sort": None, "title": None,
         "axis": {"labelLimit": 460}}  # fmt: skip
    x = {
        "field": "times",
        "type": "quantitative",
        "scale": {"type": "log"},
        "title": "times as quick (logarithmic)",
    }
    spec = {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "background": "white",
        "width": _WIDTH,
        "data": {"values": values},
        "layer": [
            {
                "mark": {"type": "rule", "color": "#888", "strokeDash": [4, 3]},
                "encoding": {"x": {"datum": 1}},
            },
            {
                "mark": {"type": "point", "filled": True, "size": 70, "color": "#1f5a93"},
                "encoding": {"x": x, "y": y},
            },
            {
                "transform": [{"filter": "isValid(datum.bar)"}],
                "mark": {"type": "tick", "color": "#b3261e", "thickness": 2, "size": 14},
                "encoding": {"x": x | {"field": "bar"}, "y": y},
            },
        ],
    }
    return vl_convert.vegalite_to_svg(json.dumps(spec))
