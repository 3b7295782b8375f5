package io.papertide.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapeTest {
    @Test
    void markupBecomesText() {
        assertThat(Escape.html("<img src=x onerror='alert(1)'> & \"more\""))
                .isEqualTo("&lt;img src=x onerror=&#39;alert(1)&#39;&gt; &amp; &quot;more&quot;");
    }

    @Test
    void directionOverridesAndControlCharactersAreTakenOut() {
        assertThat(Escape.html("a\u202Eb\u2066c\u0000d\u001B[31m")).isEqualTo("abcd[31m");
    }

    @Test
    void ofAllCharactersOnlyTheHiddenOnesAreTakenOut() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean direction =
                    "\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".indexOf(c) >= 0;
            boolean control = c < ' ' && c != '\n' && c != '\t' || c == 0x7F;
            assertThat(Escape.clean("a" + c + "b"))
                    .as("%04x", (int) c)
                    .isEqualTo(direction || control ? "ab" : "a" + c + "b");
        }
    }

    @Test
    void markdownMarksStayMarks() {
        assertThat(Escape.markdown("# [a](b) `c` *d* | e <f>\nnext"))
                .isEqualTo("\\# \\[a\\](b) \\`c\\` \\*d\\* \\| e \\<f\\> next");
    }

    @Test
    void aCellThatASpreadsheetWouldRunBecomesText() {
        assertThat(Escape.csv("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(Escape.csv("@cmd")).isEqualTo("'@cmd");
        assertThat(Escape.csv("-0.5")).isEqualTo("-0.5");
        assertThat(Escape.csv("+12.5 %")).isEqualTo("+12.5 %");
        assertThat(Escape.csv("a, \"b\"\nc")).isEqualTo("\"a, \"\"b\"\"\nc\"");
    }
}
