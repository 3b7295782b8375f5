package io.papertide.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.keyword.KeywordRanking;
import io.papertide.analytics.keyword.KeywordShare;
import io.papertide.analytics.keyword.TopicKeyword;
import io.papertide.archive.Archive;
import io.papertide.cli.ExitCode;
import io.papertide.cli.UsageException;
import io.papertide.cli.workflow.Analyses;
import io.papertide.cli.workflow.Figures;
import io.papertide.cli.workflow.ResultJson;
import io.papertide.cli.workflow.Table;
import io.papertide.model.Corpus;
import io.papertide.model.Language;
import io.papertide.model.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the keywords of a period. */
@Command(
        name = "keywords",
        description = "Keywords of a period: the most distinctive against the rest, the most frequent, the new ones.",
        footer = {
            "",
            "Examples:",
            "  papertide keywords --period 2024-Q4 --language ko --top 10",
            "  papertide keywords --topic agents --period 2024"
        })
final class KeywordsCommand extends AnalysisCommand {
    @Option(
            names = "--period",
            paramLabel = "P",
            defaultValue = "last-13w",
            description = "the period (default: last-13w)")
    private String period = "last-13w";

    @Option(names = "--language", paramLabel = "en|ko", defaultValue = "en", description = "the language (default: en)")
    private String language = "en";

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "how many of each list (default: 20)")
    private int top = 20;

    @Option(
            names = "--topic",
            paramLabel = "T",
            description =
                    "instead the keywords that tell this topic from the others, by c-TF-IDF; an id of 'papertide topics'")
    private @Nullable String topic;

    @Override
    int run(Archive archive) {
        Language wanted = Language.parse(language)
                .orElseThrow(() -> new UsageException("there is no language '" + language + "'; use en or ko"));
        if (top < 1) {
            throw new UsageException("--top must be 1 or more");
        }
        Corpus corpus = archive.corpus();
        Period asked = Analyses.period(period, corpus);
        String wantedTopic = topic;
        if (wantedTopic != null) {
            return runTopic(corpus, asked, wanted, wantedTopic);
        }
        KeywordRanking ranking = analysis(corpus).keywords(asked, wanted, top);
        if (json()) {
            return print(ResultJson.keywords(ranking, wanted));
        }
        print(ranking.period().period() + ": " + ranking.period().papers() + " papers in "
                + ranking.period().weeks() + " weeks; " + lens());
        print("Distinctive against the rest of the archive", ranking.distinctive());
        print("Frequent", ranking.frequent());
        print("New: no earlier paper has it", ranking.fresh());
        Stream.of(ranking.distinctive(), ranking.frequent(), ranking.fresh())
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        KeywordShare::keyword, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .forEach(keyword -> printEvidence(keyword.keyword().name().preferring(wanted), keyword.evidence()));
        return ExitCode.DONE;
    }

    private int runTopic(Corpus corpus, Period asked, Language wanted, String id) {
        CorpusAnalysis analysis = analysis(corpus);
        List<TopicKeyword> keywords =
                analysis.topicKeywords(asked, wanted, top).get(id.strip().toLowerCase(Locale.ROOT));
        if (keywords == null) {
            throw new UsageException("there is no topic '" + id + "'; see 'papertide topics'");
        }
        if (json()) {
            ObjectNode node = ResultJson.totals(analysis.totals(asked));
            node.put("language", wanted.code()).put("lens", "lead").put("topic", id);
            node.set("keywords", ResultJson.topicKeywords(keywords));
            return print(node);
        }
        print(asked + ": keywords that tell " + id + " from the other topics; " + lens());
        Table table = new Table("lrrrr", "keyword", "papers", "of topic", "95 %", "c-TF-IDF");
        keywords.forEach(keyword -> table.row(
                keyword.keyword().name().preferring(wanted),
                keyword.share().papers(),
                Figures.percent(keyword.share().share()),
                Figures.interval(keyword.share()),
                String.format(Locale.ROOT, "%.4f", keyword.score())));
        print(table);
        keywords.forEach(keyword -> printEvidence(keyword.keyword().name().preferring(wanted), keyword.evidence()));
        return ExitCode.DONE;
    }

    private void print(String title, List<KeywordShare> keywords) {
        print("");
        print(title);
        if (keywords.isEmpty()) {
            print("  none");
            return;
        }
        Table table = new Table("lrrrrr", "keyword", "papers", "share", "95 %", "elsewhere", "log ratio");
        keywords.forEach(keyword -> table.row(
                keyword.keyword().name().preferring(Language.ENGLISH),
                keyword.inside().papers(),
                Figures.percent(keyword.inside().share()),
                Figures.interval(keyword.inside()),
                Figures.percent(keyword.outside().share()),
                keyword.outside().total() == 0 ? "" : Figures.signed(keyword.logRatio())));
        print(table);
    }
}
