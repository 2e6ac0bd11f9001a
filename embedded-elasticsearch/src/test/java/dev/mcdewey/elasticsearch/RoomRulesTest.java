package dev.mcdewey.elasticsearch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.mcdewey.elasticsearch", importOptions = DoNotIncludeTests.class)
class RoomRulesTest {
    @ArchTest
    static final ArchRule THE_SERVER_NEEDS_THE_JDK_ONLY = classes()
            .that()
            .resideInAPackage("dev.mcdewey.elasticsearch")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax..", "org.jspecify..", "dev.mcdewey.elasticsearch");

    @ArchTest
    static final ArchRule THE_EXTENSION_NEEDS_THE_SERVER_AND_JUNIT_ONLY = classes()
            .that()
            .resideInAPackage("dev.mcdewey.elasticsearch.junit")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.junit..", "dev.mcdewey.elasticsearch..");

    @ArchTest
    static final ArchRule NOTHING_HERE_USES_THE_PLUGIN_THAT_RUNS_IN_THE_SERVER = noClasses()
            .that()
            .resideInAnyPackage("dev.mcdewey.elasticsearch", "dev.mcdewey.elasticsearch.junit")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.mcdewey.elasticsearch.analysis..", "org.elasticsearch..");
}
