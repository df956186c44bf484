# The two commands of a newcomer are `make run` and `make test`; both install what is missing.

PREFIX ?= /usr/local
SWIFT ?= swift
SWIFT_FILES = Package.swift Sources Tests Plugins/BroadsheetPlugins.swift Examples Fuzz

.PHONY: run test build setup lint format evaluate examples guides bench fuzz asan tsan docs install clean

run: build ## runs the default chain over the seed page
	.build/release/broadsheet run seeds

build: setup
	$(SWIFT) build -c release --product broadsheet $$(Scripts/static-libraries)

test: setup
	$(SWIFT) build --build-tests -Xswiftc -warnings-as-errors
	$(SWIFT) test --skip-build -Xswiftc -warnings-as-errors

setup:
	@Scripts/setup

lint: setup ## checks the format of Swift and the style of Lua
	$(SWIFT) format lint --strict --recursive --parallel $(SWIFT_FILES)
	luacheck --quiet Plugins Examples Benchmarks

format:
	$(SWIFT) format --in-place --recursive --parallel $(SWIFT_FILES)

evaluate: build ## compares the chain with the project's own gold, both parts of it
	.build/release/broadsheet evaluate Evaluation/pages/development \
	    --floor Evaluation/floor-development.json
	.build/release/broadsheet evaluate Evaluation/pages/held-out \
	    --floor Evaluation/floor-held-out.json

examples: build ## builds and runs each example and compares what it prints
	Examples/embed/check.sh
	Examples/embed-lua/check.sh
	BROADSHEET=$(CURDIR)/.build/release/broadsheet Examples/custom-plugin/check.sh

guides: build ## follows the guides from start to end and compares what comes of it
	Scripts/guides

bench: build ## compares three Lua plugins with a Python script that does the same work
	Benchmarks/run

fuzz: setup ## a million cases against stock Lua, mutated plugins, then libFuzzer
	BROADSHEET_FUZZ_CASES=1000000 $(SWIFT) test --filter LuaFuzzTests
	Fuzz/run PluginFuzzer 60
	Fuzz/run ArticleFuzzer 60

asan: setup ## the tests under AddressSanitizer
	LSAN_OPTIONS=suppressions=$(CURDIR)/.ci/leaks-elsewhere BROADSHEET_FUZZ_CASES=20000 \
	$(SWIFT) test --sanitize=address --scratch-path .build/asan

# Left out are the tests that raise Lua errors by the million: it keeps a frame of its own for each C
# frame that an error leaves, and has no more room for them at some time.
tsan: setup ## the tests of core and host under ThreadSanitizer
	BROADSHEET_FUZZ_CASES=20000 $(SWIFT) test --sanitize=thread --scratch-path .build/tsan \
	    --filter 'BroadsheetTests|BroadsheetLuaTests' --skip 'EvasionTests|DepthTests'

docs: setup ## builds the documentation; a dead link is an error
	Scripts/docs

install: setup
	$(SWIFT) build -c release --product broadsheet --static-swift-stdlib \
	    $$(Scripts/static-libraries)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/broadsheet
	install .build/release/broadsheet $(DESTDIR)$(PREFIX)/bin/broadsheet
	cp broadsheet.yaml $(DESTDIR)$(PREFIX)/share/broadsheet/
	rm -rf $(DESTDIR)$(PREFIX)/share/broadsheet/Plugins
	cp -R Plugins $(DESTDIR)$(PREFIX)/share/broadsheet/Plugins
	rm -f $(DESTDIR)$(PREFIX)/share/broadsheet/Plugins/BroadsheetPlugins.swift

clean:
	$(SWIFT) package clean
