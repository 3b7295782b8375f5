package io.papertide.bench.generate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.papertide.model.Appearance;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.model.Link;
import io.papertide.model.Paper;
import io.papertide.testkit.planted.PlantedCorpus;
import io.papertide.testkit.planted.PlantedPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** All papers, one a line, in the form and order of {@code papertide export --format jsonl}, without topics. */
final class PaperLines {
    private final PlantedPlan plan;

    PaperLines(PlantedPlan plan) {
        this.plan = plan;
    }

    void write(Path file) throws IOException {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            json.setRootValueSeparator(null);
            new PlantedCorpus(plan).forEachPaper(paper -> {
                try {
                    write(json, paper);
                    json.writeRaw('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void write(JsonGenerator json, Paper paper) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", paper.id().value());
        write(json, "title", paper.title());
        write(json, "summary", paper.summary());
        write(json, "abstract", paper.abstractText());
        json.writeArrayFieldStart("links");
        for (Link link : paper.links()) {
            json.writeStartObject();
            json.writeStringField("kind", link.kind().id());
            json.writeStringField("url", link.url());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("appearances");
        for (Appearance appearance : paper.appearances()) {
            json.writeStartObject();
            json.writeStringField("series", appearance.series().value());
            json.writeStringField("week", appearance.week().toString());
            json.writeNumberField("rank", appearance.rank());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, BilingualText text) throws IOException {
        json.writeObjectFieldStart(name);
        for (Language language : Language.values()) {
            if (text.in(language).isPresent()) {
                json.writeStringField(
                        language == Language.ENGLISH ? "en" : "ko",
                        text.in(language).orElseThrow());
            }
        }
        json.writeEndObject();
    }
}
