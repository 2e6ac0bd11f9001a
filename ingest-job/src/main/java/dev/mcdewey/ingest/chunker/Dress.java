package dev.mcdewey.ingest.chunker;

/** Makes a part of an item look like one: behind its marker, its term or its label. */
interface Dress {

    /** The part's Markdown, dressed; the first part may be dressed otherwise than those after it. */
    String put(String markdown, boolean first);
}
