package io.papertide.analytics.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How English words change their endings, as far as counting needs it. */
final class EnglishForms {
    private static final int SHORTEST_PLURAL = 4;

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("biases", "bias"),
            Map.entry("analyses", "analysis"),
            Map.entry("hypotheses", "hypothesis"),
            Map.entry("theses", "thesis"),
            Map.entry("syntheses", "synthesis"),
            Map.entry("indices", "index"),
            Map.entry("matrices", "matrix"),
            Map.entry("vertices", "vertex"),
            Map.entry("corpora", "corpus"),
            Map.entry("criteria", "criterion"),
            Map.entry("phenomena", "phenomenon"),
            Map.entry("caches", "cache"),
            Map.entry("axes", "axis"));

    private static final Set<String> SINGULAR = Set.of(
            "bias", "series", "news", "alias", "atlas", "canvas", "gas", "lens", "always", "towards", "perhaps",
            "species", "chaos");

    /** British endings and compounds written as one word, to the form that is counted. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("finetuning", "fine tuning"),
            Map.entry("finetune", "fine tuning"),
            Map.entry("finetuned", "fine tuning"),
            Map.entry("behaviour", "behavior"),
            Map.entry("behavioural", "behavioral"),
            Map.entry("colour", "color"),
            Map.entry("neighbour", "neighbor"),
            Map.entry("centre", "center"),
            Map.entry("modelling", "modeling"),
            Map.entry("labelling", "labeling"),
            Map.entry("labelled", "labeled"),
            Map.entry("signalling", "signaling"),
            Map.entry("travelling", "traveling"),
            Map.entry("catalogue", "catalog"),
            Map.entry("dialog", "dialogue"),
            Map.entry("programme", "program"),
            Map.entry("judgement", "judgment"),
            Map.entry("artefact", "artifact"),
            Map.entry("zeroshot", "zero shot"),
            Map.entry("fewshot", "few shot"),
            Map.entry("opensource", "open source"),
            Map.entry("codebase", "code base"));

    private EnglishForms() {}

    /** Returns the form under which a word in lower case is counted: singular, in American spelling. */
    static String lemma(String lower) {
        String singular = singular(lower);
        String spelled = SPELLINGS.get(singular);
        return spelled == null ? american(singular) : spelled;
    }

    private static String american(String word) {
        if (word.endsWith("isation")) {
            return word.substring(0, word.length() - 7) + "ization";
        }
        if (word.endsWith("ising") && word.length() > 8 && !word.endsWith("vising") && !word.endsWith("prising")) {
            return word.substring(0, word.length() - 5) + "izing";
        }
        return word;
    }

    /** Returns the singular of a noun in lower case; other words stay, or change alike in all their occurrences. */
    static String singular(String lower) {
        int size = lower.length();
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return irregular;
        }
        if (size < SHORTEST_PLURAL || !lower.endsWith("s") || SINGULAR.contains(lower)) {
            return lower;
        }
        return switch (lower.charAt(size - 2)) {
            case 's', 'u', 'i' -> lower;
            case 'c' -> lower.endsWith("ics") && !isPluralOfIc(lower) ? lower : lower.substring(0, size - 1);
            case 'e' -> withoutEs(lower);
            default -> lower.substring(0, size - 1);
        };
    }

    /** Physics and robotics are no plurals, metrics and topics are. */
    private static boolean isPluralOfIc(String lower) {
        return Set.of("metrics", "topics", "critics", "heuristics", "characteristics", "generics")
                .contains(lower);
    }

    private static String withoutEs(String lower) {
        String stem = lower.substring(0, lower.length() - 2);
        if (stem.endsWith("i") && stem.length() > 2) {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        boolean hissing = stem.endsWith("ss") || stem.endsWith("x") || stem.endsWith("ch") || stem.endsWith("sh");
        return hissing ? stem : stem + "e";
    }

    /** Returns a verb's form for he, she and it, or the plural of a noun: both end alike. */
    static String thirdPerson(String word) {
        if (word.endsWith("y") && word.length() > 2 && !isVowel(word.charAt(word.length() - 2))) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")
                || word.endsWith("o") && word.length() < SHORTEST_PLURAL;
        return word + (hissing ? "es" : "s");
    }

    /** Returns the possible regular past forms of a verb. */
    static List<String> pastForms(String verb) {
        if (verb.endsWith("e")) {
            return List.of(verb + "d");
        }
        if (verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2))) {
            return List.of(verb.substring(0, verb.length() - 1) + "ied");
        }
        return List.of(verb + "ed", doubled(verb) + "ed");
    }

    /** Returns the possible forms of a verb in -ing. */
    static List<String> gerunds(String verb) {
        if (verb.endsWith("ie")) {
            return List.of(verb.substring(0, verb.length() - 2) + "ying");
        }
        if (verb.endsWith("e") && !verb.endsWith("ee")) {
            return List.of(verb.substring(0, verb.length() - 1) + "ing");
        }
        return List.of(verb + "ing", doubled(verb) + "ing");
    }

    private static String doubled(String verb) {
        return verb + verb.charAt(verb.length() - 1);
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
