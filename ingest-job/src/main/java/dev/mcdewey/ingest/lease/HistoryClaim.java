package dev.mcdewey.ingest.lease;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Takes the job history, where it is a file, before anything opens it, and until it is closed. */
public final class HistoryClaim
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, AutoCloseable {

    /** A file that several processes may open, and what is no file, need no lock. */
    private static final Pattern FILE = Pattern.compile("(?!.*AUTO_SERVER=TRUE)jdbc:h2:(?:file:)?([./~][^;]*).*");

    private @Nullable HistoryLock lock;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        file(context.getEnvironment().getProperty("spring.datasource.url", "")).ifPresent(this::take);
    }

    private void take(Path history) {
        try {
            lock = HistoryLock.take(history);
        } catch (IOException e) {
            throw new UncheckedIOException("The job history " + history + " cannot be locked: " + e, e);
        }
    }

    private static Optional<Path> file(String url) {
        Matcher address = FILE.matcher(url);
        if (!address.matches()) {
            return Optional.empty();
        }
        String home = Matcher.quoteReplacement(System.getProperty("user.home"));
        return Optional.of(Path.of(address.group(1).replaceFirst("^~", home)));
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
