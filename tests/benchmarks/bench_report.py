"""How long a report takes to write, and until a browser paints it: 18 papers against 20,000.

    python -m tests.benchmarks.bench_report

The times until paint are the browser's own (``performance.getEntriesByType("paint")``).
"""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from crawler.core.status import GONE
from crawler.report.page import Wishes, write_report
from crawler.store import Store
from tests.report.library import NOW, fill

SIZES = (18, 20_000)
_PAINT = "performance.getEntriesByName('first-contentful-paint')[0].startTime"


def write(folder: Path, papers: int) -> float:
    """Write a report of so many papers; seconds."""
    fill(folder / "papers.db", papers)
    begun = time.perf_counter()
    with Store.read(folder / "papers.db") as store:
        write_report(store, folder, Wishes("Papers", NOW, GONE))
    return time.perf_counter() - begun


def paint(page: Path, rounds: int = 5) -> float:
    """Milliseconds until the first content is painted; the median of fresh browsers."""
    times = []
    for _ in range(rounds):
        with sync_playwright() as driver:
            browser = driver.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox"]
            )
            tab = browser.new_page()
            tab.goto(page.as_uri())
            tab.wait_for_selector("#filter:not([hidden])")
            times.append(float(tab.evaluate(_PAINT)))
            browser.close()
    return sorted(times)[rounds // 2]


def main() -> None:
    """Print the figures."""
    for papers in SIZES:
        with TemporaryDirectory() as name:
            folder = Path(name)
            seconds = write(folder, papers)
            size = sum(file.stat().st_size for file in folder.rglob("*.*") if file.suffix != ".db")
            print(
                f"{papers:6} papers: written in {seconds:.1f} s, {size / 1e6:.1f} MB, "
                f"first paint after {paint(folder / 'index.html'):.0f} ms"
            )


if __name__ == "__main__":
    main()
