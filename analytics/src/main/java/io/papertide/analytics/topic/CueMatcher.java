package io.papertide.analytics.topic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the cues of a catalogue in a paper's text, in one pass over it. */
final class CueMatcher {
    private static final int EXCEPTION = -1;

    private final List<CueForm> forms = new ArrayList<>();
    private final List<Owner> owners = new ArrayList<>();
    private final CueTrie trie;

    CueMatcher(List<Topic> topics) {
        int number = 0;
        for (int t = 0; t < topics.size(); t++) {
            Topic topic = topics.get(t);
            for (Cue cue : topic.cues()) {
                Owner owner = new Owner(t, number++, cue.strength());
                cue.forms().forEach(form -> add(form, owner));
            }
            Owner exception = new Owner(t, EXCEPTION, null);
            topic.exceptions().forEach(form -> add(form, exception));
        }
        trie = CueTrie.of(forms);
    }

    private void add(String written, Owner owner) {
        for (CueForm form : CueForm.parse(written)) {
            forms.add(form);
            owners.add(owner);
        }
    }

    /** Returns the cues of a title and a summary in the order of the text. */
    List<CueHit> hits(PaperText paper) {
        List<CueHit> hits = new ArrayList<>();
        for (Found found : find(paper.titleText(), true)) {
            hits.add(found.hit(paper.titleText(), CueHit.TITLE));
        }
        MatchText text = paper.summaryText();
        for (Found found : find(text, false)) {
            hits.add(found.hit(text, paper.wordsBefore(text.offset(found.start))));
        }
        return hits;
    }

    private List<Found> find(MatchText text, boolean title) {
        List<Found> all = new ArrayList<>();
        trie.find(text, (form, start, end) -> {
            Owner owner = owners.get(form);
            if ((title || owner.strength != CueStrength.TITLE)
                    && forms.get(form).fits(text, start, end)) {
                int last = forms.get(form).open() ? Math.max(end, text.nextWordEnd(end)) : end;
                all.add(new Found(owner, start, last));
            }
        });
        return all.stream()
                .filter(found -> found.owner.cue != EXCEPTION && !isCovered(found, all))
                .toList();
    }

    /** Tells whether an exception, or a longer cue of the same topic, takes a cue in. */
    private static boolean isCovered(Found found, List<Found> all) {
        for (Found other : all) {
            if (other.owner.topic == found.owner.topic && other.start <= found.start && found.end <= other.end) {
                boolean longer = other.end - other.start > found.end - found.start;
                if (longer || other.owner.cue == EXCEPTION) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * What a form belongs to.
     *
     * @param topic the place of the topic
     * @param cue the place of the cue among those of all topics, or {@link #EXCEPTION}
     * @param strength how much the cue says; null for an exception
     */
    private record Owner(int topic, int cue, @Nullable CueStrength strength) {}

    private record Found(Owner owner, int start, int end) {
        CueHit hit(MatchText text, int word) {
            CueStrength strength = owner.strength;
            if (strength == null) {
                throw new IllegalStateException("an exception is no hit");
            }
            return new CueHit(owner.topic, owner.cue, strength, word, text.surface(start, end));
        }
    }
}
