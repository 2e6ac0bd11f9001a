package dev.mcdewey.ingest.parser.markdown.code;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the fenced directives of MyST that hold Markdown from those that hold code. */
public final class Directives {

    private static final Pattern NAMED = Pattern.compile("^\\{([\\w:-]+)}.*$");
    private static final Set<String> MARKDOWN = Set.of(
            "admonition",
            "attention",
            "caution",
            "danger",
            "error",
            "hint",
            "important",
            "note",
            "seealso",
            "tip",
            "warning",
            "versionadded",
            "versionchanged",
            "deprecated",
            "dropdown",
            "tab-set",
            "tab-item",
            "figure",
            "topic",
            "sidebar",
            "card",
            "grid",
            "grid-item-card",
            "grid-item",
            "margin",
            "list-table",
            "epigraph");

    private Directives() {}

    /** Whether the words behind a fence name a directive whose body is Markdown. */
    public static boolean holdsMarkdown(String info) {
        Matcher named = NAMED.matcher(info);
        return named.matches() && MARKDOWN.contains(named.group(1).toLowerCase(Locale.ROOT));
    }
}
