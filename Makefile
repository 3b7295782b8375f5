# Everything here is a shorthand; `mvn verify` alone is the gate.
.PHONY: check tidy golden pictures bench

check:
	mvn verify

tidy:
	mvn -q spotless:apply

# Writes what the tests expect, the README's examples included; read the diff.
golden:
	mvn -q test -Dgolden.update=true

# The pictures of the README, made by the program from its own samples; those of the page need Debian's chromium.
pictures:
	rm -rf target/pictures
	./papertide quickstart --out target/pictures
	cp target/pictures/report/charts/four-topics.png docs/images/
	$(MAKE) picture NAME=report-light SIZE=1280,1500 VIEW='theme=light'
	$(MAKE) picture NAME=report-dark SIZE=1280,1500 VIEW='theme=dark&lang=ko'
	$(MAKE) picture NAME=report-phone SIZE=500,1100 VIEW='theme=light&lang=ko'

.PHONY: picture
picture:
	etc/picture.sh "target/pictures/report/index.html#$(VIEW)" $(SIZE) docs/images/$(NAME).png

# Measures whole processes and writes the table of docs/performance.md: make bench REAL=folder/with/year/files SIZES=10000
REAL =
SIZES = 10000,100000
RUNS = 5
bench:
	bench/run macro --home . --page docs/performance.md --json target/bench/results.json --sizes $(SIZES) --runs $(RUNS) \
	    $(if $(REAL),--real $(REAL))
