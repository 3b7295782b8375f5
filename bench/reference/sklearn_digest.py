#!/usr/bin/env python3
"""The work of an import and a report with scikit-learn, pandas and matplotlib, to compare with.

    sklearn_digest.py FOLDER OUT

Reads the year files of FOLDER, counts n-grams of one to three words by week, works out which of them
tell the second half of the weeks from the first (keyness by the log-likelihood ratio), finds ten topics
by NMF, and draws four charts into OUT. It keeps nothing, knows no Korean and tests no trend.
"""
import re
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.decomposition import NMF
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer

HEADING = re.compile(r"#+\s*Top \w+ Papers of the Week\s*\((.*?)\)\s*(?:-\s*(\d{4}))?")
ROW = re.compile(r"\|\s*\d+[).]\s*\*+(.+?)\*+\s*-*\s*(.*)\|([^|]*)\|\s*$")


def papers(folder):
    for file in sorted(Path(folder).glob("*.md")):
        year = re.search(r"(20\d\d)", file.name)
        week = None
        for line in file.open(encoding="utf-8"):
            heading = HEADING.match(line)
            if heading:
                first = re.split(r"\s*-\s*", heading.group(1))[0]
                of = heading.group(2) or (year.group(1) if year else "2000")
                week = pd.to_datetime(first + " " + of, errors="coerce")
                continue
            row = ROW.match(line)
            if row and week is not None:
                yield week, row.group(1) + ". " + re.sub(r"<[^>]+>", " ", row.group(2))


def keyness(a, b):
    """The log-likelihood ratio of counts in two halves."""
    total_a, total_b = a.sum(), b.sum()
    expected_a = total_a * (a + b) / (total_a + total_b)
    expected_b = total_b * (a + b) / (total_a + total_b)
    with np.errstate(divide="ignore", invalid="ignore"):
        part_a = np.where(a > 0, a * np.log(a / expected_a), 0)
        part_b = np.where(b > 0, b * np.log(b / expected_b), 0)
    return 2 * (part_a + part_b)


def main():
    folder, out = sys.argv[1], Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    table = pd.DataFrame(papers(folder), columns=["week", "text"]).dropna().sort_values("week")
    vectorizer = CountVectorizer(ngram_range=(1, 3), stop_words="english", min_df=2, binary=True)
    counts = vectorizer.fit_transform(table["text"])
    names = vectorizer.get_feature_names_out()
    weeks, codes = np.unique(table["week"].to_numpy(), return_inverse=True)
    by_week = np.zeros((len(weeks), counts.shape[1]), dtype=np.int32) if counts.shape[1] < 200_000 else None
    half = codes >= len(weeks) // 2
    before = np.asarray(counts[~half].sum(axis=0)).ravel()
    after = np.asarray(counts[half].sum(axis=0)).ravel()
    key = keyness(after, before)
    top = np.argsort(-key)[:50]
    if by_week is not None:
        for week in range(len(weeks)):
            by_week[week] = np.asarray(counts[codes == week].sum(axis=0)).ravel()
    frequent = np.argsort(-np.asarray(counts.sum(axis=0)).ravel())[:5000]
    topics = NMF(n_components=10, init="nndsvda", max_iter=100, random_state=1).fit_transform(
        TfidfTransformer().fit_transform(counts[:, frequent])
    )
    shares = pd.DataFrame(topics).groupby(codes).mean()
    sizes = pd.Series(codes).value_counts().sort_index()
    plots = {
        "topics": lambda axis: axis.plot(weeks, shares),
        "papers": lambda axis: axis.plot(weeks, sizes),
        "keywords": lambda axis: axis.barh([names[i] for i in top[:20]], key[top[:20]]),
        "change": lambda axis: axis.scatter(before[top], after[top]),
    }
    for name, draw in plots.items():
        figure, axis = plt.subplots(figsize=(9, 5))
        draw(axis)
        axis.set_title(name)
        figure.savefig(out / f"{name}.png", dpi=100)
        plt.close(figure)
    pd.DataFrame({"keyword": names[top], "keyness": key[top]}).to_csv(out / "keywords.csv", index=False)
    print(len(table), "papers", len(weeks), "weeks", len(names), "n-grams")


if __name__ == "__main__":
    main()
