package io.papertide.ingest.internal.pytorchkr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the entries of a topic begin, found by their labels.
 *
 * <p>A label begins an entry if the entry before has it already, or if in this topic it comes before the label that was last
 * seen. The block before it is the title. So the order of labels is the topic's own, and any of them may be missing.
 */
final class Sections {
    private final List<Block> blocks;
    private final List<Optional<SectionLabel>> labels = new ArrayList<>();
    private final List<SectionLabel> order = new ArrayList<>();

    Sections(List<Block> blocks) {
        this.blocks = blocks;
        Map<String, Integer> counts = count();
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean headed = blocks.stream()
                .anyMatch(block ->
                        block.level() > 0 && SectionLabel.parse(block.text()).isPresent());
        for (Block block : blocks) {
            int count = counts.getOrDefault(SectionLabel.word(block.text()), 0);
            boolean common = 2 * count >= most && (!headed || block.level() > 0);
            Optional<SectionLabel> label = SectionLabel.parse(block.text())
                    .or(() -> common ? SectionLabel.possible(block.text()) : Optional.empty());
            // What stands under each entry says where the entry is from, and ends nothing.
            labels.add(label.map(l -> l == SectionLabel.FOOTER && count > 1 ? SectionLabel.MORE : l));
        }
        learnOrder();
    }

    private Map<String, Integer> count() {
        Map<String, Integer> counts = new HashMap<>();
        for (Block block : blocks) {
            if (SectionLabel.parse(block.text())
                    .or(() -> SectionLabel.possible(block.text()))
                    .isPresent()) {
                counts.merge(SectionLabel.word(block.text()), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The order is that of the first entry that begins as most do; labels that it lacks take their usual place. */
    private void learnOrder() {
        Optional<SectionLabel> first = firstOfMost();
        boolean inside = first.isEmpty();
        for (Optional<SectionLabel> label : labels) {
            inside |= label.isPresent() && label.equals(first);
            if (inside && label.isPresent() && order.contains(label.get())) {
                break;
            }
            if (inside) {
                label.ifPresent(order::add);
            }
        }
        for (SectionLabel label : SectionLabel.values()) {
            if (!order.contains(label)) {
                int place = 0;
                while (place < order.size() && order.get(place).compareTo(label) < 0) {
                    place++;
                }
                order.add(place, label);
            }
        }
    }

    /**
     * Returns the label with which most entries begin: words, the title, always stand between it and the label before, which
     * usually comes later or is the same. Empty if no label is followed by such a one.
     */
    private Optional<SectionLabel> firstOfMost() {
        Map<SectionLabel, Integer> begins = new EnumMap<>(SectionLabel.class);
        Set<List<SectionLabel>> wordless = new HashSet<>();
        int previous = -1;
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).isEmpty()) {
                continue;
            }
            SectionLabel label = labels.get(i).get();
            if (previous >= 0) {
                SectionLabel before = labels.get(previous).orElseThrow();
                boolean words = blocks.subList(previous + 1, i).stream().anyMatch(Block::hasWords);
                if (!words) {
                    wordless.add(List.of(before, label));
                } else if (label.compareTo(before) <= 0 && !wordless.contains(List.of(before, label))) {
                    begins.merge(label, 1, Integer::sum);
                }
            }
            previous = i;
        }
        return begins.entrySet().stream()
                .max(Map.Entry.<SectionLabel, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** Returns the label that a block is, or empty. */
    Optional<SectionLabel> label(int index) {
        return labels.get(index);
    }

    /** Returns the indices of the titles of entries, in order. */
    List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        Set<SectionLabel> seen = EnumSet.noneOf(SectionLabel.class);
        int last = order.size();
        int previous = -1;
        int level = 0;
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).isEmpty()) {
                continue;
            }
            SectionLabel label = labels.get(i).get();
            int place = order.indexOf(label);
            boolean begins = starts.isEmpty() || seen.contains(label) || place < last;
            int title = begins && label != SectionLabel.FOOTER ? title(i, previous, level) : -1;
            if (title >= 0) {
                starts.add(title);
                seen.clear();
                level = starts.size() == 1 ? blocks.get(title).level() : level;
            }
            seen.add(label);
            last = place;
            previous = i;
        }
        return withUnlabelled(starts, level);
    }

    /** Returns the index of the last block with words between two labels that can be a title, -1 if there is none. */
    private int title(int label, int previous, int level) {
        for (int i = label - 1; i > previous; i--) {
            Block block = blocks.get(i);
            if (block.hasWords() && (level == 0 || block.level() > 0 && block.level() <= level)) {
                return TopicDates.parse(block.text()).isEmpty() ? i : -1;
            }
            if (block.hasWords() && level > 0 && block.level() > 0) {
                return -1;
            }
        }
        return -1;
    }

    /** A heading like those of the entries around it is an entry too, though it has no label. */
    private List<Integer> withUnlabelled(List<Integer> starts, int level) {
        if (level == 0 || starts.size() < 2) {
            return starts;
        }
        List<Integer> all = new ArrayList<>();
        for (int i = starts.get(0); i <= starts.get(starts.size() - 1); i++) {
            boolean heading = blocks.get(i).level() == level
                    && blocks.get(i).hasWords()
                    && labels.get(i).isEmpty();
            if (heading || starts.contains(i)) {
                all.add(i);
            }
        }
        return all;
    }
}
