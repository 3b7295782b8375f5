package io.papertide.analytics.text;

/** What a word can do in a keyword. */
public enum WordRole {
    /** A name, such as of a model or a method: has a digit or capitals inside. A keyword by itself. */
    NAME,
    /** A noun that can be a keyword by itself. */
    NOUN,
    /** A noun that makes a keyword only together with other words: model, data. */
    BLAND,
    /** A noun that says nothing at the end of a phrase but may stand inside one: task, accuracy. */
    HOLLOW,
    /** A word that may stand before a noun, never last and never alone. */
    MODIFIER,
    /** A number, which only the name before it can take up. */
    NUMBER,
    /** A small word that may stand inside a hyphenated phrase only: of, as, in. */
    LINK,
    /** A word that no phrase crosses. */
    BREAK;

    /** Tells whether a phrase may hold such a word. */
    public boolean inPhrases() {
        return this != BREAK && this != LINK && this != NUMBER;
    }
}
