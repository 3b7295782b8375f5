package io.papertide.report;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.IndexedAnalysis;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.model.BilingualText;
import io.papertide.model.Corpus;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.testkit.MemoryCorpus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Corpora that the tests of the report write reports of. */
public final class SampleCorpus {
    /** Titles and summaries that try to do harm. */
    public static final String SCRIPT = "<script>window.harmed = 1; alert(1)</script>";

    private static final String[] WORDS =
            ("model data training agent agents tool tools planning reasoning image video audio"
                            + " benchmark evaluation fairness bias safety alignment attention memory context retrieval graph code"
                            + " program robot policy reward language multimodal vision diffusion speech translation medical protein"
                            + " search index token tokens layer network gradient loss sample efficient fast small large sparse"
                            + " quantization pruning distillation prompt prompts chain thought knowledge question answer dialogue"
                            + " user study survey open release")
                    .split(" ");

    private SampleCorpus() {}

    /** Thirty weeks of three papers; agents in the later half; week 12 missing; some papers full of hostile text. */
    public static MemoryCorpus hostile() {
        MemoryCorpus corpus = new MemoryCorpus();
        for (int week = 1; week <= 30; week++) {
            if (week == 12) {
                continue;
            }
            String in = String.format(Locale.ROOT, "2024-W%02d", week);
            corpus.add(id(week, 1), in, 1, "Roads at night", "Cameras on cars watch the road and count the lamps.");
            boolean late = week > 15;
            corpus.add(
                    id(week, 2),
                    in,
                    2,
                    new BilingualText(late ? "Agents with tools" : "Walls in old houses", late ? "도구를 쓰는 에이전트" : null),
                    BilingualText.english(late ? "LLM agents plan and call tools." : "How walls were painted."));
            corpus.add(id(week, 3), in, 3, "Fair lending", "A study of fairness and bias in the lending of money.");
        }
        corpus.add(
                "2407.99999",
                "2024-W30",
                4,
                SCRIPT + " [x](javascript:alert(2)) \u202Eevil | \"'",
                "<img src=http://tracker.example/x onerror=window.harmed=2> LLM agents </script><script>window.harmed=3</script>");
        corpus.add(
                "2407.99998",
                "2024-W30",
                5,
                "T".repeat(3000) + " agents " + "가".repeat(3000),
                "A huge title. LLM agents.");
        return corpus.add(
                "2407.99997",
                "2024-W30",
                6,
                "מודל \u2067גדול\u2069 <svg onload=window.harmed=4> ${window.harmed=5}",
                "<a href='javascript:window.harmed=6'>LLM agents</a> <style>*{display:none}</style>");
    }

    private static String id(int week, int rank) {
        return String.format(Locale.ROOT, "24%02d.%05d", (week + 3) / 4, week * 10 + rank);
    }

    /** Weeks of ten papers of so many words, from a seed; topics come and go. */
    public static MemoryCorpus large(int weeks, int words, long seed) {
        Random random = new Random(seed);
        MemoryCorpus corpus = new MemoryCorpus();
        for (int week = 0; week < weeks; week++) {
            String in = IsoWeek.parse("2023-W01").orElseThrow().plusWeeks(week).toString();
            for (int rank = 1; rank <= 10; rank++) {
                String title = "On " + words(random, 4, week, weeks);
                corpus.add(
                        String.format(Locale.ROOT, "%04d.%05d", 2301 + week, rank),
                        in,
                        rank,
                        title,
                        "We show " + words(random, words, week, weeks) + ".");
            }
        }
        return corpus;
    }

    private static String words(Random random, int count, int week, int weeks) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            // Words are common or rare, and which is which moves with the weeks.
            double place = Math.pow(random.nextDouble(), 2) * WORDS.length + (double) week / weeks * 12;
            text.append(i == 0 ? "" : i % 9 == 8 ? ", " : " ").append(WORDS[(int) place % WORDS.length]);
            if (random.nextInt(6) == 0) {
                text.append(' ').append("method").append(random.nextInt(400));
            }
        }
        return text.toString();
    }

    /** Analyses a corpus as the program does. */
    public static CorpusAnalysis analysis(Corpus corpus) {
        return IndexedAnalysis.of(corpus, CatalogueTagger.of(TopicCatalogue.bundled()), AnalysisOptions.DEFAULT);
    }

    /** Returns options for all of a corpus. */
    public static ReportOptions options(Corpus corpus, Language... languages) {
        return new ReportOptions(corpus.period().orElseThrow(), List.of(languages), "test", "bundled", Optional::empty);
    }
}
