package dev.mcdewey.api.page;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Mends what a text loses when it is shown away from where it was published. */
final class OutOfPlace extends AbstractVisitor {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** The page's own headings stand above those of the text. */
    private static final int OUTER_LEVELS = 2;

    private static final int DEEPEST = 6;

    private final @Nullable String original;

    OutOfPlace(@Nullable String original) {
        this.original = original;
    }

    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.min(DEEPEST, heading.getLevel() + OUTER_LEVELS));
        visitChildren(heading);
    }

    /** A relative link leads where it led in the original, or stays as words. */
    @Override
    public void visit(Link link) {
        visitChildren(link);
        resolved(link.getDestination()).ifPresentOrElse(link::setDestination, () -> unwrap(link));
    }

    /** Pictures are not stored; their description stays. */
    @Override
    public void visit(Image image) {
        visitChildren(image);
        image.insertBefore(new Text(image.getFirstChild() == null ? "[Figure" : "[Figure: "));
        image.insertAfter(new Text("]"));
        unwrap(image);
    }

    private Optional<String> resolved(String destination) {
        try {
            URI target = original == null
                    ? URI.create(destination)
                    : URI.create(original).resolve(destination);
            String scheme = target.getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    ? Optional.of(target.toString())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // No address at all, so nothing to lead to.
        }
    }

    private static void unwrap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }
}
