package dev.mcdewey.ingest.parser.markdown.site;

import dev.mcdewey.ingest.parser.html.HtmlPage;
import dev.mcdewey.ingest.parser.html.Placeholder;
import dev.mcdewey.ingest.parser.markdown.note.NoteBox;
import dev.mcdewey.ingest.parser.markdown.site.SiteTag.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a reader sees in place of a tag that stands within a line. */
final class TagWords {

    private static final Set<String> VALUES =
            Set.of("skew", "param", "psubstr", "var", "variable", "get", "site-param");
    private static final Set<String> LINKS = Set.of("ref", "relref", "link", "url", "post_url", "asset", "siteurl");

    /** Statements of template languages, and pieces that are shown by their content or not at all. */
    private static final Set<String> SILENT = Set.of(
            "if",
            "elsif",
            "elif",
            "else",
            "unless",
            "for",
            "assign",
            "set",
            "capture",
            "case",
            "when",
            "comment",
            "raw",
            "verbatim",
            "import",
            "from",
            "extends",
            "block",
            "macro",
            "call",
            "filter",
            "include_relative",
            "icon",
            "toc",
            "video",
            "youtube",
            "embed",
            "feature-state",
            "comments",
            "increment",
            "decrement",
            "break");

    /** Headings that a site keeps in its translations. */
    private static final Map<String, String> HEADINGS = Map.of(
            "whatsnext", "What's next",
            "prerequisites", "Before you begin",
            "objectives", "Objectives",
            "cleanup", "Clean up",
            "synopsis", "Synopsis",
            "seealso", "See also",
            "options", "Options",
            "examples", "Examples",
            "conclusion", "Conclusion",
            "learnmore", "Learn more");

    private TagWords() {}

    /** The words, as Markdown; a tag alone in its line may stand for nothing. */
    static String of(SiteTag tag, boolean inSentence, boolean inCode) {
        if (tag.is(Role.SHOWN)) {
            return inCode
                    ? tag.arguments().words()
                    : tag.arguments().words().replace("<", "&lt;").replace("{", "&#123;");
        }
        return tag.is(Role.CLOSE) || SILENT.contains(tag.name()) ? "" : words(tag, inSentence);
    }

    private static String words(SiteTag tag, boolean inSentence) {
        Arguments arguments = tag.arguments();
        if (VALUES.contains(tag.name())) {
            return Placeholder.of(arguments.first());
        }
        if (tag.name().equals("heading")) {
            return HEADINGS.getOrDefault(arguments.first(), arguments.first());
        }
        return shown(tag).orElseGet(() -> LINKS.contains(tag.name()) ? "#" : inSentence ? standIn(tag) : "");
    }

    /** In code a site runs what gives values; other tags there are likelier the code's own. */
    static boolean belongsToCode(SiteTag tag) {
        boolean value = VALUES.contains(tag.name()) || (tag.arguments().isEmpty() && tag.is(Role.OPEN));
        return tag.syntax() == SiteTag.Syntax.HUGO && !tag.is(Role.SHOWN) && !value;
    }

    /** What an argument says that sites show. */
    static Optional<String> shown(SiteTag tag) {
        return tag.arguments().named("text", "content", "caption", "title", "label", "alt", "summary", "header");
    }

    /** A shortcode without arguments that stands in a sentence is a word of it. */
    private static String standIn(SiteTag tag) {
        boolean word = tag.syntax() == SiteTag.Syntax.HUGO && tag.arguments().isEmpty();
        return word && NoteBox.kind(tag.name()).isEmpty() ? Placeholder.of(tag.name()) : wordOf(tag);
    }

    /** Keys, badges and glossary words are written as their only argument. */
    private static String wordOf(SiteTag tag) {
        boolean shown = Set.of("kbd", "key", "badge", "abbr", "glossary", "term", "button", "menu", "gui")
                .contains(tag.name());
        return shown ? HtmlPage.escape(tag.arguments().first()) : "";
    }
}
