package io.papertide.analytics.segment;

/** The parts of a segment, each read only by the questions that need it. */
public enum SegmentPart {
    /** Which papers there are, when they appeared, and how long they are. */
    FRAME("frame"),
    /** Which papers have which topics. */
    TOPICS("topics"),
    /** The topics of each paper with their scores and evidence. */
    ASSIGNMENTS("assignments"),
    /** The keywords of English titles and summaries. */
    ENGLISH("keywords-en"),
    /** The keywords of Korean titles and summaries. */
    KOREAN("keywords-ko"),
    /** How the issues of the segment's weeks are written. */
    STYLES("styles");

    private final String id;

    SegmentPart(String id) {
        this.id = id;
    }

    /** Returns the name to keep the part under. */
    public String id() {
        return id;
    }
}
