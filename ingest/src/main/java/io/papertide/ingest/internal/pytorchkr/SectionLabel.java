package io.papertide.ingest.internal.pytorchkr;

import java.util.Optional;

/** The labels between the parts of an entry, in the order in which they come. */
enum SectionLabel {
    SUMMARY("논문 소개"),
    ABSTRACT("논문 초록"),
    PAPER("논문 링크"),
    MORE("더 읽어보기"),
    FOOTER("원문");

    private final String words;

    SectionLabel(String words) {
        this.words = words;
    }

    /** Returns the label that a whole block is, an English gloss in brackets aside, or empty. */
    static Optional<SectionLabel> parse(String text) {
        int bracket = text.indexOf('(');
        String bare = (bracket > 0 ? text.substring(0, bracket) : text).strip();
        for (SectionLabel label : values()) {
            if (bare.replace(" ", "").equals(label.words.replace(" ", ""))) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
