package io.papertide.analytics.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertide.analytics.keyword.KeywordMention;
import io.papertide.analytics.keyword.KeywordSource;
import io.papertide.analytics.keyword.PaperKeywords;
import io.papertide.model.Language;
import io.papertide.testkit.Seeded;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keywords in the bytes of many segments against maps of the same mentions. */
class KeywordSegmentsTest {
    /** Names that are beginnings of each other, share letters, or have characters of one to four bytes. */
    private static final List<String> WORDS =
            List.of("a", "ab", "abc", "b", "a b", "모델", "모 델", "é", "𝒳", "\uFF21", "agent", "agents", "gpt-4", "z");

    /** What a source says of each name: its papers with the counts, and its forms. */
    private final Map<String, Map<Integer, List<Integer>>> papers = new TreeMap<>();

    private final List<PaperKeywords> all = new ArrayList<>();

    private KeywordSegments random(Random random, Language language) {
        papers.clear();
        all.clear();
        List<byte[]> parts = new ArrayList<>();
        int ordinal = 0;
        for (int segments = 1 + random.nextInt(7); segments > 0; segments--) {
            KeywordsPart part = new KeywordsPart(language);
            for (int count = random.nextInt(12); count > 0; count--) {
                PaperKeywords keywords = keywords(random, language, ordinal++);
                all.add(keywords);
                part.add(keywords);
            }
            parts.add(part.toBytes());
        }
        return new KeywordSegments(language, parts);
    }

    private PaperKeywords keywords(Random random, Language language, int ordinal) {
        Map<String, KeywordMention> mentions = new LinkedHashMap<>();
        for (int count = random.nextInt(40); count > 0; count--) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            String key = random.nextBoolean() ? word : word + " " + WORDS.get(random.nextInt(WORDS.size()));
            String surface = switch (random.nextInt(4)) {
                case 0 -> key;
                case 1 -> key.toUpperCase(Locale.ROOT);
                case 2 -> key + "s";
                default -> Character.toUpperCase(key.charAt(0)) + key.substring(1);
            };
            int most = random.nextInt(5) == 0 ? 900 : 3;
            int lead = random.nextInt(most);
            KeywordMention mention = new KeywordMention(
                    key,
                    surface,
                    random.nextBoolean(),
                    random.nextInt(most),
                    random.nextInt(lead + 1),
                    lead,
                    lead + 1 + random.nextInt(2));
            mentions.putIfAbsent(key + "/" + surface, mention);
        }
        mentions.values()
                .forEach(mention -> papers.computeIfAbsent(
                                KeywordSource.name(mention.key(), language), name -> new TreeMap<>())
                        .merge(
                                ordinal,
                                List.of(mention.lead(), mention.full()),
                                (one, other) -> List.of(one.get(0) + other.get(0), one.get(1) + other.get(1))));
        return new PaperKeywords(List.copyOf(mentions.values()), List.of(), mentions.size());
    }

    private static Map<Integer, List<Integer>> read(KeywordSource.Entry entry) {
        Map<Integer, List<Integer>> found = new LinkedHashMap<>();
        int[] times = new int[2];
        entry.read(key -> true, new KeywordSource.Visitor() {
            @Override
            public void paper(int paper, int lead, int full) {
                found.merge(
                        paper,
                        List.of(lead, full),
                        (one, other) -> List.of(one.get(0) + other.get(0), one.get(1) + other.get(1)));
            }

            @Override
            public void form(String surface, int listable, int other) {
                times[0] += listable + other;
                times[1] += listable;
            }
        });
        assertThat(List.copyOf(found.keySet())).isSorted();
        assertThat(entry.papers()).isEqualTo(found.size());
        assertThat(entry.leadPapers())
                .isEqualTo(found.values().stream()
                        .filter(counts -> counts.get(0) > 0)
                        .count());
        assertThat(List.of(entry.times(), entry.listableTimes())).containsExactly(times[0], times[1]);
        return found;
    }

    @Test
    void eachNameIsHandedOverOnceInOrderWithAllItsPapers() {
        Seeded.check(60, random -> {
            KeywordSegments source = random(random, Language.ENGLISH);
            Set<String> also = new TreeSet<>(List.of("a", "nowhere", WORDS.get(random.nextInt(WORDS.size()))));
            Map<String, Map<Integer, List<Integer>>> found = new LinkedHashMap<>();
            source.forEach(
                    2,
                    also,
                    entry -> assertThat(found.put(entry.name(), read(entry))).isNull());
            assertThat(found)
                    .isEqualTo(papers.entrySet().stream()
                            .filter(one -> one.getValue().size() >= 2 || also.contains(one.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
            List<byte[]> order = found.keySet().stream()
                    .map(name -> name.getBytes(StandardCharsets.UTF_8))
                    .toList();
            assertThat(order).isSortedAccordingTo(Arrays::compareUnsigned);
        });
    }

    @Test
    void anyNameIsFoundAndNoOther() {
        Seeded.check(40, random -> {
            for (Language language : Language.values()) {
                KeywordSegments source = random(random, language);
                papers.forEach((name, expected) ->
                        assertThat(read(source.find(name).orElseThrow())).isEqualTo(expected));
                assertThat(source.find("nowhere")).isEmpty();
                assertThat(source.find("")).isEmpty();
            }
        });
    }

    @Test
    void namesAreFoundByTheirLettersWhereverTheirSpacesAre() {
        Seeded.check(40, random -> {
            KeywordSegments source = random(random, Language.ENGLISH);
            for (String letters : List.of("ab", "abc", "aab", "모델", "𝒳", "none")) {
                assertThat(source.withLetters(letters))
                        .containsExactlyInAnyOrderElementsOf(papers.keySet().stream()
                                .filter(name -> name.replace(" ", "").equals(letters))
                                .toList());
            }
        });
    }

    @Test
    void papersGetTheirKeywordsBack() {
        Seeded.check(30, random -> {
            KeywordsPart part = new KeywordsPart(Language.KOREAN);
            List<PaperKeywords> before = new ArrayList<>();
            for (int paper = 0; paper < 1 + random.nextInt(20); paper++) {
                before.add(keywords(random, Language.KOREAN, paper));
                part.add(before.get(paper));
            }
            BitSet every = new BitSet();
            every.set(0, before.size());
            KeywordDictionary dictionary = new KeywordDictionary(part.toBytes());
            assertThat(new PapersOfKeywords(dictionary).read(every))
                    .usingRecursiveComparison()
                    .ignoringCollectionOrderInFields("mentions")
                    .isEqualTo(before);
        });
    }
}
