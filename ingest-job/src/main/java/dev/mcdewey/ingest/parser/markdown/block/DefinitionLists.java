package dev.mcdewey.ingest.parser.markdown.block;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.PostProcessor;

/** Gathers terms and their definitions into lists. */
final class DefinitionLists implements PostProcessor {

    @Override
    public Node process(Node document) {
        gather(document);
        return document;
    }

    private static void gather(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null) {
            gather(child);
            child = startsList(child) ? list((Paragraph) child) : child.getNext();
        }
    }

    private static boolean startsList(Node node) {
        return node instanceof Paragraph && node.getNext() instanceof DefinitionBox;
    }

    /** Moves the pairs that begin here into a list, and gives what follows it. */
    private static Node list(Paragraph first) {
        HtmlBox list = new HtmlBox("<dl>", "</dl>");
        first.insertBefore(list);
        Node at = first;
        while (at instanceof DefinitionBox || (at != null && startsList(at))) {
            Node next = at.getNext();
            add(at, list);
            at = next;
        }
        return at;
    }

    private static void add(Node node, HtmlBox list) {
        if (node instanceof Paragraph terms) {
            terms(terms).forEach(list::appendChild);
            terms.unlink();
        } else {
            HtmlBox definition = new HtmlBox("<dd>", "</dd>");
            moveChildren(node, definition);
            list.appendChild(definition);
            gather(definition);
            node.unlink();
        }
    }

    /** Each line of the paragraph is a term of its own. */
    private static List<Block> terms(Paragraph paragraph) {
        List<Block> terms = new ArrayList<>();
        HtmlBox term = new HtmlBox("<dt>", "</dt>");
        terms.add(term);
        for (Node word = paragraph.getFirstChild(); word != null; ) {
            Node next = word.getNext();
            if (word instanceof SoftLineBreak) {
                term = new HtmlBox("<dt>", "</dt>");
                terms.add(term);
            } else {
                term.appendChild(word);
            }
            word = next;
        }
        return terms;
    }

    private static void moveChildren(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }
}
