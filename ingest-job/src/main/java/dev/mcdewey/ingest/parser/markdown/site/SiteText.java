package dev.mcdewey.ingest.parser.markdown.site;

/** Markdown as its site generator would hand it on to the Markdown parser. */
public final class SiteText {

    private SiteText() {}

    /** The text with tags, components, variables and snippets replaced by what stands for them. */
    public static String run(String markdown) {
        if (markdown.indexOf('{') < 0 && markdown.indexOf('<') < 0) {
            return Snippets.drop(markdown);
        }
        boolean mdx = Mdx.is(markdown);
        String text = Snippets.drop(markdown);
        String plain = TemplateComments.drop(mdx ? Mdx.withoutStatements(text) : text);
        String expanded = Variables.fill(SiteTags.expand(plain));
        return mdx ? Mdx.filled(expanded) : expanded;
    }
}
