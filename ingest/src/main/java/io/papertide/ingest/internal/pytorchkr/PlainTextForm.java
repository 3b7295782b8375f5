package io.papertide.ingest.internal.pytorchkr;

import io.papertide.ingest.DigestSource;
import java.util.ArrayList;
import java.util.List;

/** A topic copied from the page as plain text: a paragraph a line, link cards lost. */
final class PlainTextForm implements TopicForm {
    @Override
    public boolean recognises(DigestSource source) {
        TopicSigns signs = new TopicSigns();
        return source.lines().stream().anyMatch(line -> signs.see(line, line.strip()));
    }

    @Override
    public Topics read(DigestSource source) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).replace('\u00A0', ' ');
            if (!text.isBlank()) {
                blocks.add(Block.of(text, List.of(), i + 1, 0));
            }
        }
        return Topics.of(blocks);
    }
}
