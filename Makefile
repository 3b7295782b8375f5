# Everything here is a shorthand; `mvn verify` alone is the gate.
.PHONY: check tidy golden pictures

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
