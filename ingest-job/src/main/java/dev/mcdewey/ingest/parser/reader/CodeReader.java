package dev.mcdewey.ingest.parser.reader;

import dev.mcdewey.ingest.guide.Code;
import dev.mcdewey.ingest.guide.PageTurn;
import dev.mcdewey.ingest.guide.Place;
import dev.mcdewey.ingest.parser.format.PageMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;

/** Reads preformatted text: highlighting flattened, white space kept. */
final class CodeReader {

    private static final Pattern LANGUAGE =
            Pattern.compile("(?:^|\\s)(?:language-|lang-|highlight-(?:source-)?|brush:\\s*)([\\w+#.-]+)");
    private static final Set<String> NO_LANGUAGES =
            Set.of("default", "none", "nocode", "text", "plaintext", "plain", "notranslate", "no-highlight");
    private static final Set<String> GUTTERS = Set.of("linenos", "lineno", "line-numbers-rows", "ln", "gutter");
    /** Where Confluence says what its highlighter is to do. */
    private static final String CONFLUENCE = "data-syntaxhighlighter-params";

    private static final int WRAPPERS = 3;

    private static final Pattern BLANK_LINES = Pattern.compile("\\A(?:[ \\t]*\\n)+");

    private static final Evaluator CODE = new Evaluator.Tag("code");
    private static final Evaluator TABLE = new Evaluator.Tag("table");

    private final Places places;
    private final StringBuilder code = new StringBuilder();
    private final List<PageTurn> turns = new ArrayList<>();

    private CodeReader(Places places) {
        this.places = places;
    }

    static Optional<Code> read(Element pre, Places places) {
        places.pass(pre);
        Place start = places.here();
        CodeReader reader = new CodeReader(places);
        reader.children(pre);
        return reader.code.toString().isBlank()
                ? Optional.empty()
                : Optional.of(reader.code(places.until(start), language(pre)));
    }

    private Code code(Place place, String language) {
        Matcher blank = BLANK_LINES.matcher(code);
        int first = blank.lookingAt() ? blank.end() : 0;
        List<PageTurn> moved = turns.stream()
                .map(turn -> new PageTurn(turn.at() - first, turn.place()))
                .toList();
        return new Code(place, language, code.substring(first).stripTrailing(), moved);
    }

    private void children(Element parent) {
        for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                turn(text.getWholeText());
                code.append(text.getWholeText()
                        .replace('\u00a0', ' ')
                        .replace("\r", "")
                        .replace("\u200b", ""));
            } else if (child instanceof Element element) {
                read(element);
            } else if (child instanceof Comment comment) {
                PageMark.of(comment.getData()).ifPresent(places::turnTo);
            }
        }
    }

    private void turn(String text) {
        if (places.pass(text)) {
            turns.add(new PageTurn(code.length(), places.here()));
        }
    }

    private void read(Element element) {
        if (isGutter(element)) {
            return;
        }
        if (element.normalName().equals("br")) {
            code.append('\n');
        }
        children(element);
        if (element.isBlock() && !endsLine()) {
            code.append('\n');
        }
    }

    private static boolean isGutter(Element element) {
        return element.attributesSize() > 0 && GUTTERS.contains(element.className());
    }

    private boolean endsLine() {
        return code.length() > 0 && code.charAt(code.length() - 1) == '\n';
    }

    private static String language(Element pre) {
        Element inner = pre.selectFirst(CODE);
        String language = inner == null ? "" : languageOf(inner);
        int wrappers = 0;
        for (Element at = pre; wrappers < WRAPPERS && language.isEmpty() && at != null; at = at.parent()) {
            language = languageOf(at);
            // The table around a column of line numbers is no wrapper of its own.
            wrappers += at.closest(TABLE) == null ? 1 : 0;
        }
        return NO_LANGUAGES.contains(language) ? "" : language;
    }

    private static String languageOf(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String data = element.hasAttr("data-lang") ? element.attr("data-lang") : element.attr("data-language");
        Matcher named = LANGUAGE.matcher(element.className() + " " + element.attr(CONFLUENCE));
        return !data.isEmpty() ? data : named.find() ? named.group(1) : "";
    }
}
