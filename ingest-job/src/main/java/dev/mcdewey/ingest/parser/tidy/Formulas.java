package dev.mcdewey.ingest.parser.tidy;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Replaces a formula by its LaTeX where the page holds it, else by the formula written in one line. */
final class Formulas implements Mend {

    @Override
    public void mend(Element math, String value) {
        Element source = math.selectFirst("annotation[encoding*=tex], annotation[encoding*=TeX]");
        String words = source != null ? source.text() : math.hasAttr("alttext") ? math.attr("alttext") : line(math);
        math.replaceWith(new TextNode(words));
    }

    private static String line(Element element) {
        return switch (element.normalName()) {
            case "annotation", "annotation-xml" -> "";
            case "mfrac" -> joined(element, "/");
            case "msup" -> joined(element, "^");
            case "msub" -> joined(element, "_");
            case "msqrt" -> "√" + grouped(row(element));
            case "mo" -> spaced(element.text());
            default -> element.childrenSize() == 0 ? element.text() : row(element);
        };
    }

    private static String row(Element element) {
        StringBuilder row = new StringBuilder();
        element.children().forEach(child -> row.append(line(child)));
        return row.toString();
    }

    private static String joined(Element element, String sign) {
        StringBuilder joined = new StringBuilder();
        for (Element child : element.children()) {
            joined.append(joined.isEmpty() ? "" : sign).append(grouped(line(child)));
        }
        return joined.toString();
    }

    private static String grouped(String part) {
        return part.strip().matches("[\\p{L}\\p{N}.]*") ? part.strip() : "(" + part.strip() + ")";
    }

    private static String spaced(String operator) {
        return operator.matches("[=<>≤≥≠≈+×·−-]") ? " " + operator + " " : operator;
    }
}
