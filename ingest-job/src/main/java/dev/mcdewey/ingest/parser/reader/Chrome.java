package dev.mcdewey.ingest.parser.reader;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What belongs to the site around a page and not to the guide: navigation, banners, scripts. */
final class Chrome {

    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "nav",
            "footer",
            "noscript",
            "template",
            "button",
            "select",
            "input",
            "iframe",
            "svg",
            "object",
            "canvas",
            "audio",
            "video",
            "head",
            "title",
            "link",
            "meta");

    private static final Set<String> CLASSES = Set.of(
            "navheader",
            "navfooter",
            "navigation",
            "breadcrumb",
            "breadcrumbs",
            "sphinxsidebar",
            "related",
            "headerlink",
            "toc",
            "toctree-wrapper",
            "table-of-contents",
            "tableofcontents",
            "skip-link",
            "skiplink",
            "skip-to-content",
            "skipnav",
            "cookie",
            "feedback",
            "pagination",
            "pager",
            "rst-footer-buttons",
            "wy-nav-side",
            "edit-this-page",
            "page-nav",
            "sidebar-nav",
            "linenos",
            "copybtn");

    private static final Set<String> IDS = Set.of(
            "toc",
            "sidebar",
            "breadcrumbs",
            "cookie-banner",
            "cookie-consent",
            "cookie-bar",
            "cookie-notice",
            "table-of-contents",
            "navigation");

    private static final Set<String> ROLES = Set.of("navigation", "search", "banner", "contentinfo");

    /** Asides that are part of the text, as Sphinx and others write them. */
    private static final Set<String> ASIDES_KEPT =
            Set.of("topic", "footnote", "footnote-list", "admonition", "note", "warning", "tip", "callout", "citation");

    /** What a link says that only leads to its own heading. */
    private static final Set<String> SELF_LINKS = Set.of("¶", "#", "§", "🔗", "permalink", "link", "anchor");

    private Chrome() {}

    static boolean drops(Element element) {
        String tag = element.normalName();
        if (TAGS.contains(tag)) {
            return true;
        }
        return switch (tag) {
            case "header" -> !isArticleHead(element);
            case "aside" -> !hasAny(element, ASIDES_KEPT) || dropsByAttribute(element);
            case "a" -> isSelfLink(element) || dropsByAttribute(element);
            default -> dropsByAttribute(element);
        };
    }

    private static boolean dropsByAttribute(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return hasChromeClass(element)
                || (element.hasAttr("hidden") && !element.attr("role").equals("tabpanel"))
                || ROLES.contains(element.attr("role"))
                || (element.normalName().equals("div") && IDS.contains(element.id()))
                || isLocalContents(element);
    }

    /** A docutils table of contents; other things may have a class named contents. */
    private static boolean isLocalContents(Element element) {
        return element.hasClass("contents") && (element.hasClass("topic") || element.hasClass("local"));
    }

    static boolean hasAny(Element element, Set<String> classes) {
        for (String name : ClassNames.of(element)) {
            if (classes.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasChromeClass(Element element) {
        for (String name : ClassNames.of(element)) {
            if (CLASSES.contains(name) || name.startsWith("cookie-")) {
                return true;
            }
        }
        return false;
    }

    /** Inside an article the header holds its title; around it, the site's. */
    private static boolean isArticleHead(Element header) {
        return header.closest("main, article, [role=main]") != null && header.selectFirst("h1, h2") != null;
    }

    private static boolean isSelfLink(Element link) {
        if (!link.attr("href").startsWith("#")) {
            return false;
        }
        String words = link.text().strip().toLowerCase(Locale.ROOT);
        return SELF_LINKS.contains(words) || words.startsWith("skip to ");
    }
}
