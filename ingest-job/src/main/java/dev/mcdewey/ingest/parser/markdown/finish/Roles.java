package dev.mcdewey.ingest.parser.markdown.finish;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads the roles of MyST, which stand in braces before words between backticks. */
final class Roles {

    private static final Pattern ROLE = Pattern.compile("\\{([a-z][a-z:+-]*)}$");
    private static final Pattern TITLED = Pattern.compile("(.+?)\\s*<[^<>]+>");
    private static final Set<String> CODE = Set.of(
            "code", "kbd", "command", "file", "samp", "option", "envvar", "program", "func", "class", "meth", "mod");

    private Roles() {}

    static void apply(Document page) {
        for (Element code : page.select("code")) {
            if (code.previousSibling() instanceof TextNode before) {
                Matcher role = ROLE.matcher(before.getWholeText());
                if (role.find()) {
                    before.text(before.getWholeText().substring(0, role.start()));
                    read(code, role.group(1).replaceAll("^.*:", ""));
                }
            }
        }
    }

    private static void read(Element code, String role) {
        Matcher titled = TITLED.matcher(code.text());
        String words = titled.matches() ? titled.group(1) : code.text();
        if (CODE.contains(role)) {
            code.text(words);
        } else {
            code.replaceWith(new TextNode(words));
        }
    }
}
