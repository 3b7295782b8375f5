package io.papertide.analytics.topic;

import java.util.ArrayList;
import java.util.List;

/** Finds the cues of a catalogue in a paper's text, in one pass over it. */
final class CueMatcher {
    private static final int EXCEPTION = -1;

    private final List<CueForm> forms = new ArrayList<>();
    private final List<Owner> owners = new ArrayList<>();
    private final CueTrie trie;
    private final int leadWords;

    CueMatcher(List<Topic> topics, int leadWords) {
        this.leadWords = leadWords;
        for (int t = 0; t < topics.size(); t++) {
            Topic topic = topics.get(t);
            for (int c = 0; c < topic.cues().size(); c++) {
                for (String form : topic.cues().get(c).forms()) {
                    add(form, new Owner(t, c));
                }
            }
            for (String exception : topic.exceptions()) {
                add(exception, new Owner(t, EXCEPTION));
            }
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
    List<CueHit> hits(String title, String summary, boolean leadOnly) {
        List<CueHit> hits = new ArrayList<>();
        MatchText titleText = MatchText.of(title);
        for (Found found : find(titleText)) {
            hits.add(found.hit(titleText, CueHit.TITLE));
        }
        WordCount words = new WordCount(summary);
        MatchText text = MatchText.of(leadOnly ? summary.substring(0, words.end(leadWords)) : summary);
        for (Found found : find(text)) {
            hits.add(found.hit(text, words.before(text.offset(found.start))));
        }
        return hits;
    }

    /** The words of a text: what stands between white space and holds a letter or a digit, so that a bullet is none. */
    private static final class WordCount {
        private final int[] before;

        WordCount(String text) {
            before = new int[text.length() + 1];
            boolean inWord = false;
            for (int i = 0; i < text.length(); i++) {
                boolean space = Character.isWhitespace(text.charAt(i));
                before[i + 1] = before[i] + (space && inWord ? 1 : 0);
                inWord = !space && (inWord || Character.isLetterOrDigit(text.charAt(i)));
            }
        }

        /** Returns how many words end before an offset. */
        int before(int offset) {
            return before[Math.min(offset, before.length - 1)];
        }

        /** Returns the offset at which so many words have ended, or the length of the text. */
        int end(int words) {
            for (int i = 0; i < before.length; i++) {
                if (before[i] == words) {
                    return i;
                }
            }
            return before.length - 1;
        }
    }

    private List<Found> find(MatchText text) {
        List<Found> all = new ArrayList<>();
        trie.find(text, (form, start, end) -> {
            if (forms.get(form).fits(text, start, end)) {
                int last = forms.get(form).open() ? Math.max(end, text.nextWordEnd(end)) : end;
                all.add(new Found(owners.get(form), start, last));
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

    private record Owner(int topic, int cue) {}

    private record Found(Owner owner, int start, int end) {
        CueHit hit(MatchText text, int word) {
            return new CueHit(owner.topic, owner.cue, word, text.surface(start, end));
        }
    }
}
