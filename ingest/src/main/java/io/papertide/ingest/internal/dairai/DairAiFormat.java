package io.papertide.ingest.internal.dairai;

import io.papertide.ingest.DigestFormat;
import io.papertide.ingest.DigestSource;
import io.papertide.ingest.IngestException;
import io.papertide.ingest.IngestResult;
import io.papertide.ingest.internal.Warnings;
import io.papertide.model.WeekSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Markdown pages of DAIR.AI: a heading an issue, below it a table with a row an entry. */
public final class DairAiFormat implements DigestFormat {
    @Override
    public String id() {
        return "dair-ai";
    }

    @Override
    public boolean detects(DigestSource source) {
        return source.lines().stream().anyMatch(line -> IssueHeading.title(line).isPresent());
    }

    @Override
    public IngestResult parse(DigestSource source) {
        List<String> lines = source.lines();
        Warnings warnings = new Warnings();
        List<Section> sections = sections(lines);
        if (sections.stream().allMatch(section -> section.heading().isEmpty())) {
            throw new IngestException(
                    "no dated heading like \"Top AI Papers of the Week (May 6 - May 12) - 2024\" in it");
        }
        IssueYears years = IssueYears.of(source.name(), lines);
        List<IssueHeading> dated =
                sections.stream().flatMap(section -> section.heading().stream()).toList();
        List<Optional<WeekSpan>> spans = years.spans(dated);
        if (spans.stream().allMatch(Optional::isEmpty)) {
            throw new IngestException("none of its headings has a year; name the file after its year, such as 2024.md");
        }
        IssueReader reader = new IssueReader(lines, years, warnings);
        int next = 0;
        for (Section section : sections) {
            Optional<WeekSpan> span = section.heading().isPresent() ? spans.get(next++) : Optional.empty();
            reader.read(section, span);
        }
        return reader.result(id());
    }

    /**
     * The lines before the first heading of an issue make a section of their own, as do those below another heading of its
     * level, so that no row is lost and none is taken for an entry of another section's issue.
     */
    private static List<Section> sections(List<String> lines) {
        List<Section> sections = new ArrayList<>();
        int start = 0;
        int level = 0;
        Optional<String> title = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> found = IssueHeading.title(lines.get(i));
            int own = IssueHeading.level(lines.get(i));
            if (found.isPresent() || own > 0 && own <= level) {
                sections.add(section(title, start, i));
                title = found;
                start = i;
                level = found.isPresent() ? Math.max(1, own) : 0;
            }
        }
        sections.add(section(title, start, lines.size()));
        return sections;
    }

    private static Section section(Optional<String> title, int start, int end) {
        return new Section(title, title.flatMap(text -> IssueHeading.parse(text, start + 1)), start, end);
    }

    /**
     * The lines of one issue.
     *
     * @param title the text of the heading; empty before the first one
     * @param heading the heading, empty if it cannot be dated
     * @param start the index of its first line
     * @param end the index after its last line
     */
    record Section(Optional<String> title, Optional<IssueHeading> heading, int start, int end) {}
}
