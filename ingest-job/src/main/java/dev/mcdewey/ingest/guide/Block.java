package dev.mcdewey.ingest.guide;

/** One piece of a section's content. */
public sealed interface Block
        permits Paragraph, BulletList, Procedure, DefinitionList, Table, Code, Note, FigureCaption {

    /** Where the block stands in its source. */
    Place place();

    /** The block as Markdown, without surrounding blank lines. Characters of running text are not escaped. */
    String text();
}
