package dev.mcdewey.ingest.fetch.site;

import java.time.Duration;

/**
 * How websites are asked.
 *
 * @param delay the pause between two requests to one site, unless its robots.txt asks for a longer one
 * @param mostBytes how large a page may be
 * @param within how long a page may take
 */
public record SiteSettings(Duration delay, long mostBytes, Duration within) {}
