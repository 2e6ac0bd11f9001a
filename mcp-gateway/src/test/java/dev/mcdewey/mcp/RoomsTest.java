package dev.mcdewey.mcp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.mcdewey.mcp", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule NO_ROOM_IMPORTS_ITS_PARENT = noClasses()
            .that()
            .resideInAPackage("dev.mcdewey.mcp.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.mcdewey.mcp");

    @ArchTest
    static final ArchRule ROOMS_DO_NOT_NEED_EACH_OTHER =
            slices().matching("dev.mcdewey.mcp.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule ONLY_GUIDE_SEARCH_IS_ASKED = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic..", "org.elasticsearch..", "dev.langchain4j..", "dev.mcdewey.ingest..");

    @ArchTest
    static final ArchRule THE_TRANSPORT_KNOWS_NO_LIBRARY = classes()
            .that()
            .resideInAPackage("dev.mcdewey.mcp.transport..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("dev.mcdewey.search..", "dev.mcdewey.index..");
}
