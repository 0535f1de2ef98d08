# One command per task. `make run` and `make test` are all that a new user or developer needs.
PYTHON ?= python3
BIN := .venv/bin
PYTEST_FLAGS ?= -n auto --dist worksteal

# Wherever Python is told to keep nothing it has compiled, every process would compile the program anew: tests start hundreds.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run tour test lint bench soak package texts lock setup clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: ## Try it: the demo shop with its server, in a window (or as a tour in pictures where there is no display)
	@$(PYTHON) tools/setup.py run
	@$(BIN)/python tools/translations.py
	@$(BIN)/kiosk demo

test: lint ## Everything a change must pass: lint, types, import rules, and all tests
	@echo "== tests"
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(PYTEST_FLAGS)

lint: setup ## Style, types, import rules, QML and translations, without the tests
	@$(BIN)/python tools/lint.py

bench: setup ## Measure the figures that the design promises
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

soak: setup ## What takes too long for every change: more tests, ten thousand visits, every screen against the rules of accessibility
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m soak $(PYTEST_FLAGS)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.soak
	@$(BIN)/python -m tests.soak.money
	@QT_QPA_PLATFORM=offscreen $(BIN)/kiosk tour --accessibility --out build/accessibility

tour: setup ## Drive the real window through every journey and keep the pictures in build/tour
	@QT_QPA_PLATFORM=offscreen $(BIN)/kiosk tour --out build/tour

package: ## Build the terminal as a program in dist/kiosk, and take its tour
	@$(PYTHON) tools/setup.py package
	@$(BIN)/python tools/translations.py
	@$(BIN)/python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller kiosk.spec
	@$(BIN)/python tools/package_check.py

setup: ## Make .venv and install what development needs
	@$(PYTHON) tools/setup.py dev
	@$(BIN)/python tools/translations.py

texts: setup ## Take new texts of the screens into the translation files
	@$(BIN)/python tools/translations.py update

lock: setup ## Choose the newest allowed version of every dependency and write requirements/*.txt
	@$(BIN)/python tools/lock.py

clean: ## Remove all that was built, .venv included
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache *.egg-info
	find kiosk ui tests tools -name __pycache__ -prune -exec rm -rf {} +
	find ui -name '*.qm' -delete
