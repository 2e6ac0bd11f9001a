package dev.mcdewey.ingest.parser.markdown.block;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/** Reads what stands behind the fence of code: a language, a title, or a directive. */
final class CodeInfo implements PostProcessor {

    private static final Pattern DIRECTIVE = Pattern.compile("\\{([\\w:-]+)[^{}]*}\\s*([\\w+#.-]*).*");
    private static final Pattern CLASSES = Pattern.compile("\\{[^{}]*?\\.([\\w+#-]+)[^{}]*}.*");
    private static final Pattern TITLE =
            Pattern.compile("\\b(?:title|filename|file)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern OPTIONS = Pattern.compile("\\A(?::[\\w-]+:.*\\n)+\\n*");
    private static final Pattern CAPTION = Pattern.compile("^:caption:\\s*(.+)$", Pattern.MULTILINE);
    private static final Set<String> CODE = Set.of("code", "code-block", "code-cell", "sourcecode", "literalinclude");
    private static final Set<String> SILENT = Set.of("toctree", "contents", "tableofcontents", "index", "image");

    @Override
    public Node process(Node document) {
        readBelow(document);
        return document;
    }

    private static void readBelow(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            if (child instanceof FencedCodeBlock code) {
                read(code);
            } else {
                readBelow(child);
            }
            child = next;
        }
    }

    private static void read(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo();
        Matcher classes = CLASSES.matcher(info);
        Matcher directive = DIRECTIVE.matcher(info);
        titled(code, info);
        if (classes.matches()) {
            code.setInfo(classes.group(1));
        } else if (directive.matches()) {
            readDirective(code, directive.group(1), directive.group(2));
        }
    }

    private static void readDirective(FencedCodeBlock code, String name, String argument) {
        if (SILENT.contains(name)) {
            code.unlink();
            return;
        }
        code.setInfo(CODE.contains(name) ? argument : name);
        Matcher options = OPTIONS.matcher(code.getLiteral());
        if (options.find()) {
            Matcher caption = CAPTION.matcher(options.group());
            title(code, caption.find() ? caption.group(1) : "");
            code.setLiteral(code.getLiteral().substring(options.end()));
        }
    }

    private static void titled(FencedCodeBlock code, String info) {
        Matcher title = TITLE.matcher(info);
        if (title.find()) {
            title(code, title.group(1) == null ? title.group(2) : title.group(1));
        }
    }

    /** Sites show the title above the code. */
    private static void title(FencedCodeBlock code, String words) {
        if (!words.isBlank()) {
            code.insertBefore(new HtmlBox(Labels.paragraph("div", words), "</div>"));
        }
    }
}
