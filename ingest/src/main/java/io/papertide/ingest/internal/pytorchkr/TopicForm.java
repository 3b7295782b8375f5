package io.papertide.ingest.internal.pytorchkr;

import io.papertide.ingest.DigestSource;
import java.util.List;

/** A form in which a topic can be had. An instance has no state. */
interface TopicForm {
    /** Tells whether a source looks like this form; quick, and never throws. */
    boolean recognises(DigestSource source);

    /**
     * Returns the topics of a source.
     *
     * @throws io.papertide.ingest.IngestException if the source is not of this form
     */
    Topics read(DigestSource source);

    /**
     * What a source holds.
     *
     * @param topics the blocks of each topic, in the order of the source
     * @param listed addresses of topics that the source only lists, relative to its own
     */
    record Topics(List<List<Block>> topics, List<String> listed) {
        /** Copies. */
        public Topics {
            topics = List.copyOf(topics);
            listed = List.copyOf(listed);
        }

        static Topics of(List<Block> topic) {
            return new Topics(List.of(topic), List.of());
        }
    }
}
