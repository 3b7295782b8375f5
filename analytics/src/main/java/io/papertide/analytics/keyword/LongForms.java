package io.papertide.analytics.keyword;

import io.papertide.analytics.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The long forms of a list, found in a run of tokens by their lemmas; hyphens and spaces are alike. */
final class LongForms {
    private final Map<String, LongForms> next = new HashMap<>();
    private Optional<String> canonical = Optional.empty();

    /** A long form found. */
    record Match(String key, int to) {}

    /** Enters a long form by the lemmas of its words. */
    void enter(String[] lemmas, String key) {
        LongForms node = this;
        for (String lemma : lemmas) {
            node = node.next.computeIfAbsent(lemma, l -> new LongForms());
        }
        node.canonical = Optional.of(key);
    }

    /** Returns the longest form that begins at a token and crosses no punctuation. */
    Optional<Match> match(List<Token> tokens, int from) {
        LongForms node = next.get(tokens.get(from).lemma());
        Optional<Match> found = Optional.empty();
        for (int i = from; node != null; i++) {
            if (node.canonical.isPresent()) {
                found = Optional.of(new Match(node.canonical.get(), i + 1));
            }
            boolean ends = i + 1 == tokens.size() || tokens.get(i + 1).breakBefore();
            node = ends ? null : node.next.get(tokens.get(i + 1).lemma());
        }
        return found;
    }
}
