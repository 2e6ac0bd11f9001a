package dev.mcdewey.cli.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the job has reported of its last refresh. */
record LastRefresh(JsonNode report) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Reads a report; nothing before the first refresh. */
    static Optional<LastRefresh> reportedIn(Path file) {
        try {
            return Files.exists(file) ? Optional.of(new LastRefresh(JSON.readTree(file))) : Optional.empty();
        } catch (JacksonException e) {
            throw new StartException("The report " + file + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /** Whether it is of a refresh that began then or later. */
    boolean beganSince(Instant moment) {
        return !Instant.parse(report.path("started").asString()).isBefore(moment);
    }

    /** What readers saw when it ended. */
    Optional<String> live() {
        return Optional.of(report.path("generation").asString("")).filter(name -> !name.isEmpty());
    }
}
