package io.papertide.report.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertide.analytics.CorpusAnalysis;
import io.papertide.analytics.compare.Comparison;
import io.papertide.model.IsoWeek;
import io.papertide.model.Language;
import io.papertide.model.Period;
import io.papertide.report.SampleCorpus;
import io.papertide.report.TrendReport;
import io.papertide.testkit.MemoryCorpus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page as a reader meets it. Screenshots go to {@code target/screenshots}. */
class ReportPageTest {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path hostile;
    private static Path varied;
    private static MemoryCorpus corpus;
    private static CorpusAnalysis analysis;

    @BeforeAll
    static void once() throws IOException {
        assumeTrue(Boolean.getBoolean("browser.tests"), "skipped: ask for the browser with -Dbrowser.tests=true");
        assumeTrue(Browser.isInstalled(), "skipped: /usr/bin/chromium and /usr/bin/chromedriver are not installed");
        MemoryCorpus texts = SampleCorpus.hostile();
        hostile = page(texts, SampleCorpus.analysis(texts), "hostile");
        corpus = SampleCorpus.large(60, 45, 7);
        analysis = SampleCorpus.analysis(corpus);
        varied = page(corpus, analysis, "varied");
        browser = Browser.start(folder);
        browser.resize(1400, 1000);
    }

    private static Path page(MemoryCorpus corpus, CorpusAnalysis analysis, String name) throws IOException {
        String page =
                TrendReport.page(analysis, corpus, SampleCorpus.options(corpus, Language.ENGLISH, Language.KOREAN));
        return Files.writeString(folder.resolve(name + ".html"), page);
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingIsSaidOnTheConsole() throws IOException {
        assertThat(browser.console()).isEmpty();
        assertThat(browser.run("return performance.getEntriesByType('resource').map((entry) => entry.name)"))
                .as("what the page loaded besides itself")
                .isEmpty();
    }

    private static void shot(String name) throws IOException {
        browser.screenshot(Path.of("target/screenshots", name + ".png"));
    }

    @Test
    void hostileTextsAreTextOnly() throws IOException {
        browser.open(hostile, "#at=papers");
        browser.run("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
        browser.run("document.querySelector('section:has(#latest-week) button.open').click()");
        assertThat(browser.run("return document.querySelector('dialog').textContent")
                        .asText())
                .contains(SampleCorpus.SCRIPT)
                .contains("<img src=http://tracker.example/x")
                .doesNotContain("\u202E");
        assertThat(browser.run("return window.harmed ?? 'unharmed'").asText()).isEqualTo("unharmed");
        assertThat(browser.run("return document.querySelectorAll('script').length")
                        .asInt())
                .isEqualTo(2);
        assertThat(browser.run("return [...document.querySelectorAll('a')].map((link) => link.protocol)"))
                .extracting(JsonNode::asText)
                .containsOnly("file:", "https:");
        assertThat(browser.run("return Math.max(...[...document.querySelectorAll('bdi')]"
                                + ".map((title) => title.textContent.length))")
                        .asInt())
                .as("the longest title")
                .isLessThanOrEqualTo(401);
        assertThat(browser.run("return document.documentElement.scrollWidth - innerWidth")
                        .asInt())
                .as("how far the page is wider than the window")
                .isLessThanOrEqualTo(0);
        shot("hostile");
    }

    @Test
    void theSwitchChangesAllWords() throws IOException {
        browser.open(varied, "");
        browser.run("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
        String visible = "return document.body.innerText";
        String english = browser.run(visible).asText();
        assertThat(english).contains("Topics at a glance").doesNotContain("한눈에");
        assertThat(english.replace("한국어", "")).doesNotContainPattern("\\p{IsHangul}");
        browser.run("document.getElementById('to-ko').click()");
        String korean = browser.run(visible).asText();
        assertThat(korean)
                .contains("한눈에 보는 주제")
                .contains("2023년 1월 2일–")
                .doesNotContain("Topics at a glance")
                .doesNotContain("Papers")
                .doesNotContain("rising")
                .doesNotContain("no clear change")
                .doesNotContain("weeks");
        assertThat(browser.run("return document.documentElement.lang").asText()).isEqualTo("ko");
        assertThat(browser.run("return [...document.querySelectorAll('[aria-label]')]"
                        + ".map((part) => part.getAttribute('aria-label')).filter((name) => /[a-z]{3}/.test(name))"))
                .as("names for screen readers that stayed English")
                .isEmpty();
        assertThat(browser.run("return [...document.querySelectorAll('.papers a')].map((link) => link.innerText)"))
                .extracting(JsonNode::asText)
                .isNotEmpty()
                .allMatch(word -> word.equals("논문"));
        assertThat(browser.run("return location.hash").asText()).contains("lang=ko");
        shot("korean");
    }

    @Test
    void everyNumberOpensAsManyPapers() throws IOException {
        browser.open(varied, "");
        browser.run("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
        JsonNode walk = browser.await("""
                await until(() => [...document.querySelectorAll('details[data-table], details[data-weeks]')]
                  .every((part) => part.querySelector('table')));
                const wrong = [];
                let opened = 0;
                let marked = 0;
                let subjects = 0;
                const dialog = document.querySelector('dialog');
                for (const button of document.querySelectorAll('button.open')) {
                  const number = Number([...button.childNodes]
                    .find((node) => node.nodeType === 3 || node.lang === 'en').textContent.replace(/[^0-9]/g, ''));
                  const papers = Elements.papers(button);
                  if (papers.length !== number || new Set(papers).size !== number) {
                    wrong.push(`${button.textContent}: ${papers.length}`);
                  }
                  if (opened++ % 8 === 0) {
                    const whole = Evidence.list(button);
                    document.body.append(whole);
                    await until(() => whole.children.length >= number);
                    const items = [...whole.children];
                    whole.remove();
                    if (items.length !== number) {
                      wrong.push(`${button.textContent}: ${items.length} listed`);
                    }
                    for (const item of button.dataset.subject ? items : []) {
                      subjects++;
                      marked += item.querySelector('mark, .learned') ? 1 : 0;
                    }
                  }
                }
                document.querySelectorAll('details').forEach((part) => { part.open = false; });
                for (const button of [...document.querySelectorAll('.glance button.open')].slice(0, 5)) {
                  button.click();
                  await until(() => dialog.querySelectorAll('li').length >= Number(button.textContent));
                  if (!dialog.open || dialog.querySelectorAll('li').length !== Number(button.textContent)) {
                    wrong.push(`${button.textContent}: the sheet shows others`);
                  }
                  dialog.close();
                }
                return { wrong, opened, marked: marked / subjects };""");
        assertThat(walk.get("wrong")).isEmpty();
        assertThat(walk.get("opened").asInt()).isGreaterThan(500);
        assertThat(walk.get("marked").asDouble())
                .as("papers whose match is shown")
                .isGreaterThan(0.95);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-Q1, 2023-Q3",
        "2023, 2024",
        "2023-W10..2023-W30, 2023-W20..2023-W50",
        "last-13w, all",
        "2023-05, 2023-W40",
        "2023-W07, 2023-W08",
    })
    void periodsComparedInThePageGiveTheNumbersOfTheProgram(String first, String second) throws IOException {
        Period all = corpus.period().orElseThrow();
        Comparison expected = analysis.compare(
                Period.parse(first, all).orElseThrow(),
                Period.parse(second, all).orElseThrow(),
                20);
        browser.show(varied);
        JsonNode actual =
                browser.run("const compared = Comparison.compare(Periods.parse('" + first + "'), Periods.parse('"
                        + second
                        + "'), 20); for (const one of [...compared.topics, ...compared.keywords]) { one.id = one.subject.id;"
                        + " for (const key of ['logRatioLow', 'logRatioHigh']) { one[key] = String(one[key]); } }"
                        + " return compared");
        assertThat(actual.at("/a/papers").asInt()).isEqualTo(expected.a().papers());
        assertThat(actual.at("/b/weeks").asInt()).isEqualTo(expected.b().weeks());
        assertThat(actual.get("shared").asInt()).isEqualTo(expected.sharedPapers());
        assertThat(actual.get("keywordFamily").asInt()).isEqualTo(expected.keywordFamily());
        PageNumbers.same(actual.get("topics"), expected.topics());
        PageNumbers.same(actual.get("keywords"), expected.keywords());
    }

    @Test
    void weeksAreTheSameInThePage() throws IOException {
        browser.show(varied);
        List<String> expected = new ArrayList<>();
        IsoWeek first = corpus.weeks().first();
        for (int i = 0; i < 700; i++) {
            expected.add(first.plusWeeks(i).toString());
        }
        assertThat(browser.run("return Array.from({ length: 700 }, (x, week) => Periods.iso(week))"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void anAddressBringsTheViewBack() throws IOException {
        browser.open(
                varied,
                "#a=2023-Q1&b=2023-Q2&lang=ko&theme=dark&topics=t%3Aagents&p.text=agent&span=2023-W10..2023-W20");
        assertThat(browser.run("return document.documentElement.dataset.theme").asText())
                .isEqualTo("dark");
        assertThat(browser.run("return document.querySelector('[data-part=compare] input[name=a]').value")
                        .asText())
                .isEqualTo("2023-Q1");
        assertThat(browser.run("return document.querySelector('[data-part=explore] input:checked').value")
                        .asText())
                .isEqualTo("t:agents");
        assertThat(browser.run("return document.querySelector('[data-part=papers] input[name=text]').value")
                        .asText())
                .isEqualTo("agent");
        assertThat(browser.run("return location.hash").asText()).contains("span=2023-W10..2023-W20");
        assertThat(browser.run("return document.querySelectorAll('[data-part=compare] tbody tr').length")
                        .asInt())
                .as("what was compared is there")
                .isGreaterThan(20);
        browser.run("document.getElementById('four-topics').scrollIntoView({ behavior: 'instant' })");
        shot("explore-dark");
    }

    @Test
    void papersAreFilteredAndSorted() throws IOException {
        browser.open(varied, "");
        String type = "const form = document.querySelector('[data-part=papers] form'); form.elements.%s.value = '%s';"
                + " form.dispatchEvent(new Event('input')); return document.getElementById('found').textContent";
        assertThat(browser.run(type.formatted("text", "")).asText()).isEqualTo("1–50 of 600");
        assertThat(browser.run(type.formatted("period", "2023-Q2")).asText()).isEqualTo("1–50 of 130");
        assertThat(browser.run(type.formatted("period", "2023-W20")).asText()).isEqualTo("1–10 of 10");
        assertThat(browser.run(type.formatted("sort", "oldest")).asText()).isEqualTo("1–10 of 10");
        assertThat(browser.run("return document.querySelector('.found .place').textContent")
                        .asText())
                .isEqualTo("dair-ai 2023-W20 #1");
        int agents = analysis
                .topics(Period.parse("2023-W20", corpus.period().orElseThrow()).orElseThrow())
                .stream()
                .filter(trend -> trend.subject().id().equals("agents"))
                .findFirst()
                .orElseThrow()
                .overall()
                .papers();
        browser.run(type.formatted("topic", "agents"));
        assertThat(browser.run("return document.querySelectorAll('.found li').length")
                        .asInt())
                .isEqualTo(agents);
        assertThat(browser.run(type.formatted("text", "no such words")).asText())
                .isEqualTo("No paper.");
        browser.run(type.formatted("text", ""));
        browser.run(type.formatted("topic", ""));
        browser.run(type.formatted("period", ""));
        browser.run("document.querySelector('[data-turn=\"1\"]').click()");
        assertThat(browser.run("return document.getElementById('found').textContent")
                        .asText())
                .isEqualTo("51–100 of 600");
    }

    @Test
    void theChartTellsTheFiguresUnderThePointer() throws IOException {
        browser.open(varied, "#topics=t%3Aagents&at=four-topics");
        String tip = browser.await("""
                const over = await until(() => document.querySelector('.plot .u-over'));
                return until(() => {
                  const box = over.getBoundingClientRect();
                  const at = { bubbles: true, clientX: box.left + box.width / 2, clientY: box.top + 50 };
                  over.dispatchEvent(new MouseEvent('mouseenter', at));
                  over.dispatchEvent(new MouseEvent('mousemove', at));
                  return document.querySelector('.plot .tip')?.textContent;
                });""").asText();
        assertThat(tip).containsPattern("2023-W\\d\\d.*/ 10 = \\d+\\.0 % \\(\\d+\\.\\d–\\d+\\.\\d %\\); mean of");
    }

    @Test
    void onPaperThereAreNoControls() throws IOException {
        browser.open(hostile, "#theme=dark");
        browser.devTools("Emulation.setEmulatedMedia", "{\"media\":\"print\"}");
        assertThat(browser.run("return [...document.querySelectorAll('nav, .switch, #theme, .form')]"
                                + ".filter((part) => part.checkVisibility()).length")
                        .asInt())
                .isZero();
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor")
                        .asText())
                .isEqualTo("rgb(255, 255, 255)");
        browser.devTools("Emulation.setEmulatedMedia", "{\"media\":\"\"}");
        byte[] pdf = browser.printed();
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        Files.write(Path.of("target/screenshots/print.pdf"), pdf);
    }

    @Test
    void withoutScriptsTheWordsTablesAndDrawingsAreThere() throws IOException {
        browser.devTools("Emulation.setScriptExecutionDisabled", "{\"value\":true}");
        try {
            browser.open(varied, "");
            shot("without-script");
        } finally {
            browser.devTools("Emulation.setScriptExecutionDisabled", "{\"value\":false}");
        }
        assertThat(browser.run("return document.documentElement.className").asText())
                .isEmpty();
        assertThat(browser.run(
                                "return [...document.querySelectorAll('svg')].filter((one) => one.checkVisibility()).length")
                        .asInt())
                .isGreaterThan(10);
        browser.run("document.getElementById('to-ko').click()");
        assertThat(browser.run("return document.querySelector('h1').innerText").asText())
                .contains("머신러닝");
    }

    @ParameterizedTest
    @CsvSource({"en, light, 1400", "ko, dark, 390"})
    void nothingStandsInTheWayOfAssistiveTechnology(String language, String theme, int width) throws IOException {
        browser.resize(width, 900);
        try {
            browser.open(hostile, "#lang=" + language + "&theme=" + theme);
            browser.run("document.querySelectorAll('details.fold').forEach((part, i) => { part.open = i === 0; })");
            nothingIsSaidOnTheConsole();
            browser.run(axe());
            JsonNode found = browser.await("""
                    const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
                      resultTypes: ['violations'] });
                    return found.violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)
                      + (node.any[0]?.message ?? '')).join(' | ')}`);""");
            assertThat(browser.console())
                    .as("the console, but for Chromium's word on how axe reads its canvas")
                    .allMatch(line -> line.contains("willReadFrequently"));
            assertThat(found).isEmpty();
            assertThat(browser.run("return document.documentElement.scrollWidth - innerWidth")
                            .asInt())
                    .as("how far the page is wider than the window")
                    .isLessThanOrEqualTo(0);
            shot(language + "-" + theme + "-" + width);
        } finally {
            browser.resize(1400, 1000);
        }
    }

    private static String axe() throws IOException {
        try (InputStream in = ReportPageTest.class.getResourceAsStream(AXE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
