package io.papertide.analytics.compare;

/**
 * How a subject's papers lie over the weeks of a period: many papers of one week tell less than one of each of many weeks.
 *
 * @param weeks the weeks that have it
 * @param ofWeeks the weeks that have papers
 * @param deviation the normalised deviation of proportions (Gries 2008; Lijffijt and Gries 2012): 0 if every week has its due,
 *     near 1 if one week has all; 1 if no paper has the subject
 */
public record WeekDispersion(int weeks, int ofWeeks, double deviation) {}
