package io.papertide.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shape of the code. Each rule also counts what it looked at, so that it cannot pass by looking at nothing.
 *
 * <p>The module {@code bench} depends on this one, so its classes cannot be seen from here: no module may name it, and its own
 * test looks at the arrows that leave it.
 */
class ArchitectureTest {
    private static final Set<String> MODULES =
            Set.of("model", "ingest", "archive", "analytics", "report", "cli", "testkit");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.papertide");

    private static void check(ArchRule rule, int atLeast, DescribedPredicate<JavaClass> subject) {
        long seen = CLASSES.stream().filter(subject).count();
        assertThat(seen).as("classes that the rule looked at").isGreaterThanOrEqualTo(atLeast);
        rule.check(CLASSES);
    }

    private static String module(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    @Test
    void everyClassIsInAModuleThatTheRulesKnow() {
        Map<String, Long> counts = CLASSES.stream()
                .collect(Collectors.groupingBy(ArchitectureTest::module, TreeMap::new, Collectors.counting()));
        assertThat(counts.keySet()).isEqualTo(MODULES);
        counts.forEach((module, count) -> assertThat(count).as(module).isGreaterThan(3));
    }

    @ParameterizedTest
    @CsvSource({
        "model, ''",
        "ingest, model",
        "archive, model",
        "analytics, model",
        "report, analytics model",
        "cli, model ingest archive analytics report",
        "testkit, model",
    })
    void arrowsPointTheRightWayOnly(String module, String allowed) {
        String[] forbidden = MODULES.stream()
                .filter(other ->
                        !other.equals(module) && !Set.of(allowed.split(" ")).contains(other))
                .map(other -> "io.papertide." + other + "..")
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> subject = resideInAPackage("io.papertide." + module + "..");
        check(noClasses().that(subject).should().dependOnClassesThat().resideInAnyPackage(forbidden), 4, subject);
    }

    @Test
    void nobodyKnowsTheBenchmarks() {
        DescribedPredicate<JavaClass> all = resideInAPackage("io.papertide..");
        check(
                noClasses().should().dependOnClassesThat().resideInAnyPackage("io.papertide.bench..", "org.openjdk.."),
                100,
                all);
    }

    @ParameterizedTest
    @CsvSource({"ingest", "archive"})
    void internalPackagesAreShut(String module) {
        DescribedPredicate<JavaClass> inside = resideInAPackage("io.papertide." + module + ".internal..");
        check(
                classes()
                        .that(inside)
                        .should()
                        .onlyHaveDependentClassesThat()
                        .resideInAPackage("io.papertide." + module + ".."),
                8,
                inside);
    }

    @ParameterizedTest
    @CsvSource({
        "smile.., io.papertide.analytics.text..",
        "org.apache.lucene.., io.papertide.analytics.text..",
        "org.commonmark.., io.papertide.ingest..",
        "org.jsoup.., io.papertide.ingest..",
        "org.sqlite.., io.papertide.archive.internal..",
        "java.sql.., io.papertide.archive..",
        "org.jfree.., io.papertide.report.chart..",
        "java.awt.., io.papertide.report.chart..",
        "org.apache.batik.., io.papertide.report.chart..",
        "picocli.., io.papertide.cli..",
    })
    void eachLibraryStaysInItsPlace(String library, String home) {
        DescribedPredicate<JavaClass> outside = not(resideInAPackage(home));
        check(noClasses().that(outside).should().dependOnClassesThat().resideInAPackage(library), 100, outside);
    }

    @Test
    void onlyTheCommandLineReadsTheClock() {
        DescribedPredicate<JavaClass> outside = not(resideInAPackage("io.papertide.cli.."));
        ArchRule rule = noClasses()
                .that(outside)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime");
        check(rule, 100, outside);
    }

    @Test
    void onlyTheEntryPointAndTheImportTouchStandardStreams() {
        DescribedPredicate<JavaClass> outside = not(resideInAnyPackage("io.papertide.cli", "io.papertide.cli.command"));
        ArchRule rule = noClasses()
                .that(outside)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class);
        check(rule, 100, outside);
    }

    @Test
    void commandsDoNotKnowTheStoreNorTheStatistics() {
        DescribedPredicate<JavaClass> commands = resideInAPackage("io.papertide.cli.command..");
        check(
                noClasses()
                        .that(commands)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.papertide.analytics.statistics..", "java.sql.."),
                10,
                commands);
    }

    @Test
    void workflowsDoNotKnowCommands() {
        DescribedPredicate<JavaClass> workflows =
                resideInAnyPackage("io.papertide.cli.workflow..", "io.papertide.cli.export..");
        check(
                noClasses()
                        .that(workflows)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.papertide.cli.command..", "picocli.."),
                10,
                workflows);
    }

    @Test
    void namesSayWhatAThingIs() {
        DescribedPredicate<JavaClass> all = resideInAPackage("io.papertide..");
        check(noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager)(\\$.*)?"), 100, all);
    }

    @Test
    void packagesOfOneModuleHaveNoCycles() {
        for (String module : Set.of("ingest", "archive", "report")) {
            SlicesRuleDefinition.slices()
                    .matching("io.papertide." + module + ".(**)")
                    .should()
                    .beFreeOfCycles()
                    .check(CLASSES);
        }
    }
}
