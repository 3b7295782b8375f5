package io.papertide.ingest.internal.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** What the formats that are JSON share. */
public final class JsonTexts {
    private JsonTexts() {}

    /** Tells whether a text begins like a JSON object or array. */
    public static boolean isObjectOrArray(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /** Returns one line that says where a text stops being JSON. */
    public static String problem(JsonProcessingException e) {
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        if (e instanceof StreamConstraintsException) {
            return "its JSON is nested too deeply or has too long a text" + where + "; it is no digest";
        }
        return "it is not whole JSON" + where + "; download it again";
    }
}
