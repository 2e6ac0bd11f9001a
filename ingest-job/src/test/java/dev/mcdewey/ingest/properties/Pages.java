package dev.mcdewey.ingest.properties;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates pages of all the blocks and marks that guides are made of, nested as they come. */
final class Pages {

    private static final int DEEPEST = 4;
    private static final Pattern WORD = Pattern.compile("WORD");

    private Pages() {}

    static Arbitrary<String> html() {
        return blocks(DEEPEST)
                .map(body -> "<html><head><title>Generated</title></head><body>" + numbered(body) + "</body></html>");
    }

    static Arbitrary<String> markdown() {
        return Arbitraries.oneOf(
                        words(),
                        heading(),
                        words().map(text -> "- " + text),
                        words().map(text -> "1. " + text),
                        words().map(text -> "> **Note:** " + text),
                        words().map(text -> "```\n" + text + "\n```"),
                        words().map(text -> "| a | b |\n| --- | --- |\n| " + text + " | x |"))
                .list()
                .ofMaxSize(30)
                .map(blocks -> numbered(String.join("\n\n", blocks)));
    }

    /** Numbers the words, so that each occurs once and a lost one is seen. */
    private static String numbered(String page) {
        AtomicInteger number = new AtomicInteger();
        return WORD.matcher(page).replaceAll(word -> "w" + number.getAndIncrement());
    }

    private static Arbitrary<String> heading() {
        return Arbitraries.integers().between(1, 6).flatMap(level -> words().map(
                        text -> "#".repeat(level) + " " + text));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.integers().between(3, 12).map("WORD "::repeat).map(String::strip);
    }

    private static Arbitrary<String> line() {
        return Arbitraries.oneOf(
                        words(),
                        tagged("em"),
                        tagged("code"),
                        tagged("b"),
                        tagged("span"),
                        tagged("a href=x.html"),
                        tagged("sub"),
                        Arbitraries.just("<br>"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join(" ", parts));
    }

    private static Arbitrary<String> tagged(String tag) {
        return words().map(text -> wrapped(tag, text));
    }

    private static String wrapped(String tag, String content) {
        return "<" + tag + ">" + content + "</" + tag.split(" ", 2)[0] + ">";
    }

    private static Arbitrary<String> blocks(int depth) {
        return block(depth).list().ofMaxSize(4).map(blocks -> String.join("\n", blocks));
    }

    private static Arbitrary<String> block(int depth) {
        Arbitrary<String> leaf = Arbitraries.oneOf(
                line(),
                line().map(text -> wrapped("p", text)),
                words().map(text -> wrapped("pre", text)),
                Combinators.combine(Arbitraries.integers().between(1, 6), words())
                        .as((level, text) -> wrapped("h" + level, text)),
                table());
        return depth == 0 ? leaf : Arbitraries.lazy(() -> Arbitraries.oneOf(leaf, nested(depth - 1)));
    }

    private static Arbitrary<String> nested(int depth) {
        Arbitrary<String> items = blocks(depth).list().ofMinSize(1).ofMaxSize(3).map(Pages::items);
        return Arbitraries.oneOf(
                blocks(depth).map(content -> wrapped("div", content)),
                blocks(depth).map(content -> wrapped("section", content)),
                blocks(depth).map(content -> wrapped("blockquote", content)),
                blocks(depth).map(content -> wrapped("div class=note", content)),
                items.map(content -> wrapped("ul", content)),
                items.map(content -> wrapped("ol", content)),
                Combinators.combine(line(), blocks(depth))
                        .as((term, content) -> wrapped("dl", wrapped("dt", term) + wrapped("dd", content))));
    }

    private static String items(List<String> contents) {
        return String.join(
                "", contents.stream().map(content -> wrapped("li", content)).toList());
    }

    private static Arbitrary<String> table() {
        Arbitrary<String> cell = Combinators.combine(Arbitraries.of("td", "th", "td colspan=2", "td rowspan=3"), line())
                .as(Pages::wrapped);
        Arbitrary<String> row =
                cell.list().ofMinSize(1).ofMaxSize(4).map(cells -> wrapped("tr", String.join("", cells)));
        return row.list().ofMinSize(1).ofMaxSize(4).map(rows -> wrapped("table", String.join("", rows)));
    }
}
