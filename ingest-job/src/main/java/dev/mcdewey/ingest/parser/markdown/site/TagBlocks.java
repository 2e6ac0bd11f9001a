package dev.mcdewey.ingest.parser.markdown.site;

import dev.mcdewey.ingest.parser.html.HtmlPage;
import dev.mcdewey.ingest.parser.markdown.note.NoteBox;
import dev.mcdewey.ingest.parser.markdown.site.SiteTag.Role;
import dev.mcdewey.ingest.parser.markdown.site.SiteTag.Syntax;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a tag becomes that stands for a block of its own. */
final class TagBlocks {

    private static final Set<String> CODE = Set.of("highlight", "codeblock", "code-block", "mermaid");
    private static final Set<String> FIGURES =
            Set.of("figure", "image", "img", "imgproc", "image.html", "figure.html", "picture", "screenshot");
    private static final Set<String> FILES =
            Set.of("codenew", "code_sample", "code-sample", "readfile", "codefile", "literalinclude");
    private static final Set<String> INCLUDES = Set.of("include", "include_cached");

    private final TagPairs pairs;

    TagBlocks(TagPairs pairs) {
        this.pairs = pairs;
    }

    /** The lines, as Markdown; nothing if the tag is a word in a line. */
    Optional<String> of(SiteTag tag) {
        if (tag.is(Role.SHOWN) || (tag.is(Role.CLOSE) && !pairs.isPaired(tag))) {
            return Optional.empty();
        }
        if (showsCode(tag)) {
            return Optional.of(tag.is(Role.OPEN) ? codeLabel(tag) + "```" + language(tag) : "```");
        }
        return noteName(tag).flatMap(name -> note(tag, name)).or(() -> tag.is(Role.CLOSE) ? end(tag) : block(tag));
    }

    /** Docsy takes what stands in a tab for code if the pane or the tab names a language. */
    boolean showsCode(SiteTag tag) {
        SiteTag open = tag.is(Role.CLOSE) ? pairs.partner(tag) : tag;
        if (open == null || !pairs.isPaired(open)) {
            return false;
        }
        boolean tab = open.syntax() == Syntax.HUGO && open.name().equals("tab");
        return CODE.contains(open.name()) || (tab && tabLanguage(open).isPresent());
    }

    private Optional<String> tabLanguage(SiteTag tab) {
        SiteTag pane = pairs.parent(tab);
        boolean text =
                tab.arguments().named("text").or(() -> argument(pane, "text")).isPresent();
        return text ? Optional.empty() : tab.arguments().named("lang").or(() -> argument(pane, "lang"));
    }

    private static Optional<String> argument(@Nullable SiteTag tag, String name) {
        return tag == null ? Optional.empty() : tag.arguments().named(name);
    }

    private String language(SiteTag tag) {
        return switch (tag.name()) {
            case "tab" -> tabLanguage(tag).orElse("");
            case "mermaid" -> "mermaid";
            default ->
                tag.arguments().named("lang", "language").orElseGet(() -> tag.arguments()
                        .first());
        };
    }

    private String codeLabel(SiteTag tag) {
        return tag.name().equals("tab")
                ? label(tag)
                        .filter(label -> !label.isEmpty())
                        .map(label -> label + "\n\n")
                        .orElse("")
                : "";
    }

    private Optional<String> noteName(SiteTag tag) {
        if (tag.syntax() == Syntax.LIQUID && INCLUDES.contains(tag.name())) {
            return Optional.of(tag.arguments().first().replaceAll("^.*/|\\.\\w+$", ""))
                    .filter(TagBlocks::isNote);
        }
        return Optional.of(tag.name()).filter(TagBlocks::isNote);
    }

    private static boolean isNote(String name) {
        return NoteBox.kind(name).isPresent()
                && !Set.of("summary", "quote", "cite", "check", "example").contains(name);
    }

    private Optional<String> note(SiteTag tag, String name) {
        if (tag.is(Role.CLOSE)) {
            return Optional.of(NoteBox.CLOSE);
        }
        Arguments arguments = tag.arguments();
        String kind = arguments
                .named("color", "type", "style", "status", "variant", "intent")
                .filter(other -> NoteBox.kind(other).isPresent())
                .or(() -> Optional.of(arguments.first())
                        .filter(other -> NoteBox.kind(other).isPresent()))
                .orElse(name);
        String title = arguments.named("title", "heading", "header").orElse("");
        Optional<String> body = arguments.named("content", "text", "body", "message");
        String open = NoteBox.open(kind, title);
        return pairs.isPaired(tag)
                ? Optional.of(open)
                : body.map(words -> open + "\n\n" + words + "\n\n" + NoteBox.CLOSE);
    }

    private static Optional<String> end(SiteTag tag) {
        boolean inline =
                tag.syntax() == Syntax.LIQUID && !tag.name().matches("tabs?|hint|step|stepper|code|content-ref");
        return inline ? Optional.empty() : Optional.of("");
    }

    private Optional<String> block(SiteTag tag) {
        Arguments arguments = tag.arguments();
        if (FIGURES.contains(figureName(tag))) {
            return Optional.of(arguments
                    .named("caption", "title", "alt")
                    .map(TagBlocks::caption)
                    .orElse(""));
        }
        if (FILES.contains(tag.name())) {
            String file = arguments.named("file", "path", "src").orElseGet(arguments::first);
            return Optional.of("`" + file + "`");
        }
        return pairs.isPaired(tag) || tag.syntax() == Syntax.COMPONENT ? label(tag) : Optional.empty();
    }

    private static String figureName(SiteTag tag) {
        return INCLUDES.contains(tag.name()) ? tag.arguments().first() : tag.name();
    }

    private static String caption(String words) {
        return "<figure><figcaption>" + HtmlPage.escape(words) + "</figcaption></figure>";
    }

    /** Tabs, cards, steps and what folds away show a label before what is in them. */
    private Optional<String> label(SiteTag tag) {
        if (tag.syntax() == Syntax.LIQUID && end(tag).isEmpty()) {
            return Optional.empty();
        }
        Arguments arguments = tag.arguments();
        String label = arguments
                .named("label", "title", "name", "header", "summary", "tab", "caption", "alt")
                .orElseGet(() -> tag.syntax() == Syntax.HUGO ? arguments.first() : "");
        boolean group = tag.name().matches("tabs|tabpane|tabs-group|cardpane|cards|steps|accordions|codegroup");
        boolean icon = tag.is(Role.EMPTY)
                && arguments.named("label", "title", "caption", "alt").isEmpty();
        return Optional.of(group || icon ? "" : label);
    }
}
