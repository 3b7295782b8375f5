package io.papertide.archive.search;

import io.papertide.model.PaperId;

/**
 * A paper that a query found.
 *
 * @param paper its id
 * @param score how well it matches, BM25 over title, summary and abstract weighed 8, 2 and 1; greater is better, 0 if the
 *     query has no words
 */
public record SearchHit(PaperId paper, double score) {}
