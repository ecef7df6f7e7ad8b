# Accord: build the tool, build the handbook, test, measure.

PREFIX ?= /usr/local
PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libmimalloc-dev pkg-config git
TEST_PACKAGES := cmark-gfm strace chromium-headless-shell nginx-light default-jre-headless jing python3-venv qpdf poppler-utils
PRINT_PACKAGES := python3-venv libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
ACCORD := .build/release/accord
SWIFT_BUILD := swift build --configuration release --product accord --static-swift-stdlib
# Tests are built beside the program, because a compiler of one module leaves a processor idle.
TESTS := .build-tests
VENV := .venv

.PHONY: site build program test test-long tests lint bench install clean help setup setup-print setup-test

help:            ## Say what there is to do.
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

site: build      ## Set up, build the tool, and build content/ into public/.
	$(ACCORD) build .

build: setup     ## Set up and build the tool.
	$(SWIFT_BUILD)

setup:
	@sh Tests/system/install.sh $(PACKAGES)
	@command -v swift >/dev/null || { echo "Swift 6.2 or newer is missing: install it from swift.org, then call make again."; exit 1; }

setup-print:     ## Set up what makes PDF, for “accord print”.
	@sh Tests/system/install.sh $(PRINT_PACKAGES)
	@test -x $(VENV)/bin/python || python3 -m venv $(VENV)
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --requirement Sources/accord/requirements-print.txt

setup-test: setup setup-print
	@sh Tests/system/install.sh $(TEST_PACKAGES)
	@test -x $(VENV)/bin/python || python3 -m venv $(VENV)
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --requirement Tests/system/requirements.txt

# Stories start the program some thousand times: it is the one that people run, not the slow one that
# lies beside the tests.
test: setup-test ## Run the tests.
	@$(MAKE) --no-print-directory --jobs 2 program lint tests
	ACCORD_STRICT=1 ACCORD=$(CURDIR)/$(ACCORD) swift test --skip-build --scratch-path $(TESTS)
	ACCORD=$(CURDIR)/$(ACCORD) $(VENV)/bin/python -m pytest -m "not long" Tests/system

test-long: test  ## Run every test, and those that take minutes by themselves.
	ACCORD=$(CURDIR)/$(ACCORD) $(VENV)/bin/python -m pytest -m long Tests/system

program:
	$(SWIFT_BUILD)

tests:
	ACCORD_STRICT=1 swift build --build-tests --scratch-path $(TESTS)

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

bench: build     ## Measure against Hugo; FULL=1 for 100,000 pages.
	python3 Tests/benchmark/bench.py $(if $(FULL),--full)

install: build   ## Install the tool below PREFIX (/usr/local).
	install -D -m 755 $(ACCORD) $(DESTDIR)$(PREFIX)/bin/accord

clean:           ## Remove what was built.
	rm -rf .build $(TESTS) .bench $(VENV)
	find public -mindepth 1 ! -name .gitignore -delete
