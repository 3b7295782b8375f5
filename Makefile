# Everything here is a shorthand; `mvn verify` alone is the gate.
.PHONY: check tidy golden pictures bench

check:
	mvn verify

tidy:
	mvn -q spotless:apply

# Writes what the tests expect, the README's examples included; read the diff.
golden:
	mvn -q test -Dgolden.update=true

# The pictures of the README, made by the program from its own samples.
pictures:
	./papertide quickstart --out target/pictures
	cp target/pictures/report/charts/four-topics.png docs/images/

# Measures whole processes and writes the table of docs/performance.md: make bench REAL=folder/with/year/files SIZES=10000
REAL =
SIZES = 10000,100000
RUNS = 5
bench:
	bench/run macro --home . --page docs/performance.md --json target/bench/results.json --sizes $(SIZES) --runs $(RUNS) \
	    $(if $(REAL),--real $(REAL))
