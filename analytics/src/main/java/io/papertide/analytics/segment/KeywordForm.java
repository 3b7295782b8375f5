package io.papertide.analytics.segment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A written form of a keyword.
 *
 * <p>As bytes: which of the cases below it is, how many bytes it shares with the keyword's name, the rest of the form, and its
 * key where that is neither the name nor the form itself.
 *
 * @param surface the form
 * @param key its key
 */
record KeywordForm(String surface, String key) {
    /** The key is the keyword's name. */
    private static final int NAMED = 0;
    /** The key is the form itself. */
    private static final int ITSELF = 1;

    private static final int OTHER = 2;
    /** Added if the form begins with the capital of the letter with which the name begins. */
    private static final int CAPITAL = 4;

    private static final int CASE = 0x20;

    void write(ByteSink sink, byte[] name) {
        byte[] utf8 = surface.getBytes(StandardCharsets.UTF_8);
        byte[] capital = capital(name);
        boolean begins = utf8.length > 0 && capital.length > 0 && utf8[0] == capital[0] && utf8[0] != name[0];
        byte[] before = begins ? capital : name;
        int shared = Arrays.mismatch(utf8, before);
        shared = shared < 0 ? utf8.length : shared;
        int kind = Arrays.equals(key.getBytes(StandardCharsets.UTF_8), name)
                ? NAMED
                : key.equals(surface) ? ITSELF : OTHER;
        sink.number(kind | (begins ? CAPITAL : 0));
        sink.number(shared);
        sink.number(utf8.length - shared);
        sink.append(utf8, shared, utf8.length - shared);
        if (kind == OTHER) {
            sink.text(key);
        }
    }

    /** Tells whether the form is written as the keyword's name, and that is its key. */
    boolean isOnly(byte[] name) {
        return key.equals(surface) && Arrays.equals(surface.getBytes(StandardCharsets.UTF_8), name);
    }

    static KeywordForm read(ByteSource source, byte[] name) {
        int kind = source.number(CAPITAL + OTHER + 1);
        byte[] before = (kind & CAPITAL) != 0 ? capital(name) : name;
        String surface = new String(source.continued(before, source.number()), StandardCharsets.UTF_8);
        String key = switch (kind & ~CAPITAL) {
            case NAMED -> new String(name, StandardCharsets.UTF_8);
            case ITSELF -> surface;
            default -> source.text();
        };
        return new KeywordForm(surface, key);
    }

    /** Passes over a form. */
    static void skip(ByteSource source) {
        int kind = source.number(CAPITAL + OTHER + 1);
        source.number();
        source.skip();
        if ((kind & ~CAPITAL) > ITSELF) {
            source.skip();
        }
    }

    private static byte[] capital(byte[] name) {
        byte[] capital = name.clone();
        if (name.length > 0 && name[0] >= 'a' && name[0] <= 'z') {
            capital[0] = (byte) (name[0] ^ CASE);
        }
        return capital;
    }
}
