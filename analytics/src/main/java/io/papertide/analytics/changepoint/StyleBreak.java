package io.papertide.analytics.changepoint;

import io.papertide.model.IsoWeek;

/**
 * A change of the length of entries.
 *
 * @param week the first week of the new length
 * @param wordsBefore the mean words of an entry's title and summary since the break before, or since the beginning
 * @param wordsAfter the mean words from this week to the next break, or to the end
 */
public record StyleBreak(IsoWeek week, double wordsBefore, double wordsAfter) {}
