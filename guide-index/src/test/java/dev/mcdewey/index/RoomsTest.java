package dev.mcdewey.index;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.mcdewey.index", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule noRoomKnowsItsParent = noClasses()
            .that()
            .resideInAPackage("dev.mcdewey.index.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.mcdewey.index");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("dev.mcdewey.index.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule storedRecordsKnowNoElasticsearch = noClasses()
            .that()
            .resideInAPackage("..index.guide..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic..", "org.elasticsearch..", "org.springframework..");

    @ArchTest
    static final ArchRule noOtherModuleIsKnown = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.mcdewey.search..",
                    "dev.mcdewey.ingest..",
                    "dev.mcdewey.api..",
                    "dev.mcdewey.mcp..",
                    "dev.mcdewey.cli..",
                    "dev.mcdewey.elasticsearch..");

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
