"""Lets ``python -m crawler`` be the command line."""

from crawler.cli import main

raise SystemExit(main())
