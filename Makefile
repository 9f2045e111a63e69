# The course's commands. `make serve` and `make test` are all a newcomer needs; the rest are the steps they are made of.
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
STAMPS := $(VENV)/stamps
SITE := _build/html
# Node.js and npm come with the environment too.
export PATH := $(CURDIR)/$(BIN):$(PATH)

# Lock files carry exact versions and no download addresses.
COMPILE := $(BIN)/pip-compile --quiet --upgrade --strip-extras --allow-unsafe --no-header \
	--no-emit-options --no-emit-index-url --no-emit-find-links --no-emit-trusted-host

# What the front end and the book are made of; stamps keep a second run from doing anything twice.
FRONTEND := $(shell find widgets/frontend -type f -not -path '*/node_modules/*' -not -path '*/generated/*') $(wildcard content/schema/*.json content/body_charts/*.svg)
PAGES := $(shell find sciatica widgets book content chapters reference -type f -not -path 'widgets/static/*' \
	-not -path '*/node_modules/*' -not -path '*/generated/*' -not -path '*/__pycache__/*' -not -path '*/.ipynb_checkpoints/*') \
	index.md _config.yml _toc.yml

say = @printf '\n== %s\n' "$(1)"

.PHONY: serve book lab test lint format bench lock clean help

help: ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/'

serve: $(SITE)/.built ## build the course if anything changed, and serve it on this machine
	$(call say,Serving the course)
	@exec $(BIN)/python -m book.serve $(SITE) --port $(PORT)

book: $(SITE)/.built ## build the course into _build/html

lab: $(STAMPS)/frontend ## open the chapters in JupyterLab
	$(call say,Opening the chapters in JupyterLab)
	@exec $(BIN)/jupyter lab chapters --LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate

test: $(SITE)/.built $(STAMPS)/dev ## run every test, the real browser included
	$(call say,Testing)
	$(BIN)/python -m pytest -n auto

lint: $(STAMPS)/frontend $(STAMPS)/dev ## style, import rules, types
	$(call say,Checking style, import rules and types)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	cd widgets/frontend && npm run --silent typecheck

format: $(STAMPS)/dev ## put the Python files in shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(SITE)/.built $(STAMPS)/dev ## measure the course against its peers, into benchmarks/README.md
	$(call say,Measuring)
	$(BIN)/python -m benchmarks

lock: $(STAMPS)/dev ## compile the lock files anew
	$(call say,Compiling requirements.txt and requirements-dev.txt)
	$(COMPILE) --output-file requirements.txt requirements.in
	sed -i 's|^-e file://.*|-e .|' requirements.txt # pip-compile writes where this folder lies
	grep -v '^-e' requirements.txt > $(VENV)/pins.txt # a project cannot be a constraint
	$(COMPILE) --constraint $(VENV)/pins.txt --no-annotate --output-file requirements-dev.txt requirements-dev.in
	cd widgets/frontend && npm update --package-lock-only

clean: ## remove everything that was built or installed
	rm -rf $(VENV) _build widgets/static widgets/frontend/node_modules widgets/frontend/generated

$(BIN)/python:
	$(call say,Making $(VENV))
	$(PYTHON) -m venv $(VENV)

# The installation builds the front end (hatch_build.py).
$(STAMPS)/installed: requirements.txt pyproject.toml hatch_build.py widgets/frontend/package-lock.json | $(BIN)/python
	$(call say,Installing requirements.txt and building the front end (some minutes the first time))
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@mkdir -p $(STAMPS) && touch $@ $(STAMPS)/frontend

# After that, a changed source takes a second.
$(STAMPS)/frontend: $(FRONTEND) | $(STAMPS)/installed
	$(call say,Building the front end)
	cd widgets/frontend && npm run --silent build
	@touch $@

$(STAMPS)/dev: requirements-dev.txt $(STAMPS)/installed
	$(call say,Installing what tests and lint add)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

$(SITE)/.built: $(STAMPS)/installed $(STAMPS)/frontend $(PAGES)
	$(call say,Running the notebooks and building the book)
	$(BIN)/jupyter-book build . -W -n --keep-going
	@touch $@
