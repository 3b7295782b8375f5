package io.papertide.testkit.planted;

import io.papertide.model.IsoWeek;
import io.papertide.testkit.planted.PlantedSubject.Kind;
import io.papertide.testkit.planted.Shape.Burst;
import io.papertide.testkit.planted.Shape.Ramp;
import io.papertide.testkit.planted.Shape.Steady;
import io.papertide.testkit.planted.Shape.Step;
import java.util.List;

/**
 * What is planted where. Equal plans give equal archives, byte for byte.
 *
 * @param seed chooses the words and the papers that have a subject
 * @param weeks the calendar weeks, gaps included; at least 40, so that the shapes have room
 * @param entries the entries of the English series over all weeks
 * @param first the first week
 * @param subjects what is planted; their order is that of the truth file
 */
public record PlantedPlan(long seed, int weeks, int entries, IsoWeek first, List<PlantedSubject> subjects) {
    private static final IsoWeek FIRST = new IsoWeek(2015, 1);
    private static final int TEN_YEARS = 520;
    private static final int FEWEST_WEEKS = 40;
    /** Every so many weeks one is missing, counted so that neither end is. */
    private static final int GAP_EVERY = 37;
    /** One entry of so many has its Korean version, too. */
    private static final int KOREAN_PART = 20;

    private static final int KOREAN_GAP_EVERY = 9;

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there are too few weeks, or not one entry a week
     */
    public PlantedPlan {
        subjects = List.copyOf(subjects);
        if (weeks < FEWEST_WEEKS || entries < weeks) {
            throw new IllegalArgumentException("a plan needs 40 weeks and an entry in each: " + weeks + ", " + entries);
        }
    }

    /** Returns ten years of an archive with so many entries. */
    public static PlantedPlan tenYears(long seed, int entries) {
        return of(seed, TEN_YEARS, entries);
    }

    /**
     * Returns a plan with one subject of each kind and shape at least. The topic {@code llm} is not among them: most papers on
     * agents or reinforcement learning are about language models as well, so that its truth would be no truth.
     */
    public static PlantedPlan of(long seed, int weeks, int entries) {
        int middle = weeks / 2;
        int late = weeks * 6 / 10;
        int burst = weeks * 4 / 10;
        int burstEnd = burst + Math.max(5, weeks / 20);
        List<PlantedSubject> subjects = List.of(
                topic("agents", new Ramp(0.05, 0.30, weeks)),
                topic("vision", new Ramp(0.30, 0.05, weeks)),
                topic("rl", new Ramp(0.20, 0.03, weeks)),
                topic("multimodal", new Step(0.05, 0.13, late)),
                topic("rag", new Step(0, 0.08, middle)),
                topic("audio", new Burst(0.03, 0.30, burst, burstEnd)),
                topic("fairness", new Steady(0.05)),
                topic("science", new Steady(0.06)),
                topic("robotics", new Steady(0.04)),
                keyword("lattice weaving", new Ramp(0.01, 0.12, weeks)),
                keyword("kelvin ledger", new Ramp(0.12, 0.01, weeks)),
                keyword("harbor folding", new Step(0.01, 0.05, late)),
                keyword("ember sketching", new Step(0, 0.04, middle)),
                keyword("mosaic tide", new Burst(0.01, 0.15, burst, burstEnd)),
                keyword("quill orchard", new Steady(0.03)));
        return new PlantedPlan(seed, weeks, entries, FIRST, subjects);
    }

    private static PlantedSubject topic(String id, Shape shape) {
        return new PlantedSubject(id, Kind.TOPIC, shape);
    }

    private static PlantedSubject keyword(String id, Shape shape) {
        return new PlantedSubject(id, Kind.KEYWORD, shape);
    }

    /** Returns the calendar week with a number, from 0. */
    public IsoWeek week(int number) {
        return first.plusWeeks(number);
    }

    /** Tells whether no series has an issue in a week; neither the first nor the last week is one. */
    public boolean isGap(int week) {
        return week % GAP_EVERY == GAP_EVERY / 2 && week != weeks - 1;
    }

    /** Returns the number of weeks that have an issue. */
    public int knownWeeks() {
        return weeks - gapsBefore(weeks);
    }

    private int gapsBefore(int week) {
        int gaps = 0;
        for (int i = GAP_EVERY / 2; i < week; i += GAP_EVERY) {
            gaps += isGap(i) ? 1 : 0;
        }
        return gaps;
    }

    /** Returns the number of entries of the English series in a week; 0 in a gap. Earlier weeks take what is left over. */
    public int entriesIn(int week) {
        if (isGap(week)) {
            return 0;
        }
        int known = knownWeeks();
        return entries / known + (week - gapsBefore(week) < entries % known ? 1 : 0);
    }

    /** Returns how many entries of a week, the first ones, have a Korean version; 0 if the Korean series has no issue. */
    public int koreanIn(int week) {
        boolean published = !isGap(week) && week >= weeks / 2 && week % KOREAN_GAP_EVERY != 0;
        return published ? Math.max(1, entriesIn(week) / KOREAN_PART) : 0;
    }

    /** Returns the first week of the new house style: entries are longer from then on. */
    public int styleChange() {
        return weeks * 7 / 10;
    }

    /** Returns about how many words a summary of a week has. */
    public int wordsIn(int week) {
        return week < styleChange() ? 170 : 230;
    }
}
