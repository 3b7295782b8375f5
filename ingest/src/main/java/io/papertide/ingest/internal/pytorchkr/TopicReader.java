package io.papertide.ingest.internal.pytorchkr;

import io.papertide.ingest.DigestLimits;
import io.papertide.ingest.IngestException;
import io.papertide.ingest.IngestResult;
import io.papertide.ingest.internal.EntryBuilder;
import io.papertide.ingest.internal.Warnings;
import io.papertide.ingest.internal.text.Languages;
import io.papertide.model.BilingualText;
import io.papertide.model.Entry;
import io.papertide.model.Issue;
import io.papertide.model.LinkKind;
import io.papertide.model.SeriesId;
import io.papertide.model.WeekSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes an issue of the blocks of one topic. An entry begins at the block before its first section label. */
final class TopicReader {
    private static final int TITLE_WITHIN = 20;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final Pattern EMOJI_LINE = Pattern.compile("\\S{0,40}(?::[a-z0-9_+-]+:\\s*){2,}.{0,40}");
    private static final Pattern BULLET = Pattern.compile("^[•\\-*]\\s+");

    private final List<Block> blocks;
    private final Warnings warnings = new Warnings();

    TopicReader(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Reads the topic; throws if it has no dated title or no entry. */
    IngestResult read(String format) {
        Block title = blocks.stream()
                .limit(TITLE_WITHIN)
                .filter(block -> TopicDates.parse(block.text()).isPresent())
                .findFirst()
                .orElseThrow(() -> new IngestException("no dated title like \"[2024/10/14 ~ 10/20] ...\" in it"));
        WeekSpan span = TopicDates.parse(title.text()).orElseThrow();
        if (span.days() != DAYS_OF_A_WEEK) {
            warnings.add(title.line(), Warnings.ODD_SPAN, span + " has " + span.days() + " days");
        }
        List<Integer> starts = starts();
        if (starts.isEmpty()) {
            throw new IngestException("no entry in it: no block called \"논문 소개\" or \"논문 초록\"");
        }
        List<Entry> entries = entries(starts);
        if (entries.isEmpty()) {
            throw new IngestException("no entry of it could be read");
        }
        Issue issue = new Issue(
                SeriesId.PYTORCHKR, title.text(), span, overview(title, starts.get(0)), entries, title.line());
        return new IngestResult(format, List.of(issue), List.of(), warnings.sorted(), starts.size());
    }

    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        int lastLabel = SectionLabel.FOOTER.ordinal();
        for (int i = 1; i < blocks.size(); i++) {
            Optional<SectionLabel> label = SectionLabel.parse(blocks.get(i).text());
            if (label.isEmpty()) {
                continue;
            }
            int order = label.get().ordinal();
            boolean begins = order <= SectionLabel.ABSTRACT.ordinal() && order <= lastLabel;
            int title = before(i);
            if (begins && title >= 0 && canBeTitle(blocks.get(title).text())) {
                starts.add(title);
            }
            lastLabel = order;
        }
        return starts;
    }

    /** Returns the index of the last block with text before an index, -1 if there is none. */
    private int before(int index) {
        int i = index - 1;
        while (i >= 0 && blocks.get(i).isBlank()) {
            i--;
        }
        return i;
    }

    private static boolean canBeTitle(String text) {
        return SectionLabel.parse(text).isEmpty() && TopicDates.parse(text).isEmpty();
    }

    private List<Entry> entries(List<Integer> starts) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            int rank = i + 1;
            if (rank > DigestLimits.ENTRIES_PER_ISSUE) {
                warnings.add(
                        blocks.get(starts.get(i)).line(),
                        Warnings.ENTRY_DROPPED,
                        "entry " + rank + " was left out: the issue has over " + DigestLimits.ENTRIES_PER_ISSUE);
            } else {
                entry(rank, blocks.subList(starts.get(i), end)).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<Entry> entry(int rank, List<Block> part) {
        Block title = part.get(0);
        EntryBuilder entry = new EntryBuilder(rank, title.line(), warnings);
        entry.title(Languages.title(title.text()));
        List<String> summary = new ArrayList<>();
        List<String> abstractText = new ArrayList<>();
        title.urls().forEach(url -> entry.link(LinkKind.PAPER, url));
        SectionLabel current = SectionLabel.SUMMARY;
        for (Block block : part.subList(1, part.size())) {
            Optional<SectionLabel> label = SectionLabel.parse(block.text());
            current = label.orElse(current);
            if (current == SectionLabel.FOOTER) {
                break;
            }
            if (label.isPresent()) {
                continue;
            }
            if (current == SectionLabel.SUMMARY && !block.isBlank()) {
                summary.add(unbulleted(block));
            } else if (current == SectionLabel.ABSTRACT && !block.isBlank()) {
                abstractText.add(unbulleted(block));
            }
            addLinks(entry, current, block);
        }
        entry.summary(Languages.join(summary));
        entry.abstractText(Languages.join(abstractText));
        return entry.build();
    }

    private static void addLinks(EntryBuilder entry, SectionLabel section, Block block) {
        for (String url : block.urls()) {
            entry.link(section == SectionLabel.PAPER ? LinkKind.PAPER : LinkKind.ofUrl(url), url);
        }
    }

    private BilingualText overview(Block title, int end) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : blocks.subList(Math.min(end, blocks.indexOf(title) + 1), end)) {
            boolean heading = TopicDates.parse(block.text()).isPresent();
            if (!heading
                    && !block.isBlank()
                    && !EMOJI_LINE.matcher(block.text()).matches()) {
                paragraphs.add(unbulleted(block));
            }
        }
        return Languages.join(paragraphs);
    }

    /** A bullet is a mark of the list in some forms and text in others. */
    private static String unbulleted(Block block) {
        return BULLET.matcher(block.text()).replaceFirst("");
    }
}
