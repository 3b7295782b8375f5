package io.papertide.ingest.internal.pytorchkr;

import io.papertide.ingest.DigestSource;
import java.util.ArrayList;
import java.util.List;

/** A topic copied from the page as plain text: a paragraph a line, link cards lost. */
final class PlainTextForm implements TopicForm {
    @Override
    public boolean recognises(DigestSource source) {
        boolean dated = false;
        for (String line : source.lines()) {
            dated |= TopicDates.parse(line).isPresent();
            if (dated && SectionLabel.parse(line.strip()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Topics read(DigestSource source) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).replace('\u00A0', ' ');
            if (!text.isBlank()) {
                blocks.add(Block.of(text, List.of(), i + 1));
            }
        }
        return Topics.of(blocks);
    }
}
