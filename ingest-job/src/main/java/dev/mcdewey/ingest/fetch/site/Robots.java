package dev.mcdewey.ingest.fetch.site;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.mcdewey.ingest.fetch.net.Answer;
import dev.mcdewey.ingest.fetch.net.FetchException;
import dev.mcdewey.ingest.fetch.net.Validators;
import dev.mcdewey.ingest.fetch.net.Web;
import dev.mcdewey.ingest.fetch.net.WebRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What the owner of a site asks of programs. */
final class Robots {

    private static final String NAME = "mcdewey";
    private static final int MOST_BYTES = 512 * 1024;
    private static final int CLIENT_ERROR = 4;
    private static final int CLASS = 100;

    private final BaseRobotRules rules;

    private Robots(BaseRobotRules rules) {
        this.rules = rules;
    }

    /**
     * Asks a site for its rules. One that has none allows everything; one that is in trouble allows nothing, since what
     * it forbids is not known then.
     */
    static Robots of(URI site, Web web, Duration within, Path incoming) throws IOException {
        URI address = site.resolve("/robots.txt");
        Answer answer = web.follow(new WebRequest(address, Validators.NONE, MOST_BYTES, within), incoming);
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        if (answer instanceof Answer.Content content) {
            byte[] text = Files.readAllBytes(incoming);
            return new Robots(parser.parseContent(address.toString(), text, content.contentType(), List.of(NAME)));
        }
        if (answer instanceof Answer.Refused refused && refused.status() / CLASS != CLIENT_ERROR) {
            throw new FetchException(refused.sentence() + "; without knowing what it allows, the site is left alone");
        }
        return new Robots(parser.failedFetch(404));
    }

    boolean allow(URI address) {
        return rules.isAllowed(address.toString());
    }

    /** The longer of the site's pause and ours. */
    Duration delay(Duration ours) {
        long asked = rules.getCrawlDelay();
        return asked > ours.toMillis() ? Duration.ofMillis(asked) : ours;
    }
}
