package dev.mcdewey.ingest.parser.tidy;

import java.util.List;
import org.jsoup.nodes.Element;

/** Puts the label of each tab in front of its panel, without which nobody knows for what system a command is. */
final class TabLabels implements Mend {

    @Override
    public void mend(Element list, String value) {
        List<Element> labels = list.children().stream().filter(Element::hasText).toList();
        List<Element> panels = panels(list, labels.size());
        if (labels.isEmpty() || panels.size() != labels.size()) {
            return;
        }
        for (int i = 0; i < panels.size(); i++) {
            Element label = new Element("p").text(labels.get(i).text() + ":");
            if (panels.get(i).normalName().equals("pre")) {
                panels.get(i).before(label);
            } else {
                panels.get(i).prependChild(label);
            }
        }
        list.remove();
    }

    /** The panels stand either in one element behind the labels or there themselves. */
    private static List<Element> panels(Element list, int count) {
        Element next = list.nextElementSibling();
        if (next == null) {
            return List.of();
        }
        return next.childrenSize() == count && count > 1
                ? next.children()
                : list.nextElementSiblings().stream().limit(count).toList();
    }
}
