package io.papertide.archive;

import io.papertide.archive.search.SearchAnalyzer;
import io.papertide.model.BilingualText;
import io.papertide.model.Entry;
import io.papertide.model.IsoWeek;
import io.papertide.model.Issue;
import io.papertide.model.Link;
import io.papertide.model.LinkKind;
import io.papertide.model.SeriesId;
import io.papertide.model.WeekSpan;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Short ways to write issues in tests. */
public final class Digests {
    /** Words as they stand, in lower case, without a final s. */
    public static final SearchAnalyzer WORDS = new SearchAnalyzer() {
        @Override
        public String version() {
            return "test";
        }

        @Override
        public List<Term> terms(String text) {
            return Pattern.compile("[\\p{L}\\p{N}]+")
                    .matcher(text)
                    .results()
                    .map(word -> new Term(
                            word.group().toLowerCase(Locale.ROOT).replaceFirst("s$", ""), word.start(), word.end()))
                    .toList();
        }
    };

    private Digests() {}

    public static Entry entry(int rank, String title, String... urls) {
        return entry(rank, BilingualText.english(title), BilingualText.english("About " + title + "."), urls);
    }

    public static Entry entry(int rank, BilingualText title, BilingualText summary, String... urls) {
        Entry.Builder entry = Entry.builder(rank, rank + 3).title(title).summary(summary);
        for (String url : urls) {
            entry.link(new Link(LinkKind.ofUrl(url) == LinkKind.TWEET ? LinkKind.TWEET : LinkKind.PAPER, url));
        }
        return entry.build();
    }

    public static Issue issue(String week, Entry... entries) {
        return issue(SeriesId.DAIR_AI, week, entries);
    }

    public static Issue issue(SeriesId series, String week, Entry... entries) {
        WeekSpan span = WeekSpan.of(IsoWeek.parse(week).orElseThrow());
        return new Issue(series, "Papers of " + week, span, BilingualText.NONE, List.of(entries), 1);
    }

    public static SourceImport source(String name, String day, Issue... issues) {
        String hash = Integer.toHexString(List.of(issues).hashCode());
        return new SourceImport(
                name, "test", hash, Instant.parse(day + "T00:00:00Z"), List.of(issues), List.of(), List.of());
    }

    public static String arxiv(String id) {
        return "https://arxiv.org/abs/" + id;
    }

    public static String tweet(int id) {
        return "https://x.com/someone/status/18462277979" + id;
    }
}
