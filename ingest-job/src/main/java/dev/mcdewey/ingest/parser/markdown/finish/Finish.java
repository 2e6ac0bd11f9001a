package dev.mcdewey.ingest.parser.markdown.finish;

import org.jsoup.nodes.Document;

/** Settles what rendered Markdown leaves open. */
public final class Finish {

    private Finish() {}

    /** Changes the page so that a reader of HTML needs to know nothing about Markdown. */
    public static void settle(Document page) {
        InlineMarks.settle(page);
        RaisedMarks.settle(page);
        AttributeLists.apply(page);
        Roles.apply(page);
        ContentsMarks.drop(page);
        Callouts.apply(page);
        Footnotes.settle(page);
        HeadingIds.assign(page);
    }
}
