package dev.mcdewey.ingest.parser.markdown.site;

import dev.mcdewey.ingest.parser.markdown.code.CodeMap;
import dev.mcdewey.ingest.parser.markdown.site.SiteTag.Role;
import dev.mcdewey.ingest.parser.markdown.site.SiteTag.Syntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the tags in a text; code has those only that a site would run there. */
final class TagScanner {

    /** What stands between these is shown as it is, or not at all. */
    private static final Set<String> VERBATIM =
            Set.of("raw", "highlight", "codeblock", "code-block", "comment", "mermaid", "verbatim");

    private static final Set<String> IN_CODE = Set.of("raw", "verbatim");

    private final String text;
    private final CodeMap code;
    private final List<SiteTag> tags = new ArrayList<>();
    private final Set<String> unclosed = new HashSet<>();
    private @Nullable String verbatim;

    private TagScanner(String text) {
        this.text = text;
        this.code = CodeMap.of(text);
    }

    static List<SiteTag> tags(String text) {
        TagScanner scanner = new TagScanner(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            SiteTag tag = c == '{' || c == '<' ? TagReader.tagAt(text, at) : null;
            at = tag != null && scanner.take(tag) ? tag.end() : at + 1;
        }
        return scanner.tags;
    }

    private boolean take(SiteTag tag) {
        boolean hidden = verbatim != null && !(tag.is(Role.CLOSE) && tag.name().equals(verbatim));
        if (hidden || !runs(tag)) {
            return false;
        }
        verbatim = tag.is(Role.OPEN) && VERBATIM.contains(tag.name()) && closes(tag) ? tag.name() : null;
        tags.add(tag);
        return true;
    }

    private boolean runs(SiteTag tag) {
        return tag.syntax() == Syntax.HUGO || IN_CODE.contains(tag.name()) || !code.isCode(tag.start());
    }

    /** What is not closed here is closed nowhere further on, which need not be looked for again. */
    private boolean closes(SiteTag tag) {
        if (unclosed.contains(tag.name())) {
            return false;
        }
        Matcher end = Pattern.compile("(?:/\\s*|end)" + Pattern.quote(tag.name()), Pattern.CASE_INSENSITIVE)
                .matcher(text);
        boolean closes = end.find(tag.end());
        if (!closes) {
            unclosed.add(tag.name());
        }
        return closes;
    }
}
