package io.papertide.testkit.planted;

import io.papertide.model.BilingualText;
import io.papertide.model.Entry;
import io.papertide.model.IsoWeek;
import io.papertide.model.Issue;
import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import io.papertide.model.SeriesId;
import io.papertide.model.WeekSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Writes the papers of a plan, each from its week and rank alone.
 *
 * <p>The English series has every entry; the Korean one has the first of some weeks again, joined by address and place. Now and
 * then an entry repeats the paper of an earlier week, and so is no new paper.
 */
public final class PlantedPapers {
    private static final double REPEATED = 0.002;
    private static final int REPEATED_AFTER = 3;
    private static final double WITHOUT_ARXIV = 0.1;
    private static final double WITHOUT_LINKS = 0.01;
    private static final double WITH_CODE = 0.3;
    private static final int ARXIV_MONTH = 6;
    private static final int ARXIV_WEEK = 16_000;

    private final PlantedPlan plan;
    private final Phrases phrases = new Phrases();
    private final EnglishProse english = new EnglishProse();
    private final KoreanProse korean = new KoreanProse();

    /** Makes a writer. */
    public PlantedPapers(PlantedPlan plan) {
        this.plan = plan;
    }

    /** Where a paper first appeared. */
    private record Origin(int week, int rank) {}

    /** Draws that depend on the seed and the place alone, a source of its own for each purpose. */
    private SplittableRandom random(int purpose, int week, int rank) {
        long place = ((long) week << 32) + ((long) rank << 4) + purpose;
        return new SplittableRandom(new SplittableRandom(plan.seed() * 1_000_003 + place).nextLong());
    }

    private Origin origin(int week, int rank) {
        int earlier = week - REPEATED_AFTER;
        boolean repeated =
                draws(week, rank) && earlier >= 0 && rank <= plan.entriesIn(earlier) && !draws(earlier, rank);
        return repeated ? new Origin(earlier, rank) : new Origin(week, rank);
    }

    private boolean draws(int week, int rank) {
        return random(0, week, rank).nextDouble() < REPEATED;
    }

    /** Tells whether an entry repeats the paper of an earlier week. */
    public boolean isRepeat(int week, int rank) {
        return origin(week, rank).week() != week;
    }

    /** Returns the later week in which an entry of the same rank repeats this one, or empty. */
    public Optional<Integer> repeatOf(int week, int rank) {
        int later = week + REPEATED_AFTER;
        boolean repeated = later < plan.weeks()
                && rank <= plan.entriesIn(later)
                && origin(later, rank).week() == week;
        return repeated ? Optional.of(later) : Optional.empty();
    }

    /** Returns the subjects of the paper of an entry, in the order of the plan. */
    public List<PlantedSubject> subjects(int week, int rank) {
        Origin origin = origin(week, rank);
        SplittableRandom random = random(1, origin.week(), origin.rank());
        List<PlantedSubject> subjects = new ArrayList<>();
        for (PlantedSubject subject : plan.subjects()) {
            if (random.nextDouble() < subject.shape().share(origin.week())) {
                subjects.add(subject);
            }
        }
        return subjects;
    }

    /** Returns the issue of the English series in a week, or empty in a gap. */
    public Optional<Issue> issue(int week) {
        return plan.isGap(week)
                ? Optional.empty()
                : Optional.of(issue(week, SeriesId.DAIR_AI, "Top AI Papers of the Week", false, plan.entriesIn(week)));
    }

    /** Returns the issue of the Korean series in a week, or empty if it has none. */
    public Optional<Issue> koreanIssue(int week) {
        int entries = plan.koreanIn(week);
        return entries == 0
                ? Optional.empty()
                : Optional.of(issue(week, SeriesId.PYTORCHKR, "이번 주의 주요 ML 논문", true, entries));
    }

    private Issue issue(int week, SeriesId series, String title, boolean both, int count) {
        List<Entry> entries = IntStream.rangeClosed(1, count)
                .mapToObj(rank -> entry(week, rank, both))
                .toList();
        return new Issue(series, title, WeekSpan.of(plan.week(week)), BilingualText.NONE, entries, 1);
    }

    /**
     * Returns one entry.
     *
     * @param rank from 1
     * @param both whether it is of the Korean series, which has both languages and, for every other paper, an abstract
     */
    public Entry entry(int week, int rank, boolean both) {
        Origin origin = origin(week, rank);
        List<PlantedSubject> subjects = subjects(week, rank);
        String title = title(origin, subjects, Language.ENGLISH);
        String summary = summary(origin, subjects, Language.ENGLISH);
        Entry.Builder entry = Entry.builder(rank, rank);
        links(origin).forEach(entry::link);
        if (!both) {
            return entry.title(BilingualText.english(title))
                    .summary(BilingualText.english(summary))
                    .build();
        }
        BilingualText translated = new BilingualText(summary, summary(origin, subjects, Language.KOREAN));
        return entry.title(new BilingualText(title, title(origin, subjects, Language.KOREAN)))
                .summary(translated)
                .abstractText(origin.rank() % 2 == 0 ? BilingualText.NONE : translated)
                .build();
    }

    private String title(Origin origin, List<PlantedSubject> subjects, Language language) {
        SplittableRandom random = random(2, origin.week(), origin.rank());
        StringBuilder title = new StringBuilder();
        // A name that no other paper has, or equal titles would make one paper of two.
        english.rare(title, origin.week() * ARXIV_WEEK + origin.rank());
        title.setCharAt(0, Character.toUpperCase(title.charAt(0)));
        title.append(": ");
        Optional<PlantedSubject> named =
                subjects.isEmpty() ? Optional.empty() : Optional.of(subjects.get(random.nextInt(subjects.size())));
        String phrase = named.map(subject -> phrases.pick(subject.id(), language, Phrases.Place.TITLE, random))
                .orElse("");
        if (language == Language.ENGLISH) {
            title.append(random.nextBoolean() ? "A New Method " : "Useful Steps ")
                    .append(phrase);
        } else {
            title.append(phrase).append(random.nextBoolean() ? " 새 방법" : " 쓸모 있는 단계");
        }
        return title.toString().strip();
    }

    private String summary(Origin origin, List<PlantedSubject> subjects, Language language) {
        SplittableRandom random = random(language == Language.ENGLISH ? 3 : 4, origin.week(), origin.rank());
        Prose prose = language == Language.ENGLISH ? english : korean;
        StringBuilder text = new StringBuilder();
        // Keywords first: the lead of a summary is short, and they must stand in it.
        List<PlantedSubject> inOrder = subjects.stream()
                .sorted(Comparator.comparing(PlantedSubject::kind).reversed())
                .toList();
        for (PlantedSubject subject : inOrder) {
            text.append(phrases.pick(subject.id(), language, Phrases.Place.SENTENCE, random))
                    .append(' ');
        }
        int part = language == Language.ENGLISH ? 1 : 2;
        int wanted = (int) (plan.wordsIn(origin.week()) / part * (0.7 + 0.6 * random.nextDouble()));
        for (int words = 0; words < wanted; ) {
            words += prose.sentence(text, random);
            text.append(' ');
        }
        return text.toString().strip();
    }

    private List<Link> links(Origin origin) {
        SplittableRandom random = random(5, origin.week(), origin.rank());
        IsoWeek week = plan.week(origin.week());
        int number = origin.week() % ARXIV_MONTH * ARXIV_WEEK + origin.rank();
        String unique = plan.week(origin.week()) + "-" + origin.rank();
        List<Link> links = new ArrayList<>();
        if (random.nextDouble() < WITHOUT_LINKS) {
            return links;
        }
        boolean arxiv = random.nextDouble() >= WITHOUT_ARXIV;
        links.add(new Link(
                LinkKind.PAPER,
                arxiv
                        ? String.format(
                                Locale.ROOT,
                                "https://arxiv.org/abs/%02d%02d.%05d",
                                week.thursday().getYear() % 100,
                                week.thursday().getMonthValue(),
                                number)
                        : "https://papers.example.org/" + unique));
        links.add(new Link(
                LinkKind.TWEET,
                "https://x.com/example/status/"
                        + (1_600_000_000_000_000_000L + origin.week() * 1_000_000L + origin.rank())));
        if (random.nextDouble() < WITH_CODE) {
            links.add(new Link(LinkKind.CODE, "https://code.example.org/" + unique));
        }
        return links;
    }
}
