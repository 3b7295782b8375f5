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
