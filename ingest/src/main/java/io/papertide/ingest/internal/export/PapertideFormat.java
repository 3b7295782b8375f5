package io.papertide.ingest.internal.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.papertide.ingest.DigestFormat;
import io.papertide.ingest.DigestSource;
import io.papertide.ingest.IngestException;
import io.papertide.ingest.IngestResult;
import io.papertide.ingest.OriginalArchive;
import io.papertide.ingest.OriginalSource;
import io.papertide.ingest.internal.text.JsonTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The JSON of {@code papertide export --format json}. */
public final class PapertideFormat implements DigestFormat {
    private static final int VERSION = 1;
    private static final Pattern HEAD =
            Pattern.compile("\\s*\\{\\s*\"format\"\\s*:\\s*\"papertide\".*", Pattern.DOTALL);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public String id() {
        return "papertide";
    }

    @Override
    public boolean detects(DigestSource source) {
        return HEAD.matcher(
                        source.text().substring(0, Math.min(200, source.text().length())))
                .matches();
    }

    @Override
    public IngestResult parse(DigestSource source) {
        JsonNode root = root(source.text());
        if (!root.path("format").asText().equals(id()) || !root.path("sources").isArray()) {
            throw new IngestException("it is no export of papertide: no \"format\" and \"sources\" in it");
        }
        if (root.path("version").asInt() > VERSION) {
            throw new IngestException("it was written by a newer papertide (version "
                    + root.path("version").asInt() + "); update papertide and import it again");
        }
        ExportReader reader = new ExportReader();
        List<OriginalSource> originals = new ArrayList<>();
        root.path("sources").forEach(node -> originals.add(reader.source(node)));
        if (originals.isEmpty()) {
            throw new IngestException("it is the export of an empty archive; nothing to import");
        }
        OriginalArchive archive = new OriginalArchive(originals, reader.corrections(root.path("corrections")));
        return new IngestResult(
                id(), List.of(), List.of(), reader.warnings(), reader.entriesSeen(), List.of(), archive);
    }

    private static JsonNode root(String text) {
        try {
            JsonNode root = MAPPER.readTree(text);
            return root == null ? MAPPER.missingNode() : root;
        } catch (JsonProcessingException e) {
            throw new IngestException(JsonTexts.problem(e), e);
        }
    }
}
