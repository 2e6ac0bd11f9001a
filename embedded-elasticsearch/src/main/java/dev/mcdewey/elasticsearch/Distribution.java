package dev.mcdewey.elasticsearch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Elastic's own archive of the server, as the build fetched it. */
record Distribution(Path zip) {
    static final String PROPERTY = "mcdewey.elasticsearch.distribution";
    private static final String BUILT = "embedded-elasticsearch/target/distribution";

    /** The archive that the system property names, else the one that the build left in the checkout around us. */
    static Distribution find() {
        var named = System.getProperty(PROPERTY);
        return named == null ? inCheckout(Path.of("").toAbsolutePath()) : at(Path.of(named));
    }

    /** File name without its ending, which is also the one folder in the archive. */
    String name() {
        var file = String.valueOf(zip.getFileName());
        return file.substring(0, file.length() - ".zip".length());
    }

    private static Distribution at(Path zip) {
        if (!Files.isReadable(zip) || !zip.toString().endsWith(".zip")) {
            throw new ElasticsearchStartException("There is no Elasticsearch archive at " + zip + " (system property "
                    + PROPERTY + "). Build McDewey once with ./mvnw package, which fetches it.");
        }
        return new Distribution(zip.toAbsolutePath());
    }

    private static Distribution inCheckout(@Nullable Path folder) {
        for (var above = folder; above != null; above = above.getParent()) {
            var found = archiveIn(above.resolve(BUILT));
            if (found.isPresent()) {
                return new Distribution(found.get());
            }
        }
        throw new ElasticsearchStartException("No Elasticsearch archive was found in " + BUILT + " of " + folder
                + " or a folder above it. Build McDewey once with ./mvnw package, or name the archive with -D"
                + PROPERTY + "=FILE.");
    }

    private static Optional<Path> archiveIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(folder, "elasticsearch-*.zip")) {
            var first = archives.iterator();
            return first.hasNext() ? Optional.of(first.next()) : Optional.empty();
        } catch (IOException e) {
            throw new ElasticsearchStartException("The folder " + folder + " cannot be read: " + e, e);
        }
    }
}
