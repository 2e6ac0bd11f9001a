package dev.mcdewey.ingest.parser.tidy;

import org.jsoup.nodes.Element;

/** Keeps the parts of a button apart, which a style sheet sets beside each other, as a method beside its path. */
final class ButtonParts implements Mend {

    @Override
    public void mend(Element button, String value) {
        if (button.ownText().isBlank()) {
            button.children().forEach(part -> part.before(" "));
        }
    }
}
