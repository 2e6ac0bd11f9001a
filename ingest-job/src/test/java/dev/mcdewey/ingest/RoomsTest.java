package dev.mcdewey.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.mcdewey.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule noRoomKnowsItsParent = noClasses()
            .that()
            .resideInAPackage("dev.mcdewey.ingest.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.mcdewey.ingest");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("dev.mcdewey.ingest.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule parserRoomsHaveNoCycles =
            slices().matching("dev.mcdewey.ingest.parser.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noParserRoomKnowsItsParent = noClasses()
            .that()
            .resideInAPackage("dev.mcdewey.ingest.parser.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.mcdewey.ingest.parser");

    @ArchTest
    static final ArchRule theGuideModelKnowsTheJdkOnly = classes()
            .that()
            .resideInAPackage("..ingest.guide..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "dev.mcdewey.ingest.guide..");

    @ArchTest
    static final ArchRule theParserKnowsNothingOfWhatHappensAfterIt = noClasses()
            .that()
            .resideInAnyPackage("..ingest.parser..", "..ingest.source..", "..ingest.chunker..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..ingest.writer..", "..ingest.refresh..", "..ingest.report..", "dev.mcdewey.index..");

    @ArchTest
    static final ArchRule onlyTheRefreshKnowsTheOrderOfSteps = noClasses()
            .that()
            .resideInAPackage("dev.mcdewey.ingest.*..")
            .and()
            .resideOutsideOfPackage("..ingest.refresh..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..ingest.refresh..");

    @ArchTest
    static final ArchRule onlyTheGateSearches = noClasses()
            .that()
            .resideOutsideOfPackage("..ingest.gate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.mcdewey.search..");

    @ArchTest
    static final ArchRule noServiceIsKnown = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.mcdewey.api..", "dev.mcdewey.mcp..", "dev.mcdewey.cli..", "dev.mcdewey.elasticsearch..");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveSimpleNameContaining("Util")
            .orShould()
            .haveSimpleNameContaining("Helper")
            .orShould()
            .haveSimpleNameContaining("Common")
            .orShould()
            .haveSimpleNameContaining("Manager");
}
