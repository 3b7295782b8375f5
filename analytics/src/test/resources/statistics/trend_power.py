"""How often tests find a straight trend of weekly shares: the figures on what is lost in docs/method.md.

python3 trend_power.py (NumPy and SciPy; made with those of Debian 12 or later). 181 weeks of ten papers, 2,000 draws.
"""

import numpy as np
from scipy.stats import norm, rankdata

WEEKS, PAPERS, DRAWS = 181, 10, 2000
RNG = np.random.default_rng(1)


def mann_kendall(shares, correct=True):
    """Normal scores of rows; the correction is that of MannKendall.java."""
    n = shares.shape[1]
    s = sum(np.sign(shares[:, i + 1 :] - shares[:, i : i + 1]).sum(1) for i in range(n - 1))
    variance = np.empty(len(shares))
    for row, values in enumerate(shares):
        ties = np.unique(values, return_counts=True)[1]
        variance[row] = (n * (n - 1) * (2 * n + 5) - (ties * (ties - 1) * (2 * ties + 5)).sum()) / 18
    if correct:
        variance *= correction(rankdata(shares, axis=1))
    z = (s - np.sign(s)) / np.sqrt(np.where(variance > 0, variance, 1))
    return np.where(variance > 0, z, 0)


def correction(ranks):
    n = ranks.shape[1]
    x = np.arange(n) - (n - 1) / 2
    ranks = ranks - ranks.mean(1, keepdims=True)
    residuals = ranks - ((ranks * x).sum(1) / (x * x).sum())[:, None] * x
    squares = (residuals * residuals).sum(1)
    alive = squares > 0
    total = np.zeros(len(ranks))
    for lag in range(1, n - 2):
        r = (residuals[:, :-lag] * residuals[:, lag:]).sum(1) / np.where(squares > 0, squares, 1)
        alive &= r > norm.isf(0.05) / np.sqrt(n)
        if not alive.any():
            break
        total += np.where(alive, (n - lag) * (n - lag - 1) * (n - lag - 2) * r, 0)
    return 1 + 2 / (n * (n - 1) * (n - 2)) * total


def groups(papers, size):
    parts = np.array_split(np.arange(WEEKS), WEEKS // size)
    return np.stack([papers[:, part].sum(1) / (PAPERS * len(part)) for part in parts], 1)


def score(papers):
    """The score test of a logistic slope (Cochran and Armitage)."""
    x = np.arange(WEEKS) - (WEEKS - 1) / 2
    p = papers.sum(1) / (PAPERS * WEEKS)
    variance = p * (1 - p) * PAPERS * (x * x).sum()
    return (papers * x).sum(1) / np.sqrt(np.where(variance > 0, variance, 1))


for first, last in [(0.1, 0.1), (0.05, 0.05), (0.02, 0.02), (0.3, 0.3), (0.12, 0.06), (0.06, 0.02)]:
    papers = RNG.binomial(PAPERS, np.tile(np.linspace(first, last, WEEKS), (DRAWS, 1)))
    shares = papers / PAPERS
    for name, z in [
        ("Mann-Kendall", mann_kendall(shares)),
        ("uncorrected", mann_kendall(shares, False)),
        ("4 weeks", mann_kendall(groups(papers, 4))),
        ("13 weeks", mann_kendall(groups(papers, 13))),
        ("score", score(papers)),
    ]:
        alone, of_24 = [(np.abs(z) > norm.isf(level / 2)).mean() for level in (0.05, 0.05 / 24)]
        print(f"{first} to {last}, {name}: p < 0.05 {alone:.3f}, p < 0.05 / 24 {of_24:.3f}", flush=True)
