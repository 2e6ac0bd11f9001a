package dev.mcdewey.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.mcdewey.api", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule PAGES_MAY_USE_THE_WEB_AND_NOT_THE_REVERSE = noClasses()
            .that()
            .resideInAPackage("..api.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..api.page..");

    @ArchTest
    static final ArchRule NOBODY_ASKS_ELASTICSEARCH_HERE =
            noClasses().should().dependOnClassesThat().resideInAPackage("co.elastic..");

    @ArchTest
    static final ArchRule NOBODY_WAITS_ON_THE_EVENT_LOOP = noClasses()
            .should()
            .callMethod(reactor.core.publisher.Mono.class, "block")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule NOBODY_PRINTS = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
