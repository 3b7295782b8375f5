package io.papertide.ingest.internal.pytorchkr;

import io.papertide.ingest.DigestFormat;
import io.papertide.ingest.DigestSource;
import io.papertide.ingest.IngestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A topic copied from the page as plain text: a paragraph a line, link cards lost. */
public final class PytorchKrTextFormat implements DigestFormat {
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+");

    @Override
    public String id() {
        return "pytorchkr";
    }

    @Override
    public boolean detects(DigestSource source) {
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
    public IngestResult parse(DigestSource source) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = source.lines();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).replace('\u00A0', ' ');
            if (!text.isBlank()) {
                blocks.add(new Block(text, urls(text), i + 1));
            }
        }
        return new TopicReader(blocks).read(id());
    }

    private static List<String> urls(String text) {
        Matcher url = URL.matcher(text);
        return url.results().map(match -> match.group()).toList();
    }
}
