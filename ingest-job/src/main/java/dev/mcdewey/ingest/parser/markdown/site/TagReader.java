package dev.mcdewey.ingest.parser.markdown.site;

import dev.mcdewey.ingest.parser.markdown.site.SiteTag.Role;
import dev.mcdewey.ingest.parser.markdown.site.SiteTag.Syntax;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one tag. */
final class TagReader {

    private static final Pattern SHOWN = Pattern.compile("/\\*(.*)\\*/", Pattern.DOTALL);
    private static final Pattern HUGO =
            Pattern.compile("\\s*(/?)\\s*([\\w./-]*?[\\w-])?(/?)(?:\\s(.*))?", Pattern.DOTALL);
    private static final Pattern LIQUID = Pattern.compile("[-+]?\\s*(end)?(\\w[\\w-]*)(.*?)[-+]?", Pattern.DOTALL);
    private static final Pattern COMPONENT = Pattern.compile("(/?)([A-Z][\\w.]*)(?:\\s(.*?))?\\s*(/?)", Pattern.DOTALL);

    private TagReader() {}

    /** The tag that begins here, if one does. */
    static @Nullable SiteTag tagAt(String text, int at) {
        if (text.startsWith("{{<", at) || text.startsWith("{{%", at)) {
            return hugo(text, at);
        }
        if (text.startsWith("{%", at)) {
            return liquid(text, at);
        }
        return text.charAt(at) == '<' ? component(text, at) : null;
    }

    private static @Nullable SiteTag hugo(String text, int at) {
        String mark = text.charAt(at + 2) == '<' ? ">}}" : "%}}";
        int close = TagEnd.of(text, at + 3, mark);
        if (close < 0) {
            return null;
        }
        String words = text.substring(at + 3, close);
        int end = close + mark.length();
        Matcher shown = SHOWN.matcher(words.strip());
        if (shown.matches()) {
            String tag = text.substring(at, at + 3) + shown.group(1) + mark;
            return new SiteTag(at, end, Syntax.HUGO, Role.SHOWN, "", new Arguments(tag));
        }
        Matcher hugo = HUGO.matcher(words.stripTrailing());
        return hugo.matches() ? hugo(hugo, at, end) : null;
    }

    private static SiteTag hugo(Matcher hugo, int at, int end) {
        String name = hugo.group(2) == null ? "" : hugo.group(2).toLowerCase(Locale.ROOT);
        String words = hugo.group(4) == null ? "" : hugo.group(4).strip();
        boolean empty = !hugo.group(3).isEmpty() || words.equals("/") || words.endsWith(" /") || words.endsWith("\"/");
        Role role = !hugo.group(1).isEmpty() ? Role.CLOSE : empty ? Role.EMPTY : Role.OPEN;
        return new SiteTag(at, end, Syntax.HUGO, role, name, new Arguments(empty ? words.replaceAll("/$", "") : words));
    }

    private static @Nullable SiteTag liquid(String text, int at) {
        int close = TagEnd.of(text, at + 2, "%}");
        Matcher liquid = LIQUID.matcher(close < 0 ? "" : text.substring(at + 2, close));
        if (!liquid.matches()) {
            return null;
        }
        Role role = liquid.group(1) == null ? Role.OPEN : Role.CLOSE;
        String name = liquid.group(2).toLowerCase(Locale.ROOT);
        return new SiteTag(
                at,
                close + 2,
                Syntax.LIQUID,
                role,
                name,
                new Arguments(liquid.group(3).strip()));
    }

    private static @Nullable SiteTag component(String text, int at) {
        boolean named =
                at + 1 < text.length() && (Character.isUpperCase(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
        int close = named ? TagEnd.of(text, at + 1, ">") : -1;
        Matcher component = COMPONENT.matcher(close < 0 ? "" : text.substring(at + 1, close));
        if (!component.matches()) {
            return null;
        }
        Role role =
                !component.group(1).isEmpty() ? Role.CLOSE : component.group(4).isEmpty() ? Role.OPEN : Role.EMPTY;
        String name = component.group(2).toLowerCase(Locale.ROOT);
        String words = component.group(3) == null ? "" : component.group(3);
        return new SiteTag(at, close + 1, Syntax.COMPONENT, role, name, new Arguments(words));
    }
}
