package dev.mcdewey.ingest.parser.markdown;

import dev.mcdewey.ingest.parser.html.HtmlPage;
import dev.mcdewey.ingest.parser.html.Placeholder;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces the shortcodes of Hugo and Jekyll, whose sites would have run them, by what they stand for. */
final class Shortcodes {

    private static final Pattern TAG =
            Pattern.compile("\\{\\{[<%]\\s*(/?)\\s*([\\w-]+)?([^{}]*?)[>%]}}|\\{%-?\\s*(end)?([\\w-]+)([^{}]*?)-?%}");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*[\\w.$-]*?([\\w-]+)\\s*(?:\\|[^{}]*)?}}");
    private static final Pattern ARGUMENT =
            Pattern.compile("(?:([\\w-]+)\\s*=\\s*)?(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=]+))");
    private static final Pattern FENCE = Pattern.compile("^[ \\t>]*(`{3,}|~{3,})");

    /** A tag that a line break runs through. */
    private static final Pattern BROKEN = Pattern.compile("(\\{\\{[<%][^{}\\n]*)\\n[ \\t]*([^{}\\n]*[>%]}})");

    private static final Map<String, String> NOTES = Map.of(
            "alert",
            "note",
            "note",
            "note",
            "warning",
            "warning",
            "caution",
            "caution",
            "tip",
            "tip",
            "info",
            "note",
            "important",
            "important",
            "danger",
            "danger",
            "hint",
            "tip",
            "callout",
            "note");

    private Shortcodes() {}

    static String expand(String markdown) {
        if (!markdown.contains("{{") && !markdown.contains("{%")) {
            return markdown;
        }
        String whole = BROKEN.matcher(markdown).replaceAll("$1 $2");
        StringBuilder text = new StringBuilder(whole.length());
        String fence = "";
        for (String line : whole.split("\n", -1)) {
            fence = fenceAfter(line, fence);
            text.append(text.isEmpty() ? "" : "\n").append(expandLine(line, !fence.isEmpty()));
        }
        return text.toString();
    }

    private static String fenceAfter(String line, String open) {
        Matcher fence = FENCE.matcher(line);
        if (!fence.find()) {
            return open;
        }
        boolean closes = !open.isEmpty()
                && fence.group(1).startsWith(open)
                && line.strip().endsWith(fence.group(1));
        return open.isEmpty() ? fence.group(1) : closes ? "" : open;
    }

    /** Code keeps its braces, which belong to templates; only a site's own parameters are put in. */
    private static String expandLine(String line, boolean code) {
        if (line.indexOf('{') < 0) {
            return line;
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        String tags = TAG.matcher(line).replaceAll(tag -> Matcher.quoteReplacement(replacement(tag, indent, code)));
        return code ? tags : VARIABLE.matcher(tags).replaceAll(name -> Placeholder.of(name.group(1)));
    }

    private static String replacement(MatchResult tag, String indent, boolean code) {
        boolean hugo = tag.group(4) == null && tag.group(5) == null;
        if (code && !hugo) {
            return tag.group();
        }
        String name = hugo ? Optional.ofNullable(tag.group(2)).orElse("") : tag.group(5);
        String arguments = hugo ? tag.group(3) : tag.group(6);
        boolean closing = hugo ? !tag.group(1).isEmpty() : tag.group(4) != null;
        return code ? inline(name, arguments) : expanded(name, arguments, closing, indent);
    }

    private static String expanded(String name, String arguments, boolean closing, String indent) {
        String kind = NOTES.get(name);
        if (kind != null) {
            return closing ? "\n\n" + indent + "</div>\n\n" + indent : note(kind, arguments, indent);
        }
        if (name.equals("highlight")) {
            return closing ? "\n" + indent + "```\n" + indent : "```" + firstArgument(arguments) + "\n" + indent;
        }
        return name.equals("figure") ? figure(arguments) : inline(name, arguments);
    }

    private static String note(String kind, String arguments, String indent) {
        String shown = argument(arguments, "color")
                .filter(NOTES::containsKey)
                .map(NOTES::get)
                .orElse(kind);
        String title = argument(arguments, "title").map(HtmlPage::escape).orElse("");
        String heading = title.isEmpty() ? "" : "<p class=\"admonition-title\">" + title + "</p>";
        return "\n\n" + indent + "<div class=\"admonition " + shown + "\">" + heading + "\n\n" + indent;
    }

    private static String figure(String arguments) {
        return argument(arguments, "caption")
                .or(() -> argument(arguments, "title"))
                .or(() -> argument(arguments, "alt"))
                .map(words -> "<figure><figcaption>" + HtmlPage.escape(words) + "</figcaption></figure>")
                .orElse("");
    }

    private static String inline(String name, String arguments) {
        return switch (name) {
            case "param", "psubstr", "var" -> Placeholder.of(firstArgument(arguments));
            case "ref", "relref", "link", "url" -> "#";
            case "tab" ->
                argument(arguments, "name")
                        .or(() -> Optional.of(firstArgument(arguments)))
                        .orElse("");
            default -> "";
        };
    }

    private static String firstArgument(String arguments) {
        Matcher argument = ARGUMENT.matcher(arguments);
        return argument.find() ? value(argument) : "";
    }

    private static Optional<String> argument(String arguments, String name) {
        for (Matcher argument = ARGUMENT.matcher(arguments); argument.find(); ) {
            if (name.equals(argument.group(1))) {
                return Optional.of(value(argument)).filter(words -> !words.isBlank());
            }
        }
        return Optional.empty();
    }

    private static String value(Matcher argument) {
        for (int group = 2; group <= 4; group++) {
            if (argument.group(group) != null) {
                return argument.group(group);
            }
        }
        return "";
    }
}
