package io.papertide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.papertide.cli.KeywordQuality.Labels;
import io.papertide.cli.KeywordQuality.Score;
import io.papertide.cli.KeywordQuality.Texts;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.testkit.SharedCorpus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the keywords of single papers against lists made by reading 60 papers, and prints the table of docs/keywords.md. The test
 * half was labelled before anything was tuned and is not looked at while tuning.
 */
class KeywordQualityTest {
    /** By how much precision at 10 must be over the best baseline's. */
    private static final double CLEARLY = 0.1;
    /** What precision at 10 must not fall under. */
    private static final double FLOOR = 0.53;

    @TempDir
    private Path folder;

    @Test
    void ourKeywordsAreCloserToAReadersThanThoseOfTheBaselines() throws IOException {
        assumeTrue(SharedCorpus.find("corpus").isPresent(), "the shared corpus is not beside this checkout");
        Run.in(
                folder,
                "import",
                "--as-of",
                "2026-01-01",
                SharedCorpus.find("corpus/dair").orElseThrow().toString(),
                SharedCorpus.find("corpus/pytorchkr").orElseThrow().toString());
        Map<String, Texts> papers =
                papers(Run.in(folder, "export", "--format", "jsonl").out());
        KeywordQuality quality = new KeywordQuality(List.copyOf(papers.values()));
        for (String half : List.of("dev", "test")) {
            List<Labels> labels =
                    labels().stream().filter(label -> label.half().equals(half)).toList();
            for (Language language : Language.values()) {
                List<Labels> some = labels.stream()
                        .filter(label -> label.language() == language)
                        .toList();
                System.out.print(table(half + ", " + language.code(), quality.scores(some, papers)));
            }
            Map<String, Score> scores = quality.scores(labels, papers);
            System.out.print(table(half + ", all", scores));
            double ours = scores.get("papertide").precision();
            double best = scores.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("papertide"))
                    .mapToDouble(entry -> entry.getValue().precision())
                    .max()
                    .orElseThrow();
            assertThat(ours).as(half).isGreaterThan(best + CLEARLY).isGreaterThan(FLOOR);
        }
    }

    static String table(String title, Map<String, Score> scores) {
        StringBuilder table =
                new StringBuilder(String.format(Locale.ROOT, "%-12s precision@10  recall@10  recall@20%n", title));
        scores.forEach((way, score) -> table.append(String.format(
                Locale.ROOT,
                "%-12s %12.2f %10.2f %10.2f%n",
                way,
                score.precision(),
                score.recall(),
                score.recall20())));
        return table.toString();
    }

    static Map<String, Texts> papers(String jsonLines) throws IOException {
        Map<String, Texts> papers = new LinkedHashMap<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : jsonLines.lines().toList()) {
            JsonNode paper = mapper.readTree(line);
            papers.put(paper.get("id").asText(), new Texts(text(paper.get("title")), text(paper.get("summary"))));
        }
        return papers;
    }

    private static BilingualText text(JsonNode node) {
        BilingualText text = BilingualText.NONE;
        for (Language language : Language.values()) {
            if (node.has(language.code())) {
                text = text.or(
                        BilingualText.of(language, node.get(language.code()).asText()));
            }
        }
        return text;
    }

    static List<Labels> labels() throws IOException {
        List<Labels> labels = new ArrayList<>();
        try (InputStream in = KeywordQualityTest.class.getResourceAsStream("keyword-labels.csv")) {
            var rows = new CsvMapper()
                    .readerFor(Map.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .<Map<String, String>>readValues(in);
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                labels.add(new Labels(
                        row.get("half"),
                        row.get("id"),
                        Language.parse(row.get("language")).orElseThrow(),
                        Arrays.stream(row.get("keywords").split(";"))
                                .map(forms -> List.of(forms.split("\\|")))
                                .toList()));
            }
        }
        return labels;
    }

    /** Prints the table, and with a paper's id the keywords of each way, from an export in JSON lines. */
    public static void main(String[] args) throws IOException {
        Map<String, Texts> papers = papers(Files.readString(Path.of(args[0])));
        KeywordQuality quality = new KeywordQuality(List.copyOf(papers.values()));
        String half = args[1];
        for (Language language : Language.values()) {
            List<Labels> chosen = labels().stream()
                    .filter(label -> label.half().equals(half) && label.language() == language)
                    .toList();
            System.out.print(table(half + ", " + language.code(), quality.scores(chosen, papers)));
            for (Labels label : args.length > 2 ? chosen : List.<Labels>of()) {
                System.out.println(label.id() + " " + papers.get(label.id()).title());
                System.out.println("   "
                        + quality.ways(papers.get(label.id()), language).get("papertide").stream()
                                .map(keyword -> (KeywordQuality.isListed(label, keyword) ? "+" : "-") + keyword)
                                .toList());
            }
        }
    }
}
