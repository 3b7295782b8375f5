package io.papertide.analytics.segment;

import io.papertide.analytics.segment.AnalysedPaper.Carried;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import io.papertide.model.SeriesId;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a segment that says which papers there are.
 *
 * <p>The table of series, the table of weeks (year and number), the number of papers; then a paper: id, words, languages as
 * bits, number of appearances, and for each the places of its series and week in the tables.
 */
final class FramePart {
    private final Numbering<SeriesId> series = new Numbering<>();
    private final Numbering<IsoWeek> weeks = new Numbering<>();
    private final ByteSink papers = new ByteSink();
    private int count;

    void add(AnalysedPaper paper) {
        count++;
        papers.text(paper.id().value());
        papers.number(paper.analysis().words());
        int languages = 0;
        for (Language language : Language.values()) {
            languages |= paper.analysis().keywords(language).tokens() > 0 ? 1 << language.ordinal() : 0;
        }
        papers.number(languages);
        papers.number(paper.appearances().size());
        for (Carried carried : paper.appearances()) {
            papers.number(series.of(carried.series()));
            papers.number(weeks.of(carried.week()));
        }
    }

    byte[] toBytes() {
        ByteSink sink = new ByteSink();
        sink.number(series.things().size());
        series.things().forEach(id -> sink.text(id.value()));
        sink.number(weeks.things().size());
        weeks.things().forEach(week -> {
            sink.number(week.year());
            sink.number(week.week());
        });
        sink.number(count);
        sink.append(papers);
        return sink.toBytes();
    }

    /** Receives the papers of a segment in their order. */
    interface Visitor {
        /** Takes a paper. */
        void paper(PaperId id, int words, int languages, List<Carried> appearances);
    }

    static void read(byte[] bytes, Visitor visitor) {
        ByteSource source = new ByteSource(bytes);
        try {
            List<SeriesId> series = new ArrayList<>();
            for (int left = source.count(); left > 0; left--) {
                series.add(new SeriesId(source.text()));
            }
            List<IsoWeek> weeks = new ArrayList<>();
            for (int left = source.count(); left > 0; left--) {
                weeks.add(new IsoWeek(source.number(), source.number()));
            }
            for (int left = source.count(); left > 0; left--) {
                PaperId id = new PaperId(source.text());
                int words = source.number();
                int languages = source.number(1 << Language.values().length);
                List<Carried> appearances = new ArrayList<>(1);
                for (int more = source.count(); more > 0; more--) {
                    appearances.add(new Carried(
                            series.get(source.number(series.size())), weeks.get(source.number(weeks.size()))));
                }
                visitor.paper(id, words, languages, appearances);
            }
            source.end();
        } catch (IllegalArgumentException e) {
            throw new SegmentException("a name or week cannot be one", e);
        }
    }
}
