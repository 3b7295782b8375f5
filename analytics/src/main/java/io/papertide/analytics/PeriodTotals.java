package io.papertide.analytics;

import io.papertide.model.Period;

/**
 * How much of the corpus lies in a period.
 *
 * @param period the period
 * @param weeks its weeks that have an issue
 * @param papers the papers that appeared in it, each once
 */
public record PeriodTotals(Period period, int weeks, int papers) {}
