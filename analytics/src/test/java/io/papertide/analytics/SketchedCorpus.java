package io.papertide.analytics;

import io.papertide.analytics.index.CorpusFrame;
import io.papertide.analytics.index.Postings;
import io.papertide.analytics.index.SubjectPostings;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import io.papertide.model.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A corpus without texts: so many papers in each of a run of weeks; subjects are given by rule or drawn at random. */
public final class SketchedCorpus {
    private static final IsoWeek FIRST = new IsoWeek(2023, 1);

    private final CorpusFrame frame;
    private final int weeks;
    private final int[] weekOf;

    private SketchedCorpus(CorpusFrame frame, int weeks, int[] weekOf) {
        this.frame = frame;
        this.weeks = weeks;
        this.weekOf = weekOf;
    }

    /** Returns a corpus of weeks with equally many papers of 100 words. */
    public static SketchedCorpus of(int weeks, int papersPerWeek) {
        return of(weeks, papersPerWeek, Set.of(), week -> 100);
    }

    /** Returns a corpus of weeks with equally many papers, but for gaps; the words of a paper depend on its week. */
    public static SketchedCorpus of(int weeks, int papersPerWeek, Set<Integer> gaps, IntUnaryOperator words) {
        int[] known =
                IntStream.range(0, weeks).filter(week -> !gaps.contains(week)).toArray();
        TreeSet<IsoWeek> issues = new TreeSet<>();
        Arrays.stream(known).forEach(week -> issues.add(FIRST.plusWeeks(week)));
        CorpusFrame.Builder builder = CorpusFrame.builder(issues);
        int[] weekOf = new int[known.length * papersPerWeek];
        for (int i = 0; i < weekOf.length; i++) {
            weekOf[i] = known[i / papersPerWeek];
            builder.add(id(i), List.of(FIRST.plusWeeks(weekOf[i])), words.applyAsInt(weekOf[i]));
        }
        return new SketchedCorpus(builder.build(), weeks, weekOf);
    }

    /** Returns the id of the paper with an ordinal. */
    public static PaperId id(int ordinal) {
        return new PaperId("p:" + (100_000 + ordinal));
    }

    /** Returns the frame. */
    public CorpusFrame frame() {
        return frame;
    }

    /** Returns the whole run of weeks. */
    public Period all() {
        return period(0, weeks - 1);
    }

    /** Returns the weeks from one to another, counted from 0, both included. */
    public static Period period(int first, int last) {
        return Period.of(FIRST.plusWeeks(first), FIRST.plusWeeks(last));
    }

    /** Returns the papers. */
    public int paperCount() {
        return weekOf.length;
    }

    /** Returns the week of a paper, from 0. */
    public int weekOf(int paper) {
        return weekOf[paper];
    }

    /** Returns a subject that these papers have, in every lens. */
    public SubjectPostings subject(String id, IntPredicate papers) {
        return subject(id, papers, papers);
    }

    /** Returns a subject that these papers have in the lead, and these in the full text. */
    public SubjectPostings subject(String id, IntPredicate lead, IntPredicate full) {
        return new SubjectPostings(named(id), postings(lead), postings(full));
    }

    /** Returns a subject that a paper has by chance, with a probability that depends on its week. */
    public SubjectPostings drawn(String id, Random random, IntToDoubleFunction shareOfWeek) {
        return subject(id, drawn(random, shareOfWeek));
    }

    /** Returns a rule that was drawn once for every paper. */
    public IntPredicate drawn(Random random, IntToDoubleFunction shareOfWeek) {
        boolean[] has = new boolean[weekOf.length];
        for (int paper = 0; paper < has.length; paper++) {
            has[paper] = random.nextDouble() < shareOfWeek.applyAsDouble(weekOf[paper]);
        }
        return paper -> has[paper];
    }

    /** Returns a keyword's subject. */
    public static Subject named(String id) {
        return new Subject(Subject.Kind.KEYWORD, id, BilingualText.of(Language.ENGLISH, id));
    }

    private Postings postings(IntPredicate has) {
        int[] papers = IntStream.range(0, weekOf.length).filter(has).toArray();
        int[] once = new int[papers.length];
        Arrays.fill(once, 1);
        return Postings.of(papers, once);
    }
}
