package io.papertide.ingest.internal.pytorchkr;

import io.papertide.ingest.DigestFormat;
import io.papertide.ingest.DigestSource;
import io.papertide.ingest.IngestException;
import io.papertide.ingest.IngestResult;
import io.papertide.ingest.OriginalArchive;
import io.papertide.ingest.internal.Warnings;
import io.papertide.model.IngestWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The topics of the Korean PyTorch community in all forms in which they can be had. */
public final class PytorchKrFormat implements DigestFormat {
    private static final List<TopicForm> FORMS =
            List.of(new JsonForm(), new PageForm(), new MarkdownForm(), new PlainTextForm());

    @Override
    public String id() {
        return "pytorchkr";
    }

    @Override
    public boolean detects(DigestSource source) {
        return form(source).isPresent();
    }

    private static Optional<TopicForm> form(DigestSource source) {
        return FORMS.stream().filter(form -> form.recognises(source)).findFirst();
    }

    @Override
    public IngestResult parse(DigestSource source) {
        TopicForm.Topics topics = form(source).orElseGet(PlainTextForm::new).read(source);
        if (topics.topics().size() == 1) {
            return new TopicReader(topics.topics().get(0)).read(id());
        }
        if (topics.topics().isEmpty() && topics.listed().isEmpty()) {
            throw new IngestException("no topic with a digest in it; give a topic's text, Markdown, JSON or page");
        }
        return several(topics);
    }

    private IngestResult several(TopicForm.Topics topics) {
        List<IngestResult> read = new ArrayList<>();
        List<IngestWarning> warnings = new ArrayList<>();
        for (List<Block> topic : topics.topics()) {
            try {
                read.add(new TopicReader(topic).read(id()));
            } catch (IngestException e) {
                warnings.add(new IngestWarning(1, Warnings.NOT_A_DIGEST, "a topic was left out: " + e.getMessage()));
            }
        }
        read.forEach(result -> warnings.addAll(result.warnings()));
        return new IngestResult(
                id(),
                read.stream().flatMap(result -> result.issues().stream()).toList(),
                List.of(),
                warnings,
                read.stream().mapToInt(IngestResult::entriesSeen).sum(),
                topics.listed(),
                OriginalArchive.NONE);
    }
}
