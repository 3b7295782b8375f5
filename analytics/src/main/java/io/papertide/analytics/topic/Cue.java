package io.papertide.analytics.topic;

import java.util.List;

/**
 * A word or phrase that speaks for a topic, in all its forms.
 *
 * @param strength how much it says
 * @param forms ways to write it, in any language, at least one; the first names it
 */
public record Cue(CueStrength strength, List<String> forms) {
    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there is no form
     */
    public Cue {
        forms = List.copyOf(forms);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("a cue needs a form");
        }
    }

    /** Returns the first form, by which the cue is known. */
    public String name() {
        return forms.get(0);
    }
}
