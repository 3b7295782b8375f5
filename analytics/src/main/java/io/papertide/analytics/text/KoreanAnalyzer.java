package io.papertide.analytics.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Korean by Lucene's Nori with a dictionary of our own.
 *
 * <p>Nouns, Latin words, prefixes and noun suffixes that touch become one word ({@code 공정} + {@code 성}); particles and
 * endings become tokens that carry no keyword, so that no phrase runs across them. Latin words get their English key, so
 * {@code LLM은} and {@code LLMs} are the same word.
 */
final class KoreanAnalyzer implements TextAnalyzer {
    private static final String PLURAL = "들";
    /** Makes an adjective of a noun: 효과적. */
    private static final String ADJECTIVE = "적";
    /** A pronoun that begins many terms: 자기 성찰, 자기 지도 학습. */
    private static final String SELF = "자기";
    /** A number with what it counts is no keyword: 12개, 3.5배; 3차원 and 1인칭 are names. */
    private static final Pattern QUANTITY =
            Pattern.compile("[\\d.,]+(배|개|명|회|번|년|월|일|시간|분|초|점|위|건|편|장|종|가지|십|백|천|만|억|조|퍼센트)+");

    private final UserDictionary dictionary = readDictionary();
    private final EnglishWords english;
    private final WordList stopWords = WordList.read(KoreanAnalyzer.class, "stopwords-ko.txt");
    private final WordList bland = WordList.read(KoreanAnalyzer.class, "generic-ko.txt");

    KoreanAnalyzer(EnglishWords english) {
        this.english = english;
    }

    private static UserDictionary readDictionary() {
        try (InputStream in = KoreanAnalyzer.class.getResourceAsStream("dictionary-ko.txt")) {
            if (in == null) {
                throw new IllegalStateException("the Korean dictionary is missing from the jar");
            }
            return UserDictionary.open(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the Korean dictionary", e);
        }
    }

    @Override
    public List<Token> tokens(String text) {
        return tokens(read(text));
    }

    /**
     * A text as Nori reads it.
     *
     * @param plain the normalised text
     * @param morphemes in its order; the parts of a compound follow it
     */
    record Reading(String plain, List<Morpheme> morphemes) {
        private List<Morpheme> without(Standing some) {
            return morphemes.stream()
                    .filter(morpheme -> morpheme.standing != some)
                    .toList();
        }
    }

    /** Reads a text, which takes far longer than to make tokens or parts of it. */
    Reading read(String text) {
        String plain = TextNormalizer.normalize(text);
        return new Reading(plain, morphemes(plain));
    }

    /** Returns the tokens of a text. */
    List<Token> tokens(Reading reading) {
        String plain = reading.plain;
        List<Morpheme> morphemes = reading.without(Standing.PART);
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < morphemes.size()) {
            int end = i + 1;
            while (end < morphemes.size() && joins(plain, morphemes.get(end - 1), morphemes.get(end))) {
                end++;
            }
            boolean verbal = end < morphemes.size()
                    && morphemes.get(end).makesVerb()
                    && morphemes.get(end).start == morphemes.get(end - 1).end;
            add(plain, morphemes.subList(i, end), verbal, tokens);
            i = end;
        }
        return tokens;
    }

    /**
     * Returns the parts of all words, compounds taken apart, without particles, endings, marks and the plural suffix; nothing is
     * joined and every part counts.
     */
    List<Token> parts(Reading reading) {
        List<Token> parts = new ArrayList<>();
        for (Morpheme morpheme : reading.without(Standing.COMPOUND)) {
            String surface = reading.plain.substring(morpheme.start, morpheme.end);
            if (morpheme.carriesMeaning() && !surface.equals(PLURAL) && !surface.isBlank()) {
                boolean latin = surface.chars().allMatch(c -> c < 0x80);
                Word word = latin
                        ? english.word(surface)
                        : new Word(surface, surface, surface, surface, WordRole.NOUN, false, true);
                parts.add(new Token(word, morpheme.start, morpheme.end, Gap.SPACE));
            }
        }
        return parts;
    }

    private static boolean joins(String plain, Morpheme left, Morpheme right) {
        if (!left.nominal() || !right.nominal()) {
            return false;
        }
        boolean touching = left.end == right.start;
        // The hyphen or point inside a name such as GPT-4o or Qwen-2.5.
        boolean name = right.start == left.end + 1
                && "-.".indexOf(plain.charAt(left.end)) >= 0
                && right.tag == POS.Tag.SN
                && (left.tag == POS.Tag.SL || left.tag == POS.Tag.SN);
        return touching || name;
    }

    private void add(String plain, List<Morpheme> run, boolean verbal, List<Token> tokens) {
        int start = run.get(0).start;
        int end = run.get(run.size() - 1).end;
        String surface = plain.substring(start, end);
        boolean nominal = run.get(0).nominal() || surface.equals(SELF);
        Gap gap = tokens.isEmpty()
                ? Gap.BREAK
                : Gap.of(plain, tokens.get(tokens.size() - 1).end(), start);
        boolean latin = surface.chars().allMatch(c -> c < 0x80);
        tokens.add(new Token(latin ? english.word(surface) : korean(surface, nominal, verbal), start, end, gap));
    }

    private Word korean(String surface, boolean nominal, boolean verbal) {
        boolean content = nominal
                && surface.length() > 1
                && !stopWords.contains(surface)
                && !QUANTITY.matcher(surface).matches();
        return new Word(
                surface, surface, surface, surface, content ? role(surface, verbal) : WordRole.BREAK, false, content);
    }

    private WordRole role(String surface, boolean verbal) {
        if (verbal) {
            return WordRole.BREAK;
        }
        if (surface.endsWith(ADJECTIVE) && surface.length() > 2) {
            return WordRole.MODIFIER;
        }
        return bland.contains(surface) ? WordRole.BLAND : WordRole.NOUN;
    }

    /** How a morpheme stands to those around it. */
    private enum Standing {
        /** It is no compound and part of none. */
        ALONE,
        /** Its parts follow. */
        COMPOUND,
        /** It is one of the parts of the compound before it. */
        PART
    }

    private List<Morpheme> morphemes(String plain) {
        List<Morpheme> morphemes = new ArrayList<>();
        try (KoreanTokenizer tokenizer = new KoreanTokenizer(
                AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, dictionary, DecompoundMode.MIXED, false, true)) {
            tokenizer.setReader(new StringReader(plain));
            tokenizer.reset();
            CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
            PartOfSpeechAttribute partOfSpeech = tokenizer.getAttribute(PartOfSpeechAttribute.class);
            PositionIncrementAttribute step = tokenizer.getAttribute(PositionIncrementAttribute.class);
            PositionLengthAttribute partCount = tokenizer.getAttribute(PositionLengthAttribute.class);
            int parts = 0;
            int partsLeft = 0;
            while (tokenizer.incrementToken()) {
                if (step.getPositionIncrement() == 0) {
                    int last = morphemes.size() - 1;
                    morphemes.set(last, morphemes.get(last).standing(Standing.COMPOUND));
                    partsLeft = parts;
                }
                parts = partCount.getPositionLength();
                Standing standing = partsLeft > 0 ? Standing.PART : Standing.ALONE;
                partsLeft = Math.max(0, partsLeft - 1);
                if (term.length() > 0) {
                    morphemes.add(new Morpheme(
                            offset.startOffset(), offset.endOffset(), partOfSpeech.getLeftPOS(), standing));
                }
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return morphemes;
    }

    private record Morpheme(int start, int end, POS.Tag tag, Standing standing) {
        Morpheme standing(Standing other) {
            return new Morpheme(start, end, tag, other);
        }

        boolean carriesMeaning() {
            return switch (tag) {
                case J, E, SP, SSC, SSO, SC, SY, SF, SE, VCP, XSV, XSA, VX -> false;
                default -> true;
            };
        }

        /** Makes a verb or an adjective of the noun before it: 제안하다. */
        boolean makesVerb() {
            return tag == POS.Tag.XSV || tag == POS.Tag.XSA;
        }

        boolean nominal() {
            return switch (tag) {
                case NNG, NNP, SL, XPN, XSN, XR, SN, SH -> true;
                default -> false;
            };
        }
    }
}
