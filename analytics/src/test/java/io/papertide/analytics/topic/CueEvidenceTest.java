package io.papertide.analytics.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.Lens;
import io.papertide.model.Appearance;
import io.papertide.model.BilingualText;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import io.papertide.model.PaperId;
import io.papertide.model.SeriesId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an explanation shows of a cue stands so in the text, at the place that it names. */
class CueEvidenceTest {
    private static final String CATALOGUE = """
            topics:
              - id: boats
                name: {en: Boats}
                strong:
                  - boat / 나룻배
                  - ferry / light ferry
                  - bias / analysis
                  - oar lock
                  - row*
            """;

    private static Paper paper(String title, String summary) {
        boolean korean = summary.chars().anyMatch(c -> MatchText.isHangul((char) c));
        Language language = korean ? Language.KOREAN : Language.ENGLISH;
        return new Paper(
                new PaperId("p:1"),
                BilingualText.of(language, title),
                BilingualText.of(language, summary),
                BilingualText.NONE,
                List.of(),
                List.of(new Appearance(new SeriesId("test"), new IsoWeek(2024, 1), 1, "test", 1)));
    }

    private static List<CuePoints> cues(TopicCatalogue catalogue, Paper paper) {
        return CatalogueTagger.of(catalogue).explain(paper, Lens.FULL).stream()
                .flatMap(why -> why.cues().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Two boats met.;boats;1",
                "The Boats' crew.;Boats;1",
                "A boat's crew.;boat;1",
                "All of the FERRIES sank.;FERRIES;3",
                "LightFerries are quick.;LightFerries;0",
                "Their biases, and more.;biases;1",
                "Oar-locks squeak.;Oar-locks;0",
                "It rows-by itself.;rows;1",
                "Boats나룻배;Boats;0",
                "강에는 나룻배가 있다;나룻배;1"
            })
    void aSurfaceIsWhatStandsInTheText(String summary, String surface, int word) {
        List<CuePoints> cues = cues(TopicCatalogue.parse("test", CATALOGUE), paper("-", summary));
        assertThat(cues).anySatisfy(cue -> {
            assertThat(cue.surface()).isEqualTo(surface);
            assertThat(cue.word()).isEqualTo(word);
        });
    }

    @Test
    void everyCueShownOfTheFixturesStandsInItsText() {
        Paper paper = paper(
                "Agents' Skills: Fine-Tuning LLMs and VLMs",
                "Multi-agent systems of large language models use tools, benchmarks and reward models; their analyses of"
                        + " biases, matrices and policies show hallucinations.");
        List<CuePoints> cues = cues(TopicCatalogue.bundled(), paper);
        assertThat(cues).hasSizeGreaterThan(8);
        String title = paper.title().preferring(Language.ENGLISH);
        String[] words = paper.summary().preferring(Language.ENGLISH).split(" ");
        for (CuePoints cue : cues) {
            if (cue.inTitle()) {
                assertThat(title).contains(cue.surface());
            } else {
                String rest = String.join(" ", List.of(words).subList(cue.word(), words.length));
                assertThat(rest.indexOf(cue.surface())).isBetween(0, words[cue.word()].length() - 1);
            }
        }
    }
}
