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

/** Makes an issue of the blocks of one topic.  */
final class TopicReader {
    private static final int TITLE_WITHIN = 20;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final Pattern EMOJI_LINE = Pattern.compile("\\S{0,40}(?::[a-z0-9_+-]+:\\s*){2,}.{0,40}");
    private static final int LONGEST_EMOJI_LINE = 400;
    /** The names of emoji that end a title. */
    private static final Pattern EMOJI_AT_END = Pattern.compile("\\s{0,9}(?::[a-z][a-z0-9_+-]{0,30}:\\s?){1,9}$");

    private static final int LONGEST_FOOTER = 500;
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,2}[.)]\\s+");
    /** What a topic ends with where no label does. */
    private static final Pattern FOOTER = Pattern.compile("한국 사용자 모임.{0,20}정리|좋아요.{0,20}눌러|이 글은 GPT|^\\d+개의 좋아요$");

    private static final Pattern BULLET = Pattern.compile("^[•\\-*]\\s+");

    private final List<Block> blocks;
    private final Sections sections;
    private final Warnings warnings = new Warnings();

    TopicReader(List<Block> blocks) {
        this.blocks = blocks;
        sections = new Sections(blocks);
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
        List<Integer> starts = sections.starts();
        if (starts.isEmpty()) {
            throw new IngestException("no entry in it: no part called \"논문 소개\", \"논문 초록\" or the like");
        }
        List<Entry> entries = entries(starts);
        if (entries.isEmpty()) {
            throw new IngestException("no entry of it could be read");
        }
        Issue issue = new Issue(
                SeriesId.PYTORCHKR, title.text(), span, overview(title, starts.get(0)), entries, title.line());
        return new IngestResult(format, List.of(issue), List.of(), warnings.sorted(), starts.size());
    }

    private List<Entry> entries(List<Integer> starts) {
        List<Entry> entries = new ArrayList<>();
        boolean numbered = starts.size() > 1
                && starts.stream()
                        .allMatch(start ->
                                NUMBER.matcher(blocks.get(start).text()).lookingAt());
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            int rank = i + 1;
            if (rank > DigestLimits.ENTRIES_PER_ISSUE) {
                warnings.add(
                        blocks.get(starts.get(i)).line(),
                        Warnings.ENTRY_DROPPED,
                        "entry " + rank + " was left out: the issue has over " + DigestLimits.ENTRIES_PER_ISSUE);
            } else {
                entry(rank, starts.get(i), end, numbered).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<Entry> entry(int rank, int start, int end, boolean numbered) {
        Block title = blocks.get(start);
        EntryBuilder entry = new EntryBuilder(rank, title.line(), warnings);
        String words = numbered ? NUMBER.matcher(title.text()).replaceFirst("") : title.text();
        entry.title(Languages.title(EMOJI_AT_END.matcher(words.strip()).replaceFirst("")));
        List<String> summary = new ArrayList<>();
        List<String> abstractText = new ArrayList<>();
        title.urls().forEach(url -> entry.link(LinkKind.PAPER, url));
        SectionLabel current = SectionLabel.SUMMARY;
        for (int i = start + 1; i < end; i++) {
            Block block = blocks.get(i);
            Optional<SectionLabel> label = sections.label(i);
            // A heading that is no label announces more about the paper.
            boolean other = label.isEmpty() && block.level() > 0 && current != SectionLabel.ABSTRACT;
            current = other ? SectionLabel.SUMMARY : label.orElse(current);
            boolean closing = other && title.level() > 0 && block.level() <= title.level();
            if (closing || current == SectionLabel.FOOTER || isFooter(block)) {
                break;
            }
            if (label.isPresent()) {
                continue;
            }
            if (current == SectionLabel.SUMMARY && block.hasWords()) {
                summary.add(unbulleted(block));
            } else if (current == SectionLabel.ABSTRACT && block.hasWords()) {
                abstractText.add(unbulleted(block));
            }
            addLinks(entry, current, block);
        }
        entry.summary(Languages.join(summary));
        entry.abstractText(Languages.join(abstractText));
        return entry.build();
    }

    private static boolean isFooter(Block block) {
        return block.text().length() < LONGEST_FOOTER
                && FOOTER.matcher(block.text()).find();
    }

    private static void addLinks(EntryBuilder entry, SectionLabel section, Block block) {
        for (String url : block.urls()) {
            LinkKind told = LinkKind.ofUrl(url);
            boolean open = told == LinkKind.OTHER;
            entry.link(
                    switch (section) {
                        case PAPER -> open ? LinkKind.PAPER : told;
                        case CODE -> open ? LinkKind.CODE : told;
                        default -> told;
                    },
                    url);
        }
    }

    private BilingualText overview(Block title, int end) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : blocks.subList(Math.min(end, blocks.indexOf(title) + 1), end)) {
            boolean heading = TopicDates.parse(block.text()).isPresent();
            if (!heading && !block.isBlank() && !isEmojiLine(block.text())) {
                paragraphs.add(unbulleted(block));
            }
        }
        return Languages.join(paragraphs);
    }

    private static boolean isEmojiLine(String text) {
        return text.length() < LONGEST_EMOJI_LINE && EMOJI_LINE.matcher(text).matches();
    }

    /** A bullet is a mark of the list in some forms and text in others. */
    private static String unbulleted(Block block) {
        return BULLET.matcher(block.text()).replaceFirst("");
    }
}
