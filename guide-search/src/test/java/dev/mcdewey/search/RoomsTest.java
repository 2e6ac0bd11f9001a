package dev.mcdewey.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.mcdewey.search", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule noRoomKnowsItsParent = noClasses()
            .that()
            .resideInAPackage("dev.mcdewey.search.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.mcdewey.search");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("dev.mcdewey.search.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule fusionKnowsTheJdkOnly = classes()
            .that()
            .resideInAPackage("..fusion..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "dev.mcdewey.search.fusion..");

    @ArchTest
    static final ArchRule onlyTheIndexIsKnownOfOtherModules = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.mcdewey.ingest..",
                    "dev.mcdewey.api..",
                    "dev.mcdewey.mcp..",
                    "dev.mcdewey.cli..",
                    "dev.mcdewey.elasticsearch..");
}
