package dev.mcdewey.cli;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What readers see, against what the last refresh that ended well has left.
 *
 * @param id the name of the live generation, which sorts by age
 * @param latest the name of that which the refresh left live; empty where none is remembered
 * @param rolledBack when a rollback ended last; empty where none is remembered
 */
record LiveGeneration(String id, String latest, String rolledBack) {

    /** Reads it out of the API's answer; nothing before the first refresh. */
    static Optional<LiveGeneration> of(JsonNode library) {
        String id = library.path("generation").asString("");
        String latest = library.path("last_refresh").path("generation").asString("");
        return id.isEmpty() ? Optional.empty() : Optional.of(new LiveGeneration(id, latest, lastRollback(library)));
    }

    private static String lastRollback(JsonNode library) {
        return library.path("refreshes")
                .valueStream()
                .filter(refresh -> refresh.path("outcome").asString("").equals("rolled back"))
                .findFirst()
                .map(refresh -> Times.toTheSecond(refresh.path("finished").asString("")))
                .orElse("");
    }

    private boolean isOlder() {
        return id.compareTo(latest) < 0;
    }

    String sentence() {
        return "Live: generation " + id + (isOlder() ? older() : "");
    }

    private String older() {
        return ", an older one" + (rolledBack.isEmpty() ? "" : ", since the rollback of " + rolledBack)
                + "; the last refresh made " + latest + ", to which ./mcdewey rollback returns";
    }
}
