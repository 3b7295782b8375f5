#!/usr/bin/env python3
"""Writes the reference values of the statistics tests beside itself.

usage: python3 reference.py

Every value is computed by SciPy or statsmodels where they have the statistic; where they do not, by the formulas of the
cited paper in plain NumPy, without a look at the Java code. Lists within a cell are separated by blanks.
"""
import csv
import math
import os
import platform

import numpy
import scipy
import scipy.optimize
import scipy.stats
import statsmodels
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, power_proportions_2indep, proportion_confint

HERE = os.path.dirname(os.path.abspath(__file__))
VERSIONS = (
    f"Python {platform.python_version()}, NumPy {numpy.__version__}, SciPy {scipy.__version__},"
    f" statsmodels {statsmodels.__version__}"
)
Z = scipy.stats.norm.ppf(0.975)

TABLES = [
    (0, 10, 0, 10), (0, 10, 1, 10), (3, 10, 3, 10), (1, 10, 9, 10), (0, 10, 10, 10), (10, 10, 10, 10), (5, 5, 0, 7),
    (0, 130, 6, 130), (2, 130, 9, 117), (13, 130, 30, 130), (41, 350, 98, 350), (52, 520, 73, 520), (60, 520, 6, 518),
    (519, 520, 510, 520), (260, 520, 261, 520), (8, 520, 9, 520), (1, 3, 40, 5000), (7, 2000, 0, 100), (56, 350, 133, 350),
    (31, 350, 35, 350), (4000, 100000, 5000, 100000), (12, 100000, 31, 90000), (3, 1810, 0, 20), (2, 1000000, 9, 1000000),
]


def write(name, source, header, rows):
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="") as file:
        file.write(f"# {source}. {VERSIONS}. Written by reference.py.\n")
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        for row in rows:
            writer.writerow([cell(value) for value in row])


def cell(value):
    if isinstance(value, (list, tuple, numpy.ndarray)):
        return " ".join(cell(v) for v in value)
    if isinstance(value, (int, numpy.integer)):
        return str(int(value))
    return repr(float(value))


def permuted():
    generator = numpy.random.default_rng(11)
    rows = []
    for weeks, expected in ((3, 2), (10, 1), (112, 0.06), (30, 3), (104, 12)):
        for slope in (0, 1, -1):
            x = numpy.arange(weeks)
            y = generator.poisson(expected * (1 + slope * (x / weeks - 0.5)))
            if y.min() == y.max():
                y[-1] += 1
            r = scipy.stats.pearsonr(x, y)[0]
            rows.append((x, y, scipy.stats.norm.sf(r * math.sqrt(weeks - 1))))
    write("permuted.csv", "SciPy pearsonr, norm.sf(r sqrt(n - 1)) (Pitman 1937)", ("x", "y", "p"), rows)


def wilson():
    rows = []
    for n in (1, 7, 10, 40, 130, 520, 100000):
        for k in sorted({0, 1, n // 10, n // 3, n // 2, n - 1, n}):
            rows.append((k, n, *proportion_confint(k, n, alpha=0.05, method="wilson")))
    write("wilson.csv", "statsmodels proportion_confint(method='wilson')", ("successes", "trials", "low", "high"), rows)


def two_by_two():
    rows = []
    for x1, n1, x2, n2 in TABLES:
        table = numpy.array([[x1, n1 - x1], [x2, n2 - x2]])
        expected = numpy.outer(table.sum(1), table.sum(0)) / table.sum()
        varies = 0 < x1 + x2 < n1 + n2
        g2, g2_p = 0.0, 1.0
        if varies:
            g2, g2_p = scipy.stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")[:2]
        fisher = scipy.stats.fisher_exact(table)[1]
        low, high = confint_proportions_2indep(x2, n2, x1, n1, compare="diff", method="newcomb", alpha=0.05)
        ratio = [0.0, -math.inf, math.inf]
        if x1 + x2 > 0:
            method = "log" if x1 > 0 and x2 > 0 else "log-adjusted"
            bounds = confint_proportions_2indep(x2, n2, x1, n1, compare="ratio", method=method, alpha=0.05)
            centre = math.log2(bounds[0]) / 2 + math.log2(bounds[1]) / 2
            ratio = [centre, math.log2(bounds[0]), math.log2(bounds[1])]
        p = 1.0 if not varies else fisher if expected.min() < 5 else g2_p
        rows.append((x1, n1, x2, n2, expected.min(), fisher, g2, p, low, high, *ratio))
    write(
        "two-by-two.csv",
        "scipy fisher_exact, chi2_contingency(lambda_='log-likelihood'); statsmodels confint_proportions_2indep by newcomb,"
        " log and log-adjusted",
        ("x1", "n1", "x2", "n2", "smallestExpected", "fisher", "g2", "p", "differenceLow", "differenceHigh", "logRatio",
         "logRatioLow", "logRatioHigh"),
        rows,
    )


def false_discovery():
    random = numpy.random.RandomState(5)
    families = [
        [0.04], [0.5, 0.5], [0.01, 0.04, 0.03, 0.005], [1.0, 1.0, 1.0], [0.0, 1.0, 0.02, 0.02, 0.02, 0.9],
        random.uniform(size=24), random.beta(0.3, 3, size=200), numpy.round(random.uniform(size=60), 1),
    ]
    rows = [(p, multipletests(p, alpha=0.05, method="fdr_bh")[1]) for p in families]
    write("false-discovery.csv", "statsmodels multipletests(method='fdr_bh')", ("p", "q"), rows)


def series():
    """Weeks and shares: random, trending, autocorrelated, rare, constant, with gaps, of odd totals."""
    random = numpy.random.RandomState(11)
    yield numpy.arange(4) / 52, numpy.array([0.1, 0.2, 0.3, 0.4])
    yield numpy.arange(5) / 52, numpy.array([0.0, 0.1, 0.1, 0.1, 0.3])
    yield numpy.arange(12) / 52, numpy.full(12, 0.2)
    for n, start, end in ((13, 0.1, 0.1), (26, 0.1, 0.5), (52, 0.02, 0.02), (52, 0.3, 0.1), (104, 0.1, 0.3), (181, 0.5, 0.45)):
        week = numpy.arange(n)
        yield week / 52, random.binomial(10, start + (end - start) * week / n) / 10
    for n, keep in ((60, 0.8), (104, 0.95)):
        week = numpy.flatnonzero(random.uniform(size=n) < keep)
        yield week / 52, random.binomial(10, 0.2 + 0.2 * week / n) / 10
    for n, phi in ((60, 0.7), (104, 0.5), (104, -0.6)):
        level = numpy.zeros(n)
        for i in range(1, n):
            level[i] = phi * level[i - 1] + random.normal()
        yield numpy.arange(n) / 52, numpy.round(level, 3)
    total = random.randint(3, 14, size=40)
    yield numpy.arange(40) / 52, random.binomial(total, 0.3) / total


def mann_kendall(x, y):
    """Mann 1945, Kendall 1975; variance by Hamed and Rao 1998: ranks without their line, the first run of positive lags."""
    n = len(y)
    s = int(numpy.sign(y[None, :] - y[:, None])[numpy.triu_indices(n, 1)].sum())
    _, ties = numpy.unique(y, return_counts=True)
    variance = (n * (n - 1) * (2 * n + 5) - (ties * (ties - 1) * (2 * ties + 5)).sum()) / 18
    if variance == 0:
        return s, 0.0, 0.0, 0.0, 1.0
    ranks = scipy.stats.rankdata(y)
    left = ranks - numpy.polyval(numpy.polyfit(x, ranks, 1), x)
    if (left**2).mean() < 1e-9:
        left[:] = 0.0
        left[0] = 1.0
    acf = numpy.correlate(left, left, "full")[n - 1:] / (left**2).sum()
    lags = numpy.arange(1, n)
    positive = acf[1:] > scipy.stats.norm.ppf(0.95) / math.sqrt(n)
    run = numpy.cumprod(positive).astype(bool)
    total = ((n - lags) * (n - lags - 1) * (n - lags - 2) * acf[1:])[run].sum()
    corrected = variance * (1 + 2 / (n * (n - 1) * (n - 2)) * total)
    z = (s - numpy.sign(s)) / math.sqrt(corrected)
    return s, variance, corrected, z, 2 * scipy.stats.norm.sf(abs(z))


def trends():
    rows = []
    for x, y in series():
        slope, _, low, high = scipy.stats.theilslopes(y, x, alpha=0.95)
        rows.append((x, y, slope, low, high, *mann_kendall(x, y)))
    write(
        "trends.csv",
        "scipy theilslopes; Mann-Kendall with Hamed and Rao's correction in NumPy",
        ("x", "y", "slope", "low", "high", "s", "varianceOfTies", "variance", "z", "p"),
        rows,
    )


def detectable():
    z80 = scipy.stats.norm.ppf(0.8)

    def shortfall(p1, p2, n1, n2):
        pooled = (n1 * p1 + n2 * p2) / (n1 + n2)
        null = math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
        return Z * null + z80 * math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2) - abs(p2 - p1)

    def smallest(p1, end, n1, n2):
        if shortfall(p1, end, n1, n2) > 0:
            return 1.0
        return abs(scipy.optimize.brentq(lambda p2: shortfall(p1, p2, n1, n2), p1 + (end - p1) * 1e-9, end, xtol=1e-14) - p1)

    rows = []
    for share in (0.0, 0.015, 0.1, 0.3, 0.5, 0.9, 1.0):
        for before, after in ((10, 10), (40, 40), (130, 130), (520, 520), (10, 520), (520, 10), (350, 270)):
            rise = smallest(share, 1.0, before, after) if share < 1 else 1.0
            fall = smallest(share, 0.0, before, after) if share > 0 else 1.0
            power = 0.8
            if rise < 1 and 0 < share:
                power = power_proportions_2indep(rise, share, after, before / after, alpha=0.05).power
            rows.append((share, before, after, rise, fall, power))
    write(
        "detectable.csv",
        "rise and fall by the formula of Fleiss, Levin and Paik 2003; the power of the rise by statsmodels"
        " power_proportions_2indep (0.8 where there is none)",
        ("share", "before", "after", "rise", "fall", "power"),
        rows,
    )


def dispersion():
    """DP of Gries 2008, normalised by Lijffijt and Gries 2012."""
    random = numpy.random.RandomState(21)
    rows = []
    for sizes in (numpy.full(8, 10), random.randint(1, 14, size=30), numpy.array([10, 0, 7]), numpy.array([10])):
        for share in (0.05, 0.3, 1.0):
            having = random.binomial(sizes, share)
            if having.sum() == 0:
                continue
            known = sizes > 0
            expected = sizes[known] / sizes.sum()
            distance = numpy.abs(having[known] / having.sum() - expected).sum() / 2
            rows.append((having, sizes, 0.0 if len(expected) == 1 else distance / (1 - expected.min())))
    write("dispersion.csv", "the formula in NumPy", ("having", "sizes", "dispersion"), rows)


def pairs():
    """NPMI of Bouma 2009, association strength of van Eck and Waltman 2009."""
    rows = []
    for a, b, both, total in ((60, 40, 30, 400), (100, 90, 5, 400), (12, 9, 9, 130), (50, 50, 7, 350)):
        p_ab, p_a, p_b = both / total, a / total, b / total
        npmi = numpy.log(p_ab / (p_a * p_b)) / -numpy.log(p_ab)
        table = numpy.array([[both, a - both], [b - both, total - a - b + both]])
        expected = numpy.outer(table.sum(1), table.sum(0)) / table.sum()
        p = scipy.stats.fisher_exact(table)[1]
        if expected.min() >= 5:
            p = scipy.stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")[1]
        rows.append((a, b, both, total, npmi, p_ab / (p_a * p_b), p))
    write(
        "pairs.csv",
        "the formulas in NumPy; p by scipy fisher_exact and chi2_contingency(lambda_='log-likelihood')",
        ("a", "b", "both", "total", "npmi", "strength", "p"),
        rows,
    )


if __name__ == "__main__":
    permuted()
    wilson()
    two_by_two()
    false_discovery()
    trends()
    detectable()
    dispersion()
    pairs()
