package dev.mcdewey.api.web;

import dev.mcdewey.search.rerank.Reranker;
import dev.mcdewey.search.settings.SearchProperties;
import java.io.File;
import java.util.Optional;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.stereotype.Component;

/** What of this service decides how it answers: its program and how it is set to search. */
@Component
class ServiceBuild {

    private final String name;

    ServiceBuild(SearchProperties settings, Optional<Reranker> reranker) {
        name = settings + " " + reranker + " " + programMade();
    }

    String name() {
        return name;
    }

    /** The version alone would not do, since snapshots keep theirs. */
    private static long programMade() {
        File program = new ApplicationHome(ServiceBuild.class).getSource();
        return program == null ? 0 : program.lastModified();
    }
}
