package io.papertide.ingest.internal.pytorchkr;

/** Looks through the lines of a source for what only a topic has: a dated title and, below it, labels. */
final class TopicSigns {
    private static final int ENOUGH = 2;

    private boolean dated;
    private boolean inNumbers;
    private int possible;
    private boolean sure;

    /**
     * Looks at the next line and tells whether the signs are enough by now.
     *
     * @param line the line
     * @param label the line without what marks a heading
     */
    boolean see(String line, String label) {
        dated = dated || TopicDates.parse(line).isPresent();
        inNumbers = inNumbers || TopicDates.inNumbers(line);
        if (dated) {
            sure |= SectionLabel.parse(label).isPresent();
            // A link called Paper is a link.
            boolean link = label.contains("](");
            possible += !link && SectionLabel.possible(label).isPresent() ? 1 : 0;
        }
        // Pages of other digests give their days in English words, and may have such headings too.
        return sure || inNumbers && possible >= ENOUGH;
    }
}
