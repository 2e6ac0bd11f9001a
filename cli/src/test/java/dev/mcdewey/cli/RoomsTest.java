package dev.mcdewey.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.mcdewey.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule NO_ROOM_IMPORTS_ITS_PARENT = noClasses()
            .that()
            .resideInAPackage("dev.mcdewey.cli.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.mcdewey.cli");

    @ArchTest
    static final ArchRule ROOMS_HAVE_NO_CYCLES =
            slices().matching("dev.mcdewey.cli.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_THINGS_ARE =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Common)");

    @ArchTest
    static final ArchRule ONLY_RUN_KNOWS_THE_SERVER = noClasses()
            .that()
            .resideOutsideOfPackage("dev.mcdewey.cli.run..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.mcdewey.elasticsearch..");

    @ArchTest
    static final ArchRule THE_SERVICES_ARE_PROCESSES_AND_NOT_LIBRARIES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.mcdewey.search..", "dev.mcdewey.index..", "dev.mcdewey.ingest..", "org.springframework..");
}
