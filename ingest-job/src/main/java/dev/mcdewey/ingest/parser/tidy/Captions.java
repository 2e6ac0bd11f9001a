package dev.mcdewey.ingest.parser.tidy;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Puts a caption that is a paragraph of its own into the table or figure next to it. */
final class Captions implements Mend {

    private static final Pattern OF_FIGURE = Pattern.compile("(?i)(?:figure|fig\\.|abbildung|image)\\b.*");

    private static final Evaluator CAPTION = Selector.evaluatorOf("> caption");
    private static final Evaluator TABLE = Selector.evaluatorOf("> table, > div > table");

    @Override
    public void mend(Element words, String value) {
        if (OF_FIGURE.matcher(words.text()).matches()) {
            words.tagName("figcaption");
            return;
        }
        Stream.of(words.nextElementSibling(), words.previousElementSibling())
                .flatMap(near -> tableIn(near).stream())
                .filter(table -> table.selectFirst(CAPTION) == null)
                .findFirst()
                .ifPresent(table -> table.prependChild(words.tagName("caption")));
    }

    private static Optional<Element> tableIn(@Nullable Element near) {
        if (near == null) {
            return Optional.empty();
        }
        return near.normalName().equals("table") ? Optional.of(near) : Optional.ofNullable(onlyTable(near));
    }

    private static @Nullable Element onlyTable(Element frame) {
        return frame.normalName().equals("div") ? frame.selectFirst(TABLE) : null;
    }
}
