# make run and make test do all the set-up themselves.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test setup check bench chaos lock clean

run: .venv/.run
	@$(BIN)/onrecord migrate --quiet
	@$(BIN)/onrecord run --sample

setup: .venv/.run .venv/.test
	@$(BIN)/onrecord migrate

test: .venv/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest --cov --cov-report=term

bench: .venv/.test
	$(BIN)/python -m benchmarks

# 4,000 messages; `make test` sends 400.
chaos: .venv/.test
	ONRECORD_CHAOS=4000 $(BIN)/pytest -s tests/chaos

# Compiles both requirements files anew; they name no index.
lock: .venv/.test
	$(BIN)/pip install -qq uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-emit-find-links pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-emit-find-links --extra dev -c requirements.txt pyproject.toml -o requirements-dev.txt

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "On Record needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version). Name another: make PYTHON=python3.12 run" >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/.run: .venv/bin/python requirements.txt pyproject.toml
	@echo "Installing what On Record needs into .venv (a minute or two, once) ..."
	@$(BIN)/pip install -qq --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/pip install -qq --disable-pip-version-check --no-deps -e .
	@touch $@

.venv/.test: .venv/.run requirements-dev.txt
	@echo "Installing the checkers and test tools into .venv ..."
	@$(BIN)/pip install -qq --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@
