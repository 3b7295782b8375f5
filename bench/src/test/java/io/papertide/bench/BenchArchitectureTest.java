package io.papertide.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows that leave this module; those that may not lead to it are tested where all others are. */
class BenchArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.papertide.bench");

    @Test
    void benchmarksUseWhatCallersCanUse() {
        assertThat(CLASSES.size()).isGreaterThan(20);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..internal..", "java.sql..", "java.awt..", "io.papertide.cli.command..")
                .check(CLASSES.that(DescribedPredicate.describe(
                        "written by us", type -> !type.getPackageName().endsWith("jmh_generated"))));
    }
}
