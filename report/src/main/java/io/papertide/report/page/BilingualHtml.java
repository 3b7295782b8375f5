package io.papertide.report.page;

import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Words in each language of a page; the style shows the one that the reader chose. */
final class BilingualHtml {
    private final List<Language> languages;

    BilingualHtml(List<Language> languages) {
        this.languages = languages;
    }

    /** Returns the languages, the first one shown first. */
    List<Language> languages() {
        return languages;
    }

    /** Returns the words as HTML; of a text known in one language only, that. */
    String words(BilingualText text) {
        return words(text, "span", "");
    }

    /** Returns the words as elements of a name, with more attributes: {@code text} and {@code x="3"} in a drawing. */
    String words(BilingualText text, String element, String attributes) {
        boolean same = text.preferring(Language.ENGLISH).equals(text.preferring(Language.KOREAN));
        if (languages.size() == 1 || same) {
            String plain = escaped(text, languages.get(0));
            return element.equals("span") ? plain : "<" + element + attributes + ">" + plain + "</" + element + ">";
        }
        StringBuilder words = new StringBuilder();
        for (Language language : languages) {
            String code = language.code();
            words.append('<')
                    .append(element)
                    .append(attributes)
                    .append(" class=\"")
                    .append(code)
                    .append("\" lang=\"")
                    .append(code)
                    .append("\">")
                    .append(escaped(text, language))
                    .append("</")
                    .append(element)
                    .append('>');
        }
        return words.toString();
    }

    /** Returns the attributes of an element that is named by some words; the script puts in those of the chosen language. */
    String label(BilingualText text) {
        String first = " aria-label=\"" + escaped(text, languages.get(0)) + '"';
        if (languages.size() == 1) {
            return first;
        }
        return first
                + languages.stream()
                        .map(language -> " data-" + language.code() + "=\"" + escaped(text, language) + '"')
                        .collect(Collectors.joining());
    }

    /** A line must not break between a figure and its per cent. */
    private static String escaped(BilingualText text, Language language) {
        return Escape.html(text.preferring(language)).replace(" %", "\u00A0%");
    }
}
