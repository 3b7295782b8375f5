package io.papertide.cli;

import io.papertide.analytics.Lens;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.archive.Archive;
import io.papertide.archive.SqliteArchive;
import io.papertide.cli.export.PaperJson;
import io.papertide.cli.workflow.Json;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import java.nio.file.Path;

/** The papers of an archive as if nobody had translated them into English. */
final class KoreanOnly {
    private KoreanOnly() {}

    static String jsonl(Path folder) {
        CatalogueTagger tagger = CatalogueTagger.of(TopicCatalogue.bundled());
        StringBuilder lines = new StringBuilder();
        try (Archive archive = SqliteArchive.openExisting(folder.resolve("papertide.db"))) {
            archive.corpus().forEachPaper(paper -> {
                Paper korean = new Paper(
                        paper.id(),
                        korean(paper.title()),
                        korean(paper.summary()),
                        BilingualText.NONE,
                        paper.links(),
                        paper.appearances());
                lines.append(Json.line(PaperJson.of(korean, tagger.tag(korean, Lens.FULL))))
                        .append('\n');
            });
        }
        return lines.toString();
    }

    private static BilingualText korean(BilingualText text) {
        return new BilingualText(null, text.in(Language.KOREAN).orElse(null));
    }
}
