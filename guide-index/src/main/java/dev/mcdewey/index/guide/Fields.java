package dev.mcdewey.index.guide;

/** The names of stored fields, written once for all who query them. */
public final class Fields {

    /** The vendor's folder name; in both indices. */
    public static final String VENDOR = "vendor";

    /** The product's folder name; in both indices. */
    public static final String PRODUCT = "product";

    /** The guide's folder name; in both indices. */
    public static final String GUIDE = "guide";

    /** The version of a file. */
    public static final String VERSION = "version";

    /** The versions of a chunk. */
    public static final String VERSIONS = "versions";

    /** The public names of a chunk. */
    public static final String CHUNK_IDS = "chunk_ids";

    /** The title of a chunk's file. */
    public static final String TITLE = "title";

    /** The headings above a chunk, to be searched. */
    public static final String HEADINGS = "headings";

    /** The headings above a chunk, outermost first; stored, not searched. */
    public static final String HEADING_PATH = "heading_path";

    /** The kind of a chunk. */
    public static final String KIND = "kind";

    /** The text of a chunk. */
    public static final String TEXT = "text";

    /** Title, headings and text of a chunk as one field. */
    public static final String ALL = "all";

    /** The words inside dotted, underscored and camel-case names, each alone. */
    public static final String PARTS = "parts";

    /** Every word of a chunk as it is written, to find what was misspelt. */
    public static final String SPELLING = "spelling";

    /** The section that a chunk belongs to, the same in all versions. */
    public static final String SECTION = "section";

    /** The whole text of a file, to be searched. */
    public static final String CONTENT = "content";

    /** The places of a chunk; stored, not searched. */
    public static final String OCCURRENCES = "occurrences";

    /** The embedding of a chunk. */
    public static final String VECTOR = "vector";

    /** The name of a file. */
    public static final String FILE_ID = "file_id";

    /** A file's path below the vendor's folder. */
    public static final String SOURCE = "source";

    /** A file's place in the reading order of its guide. */
    public static final String POSITION = "position";

    /** Whether a file that was not indexed has nothing of its own. */
    public static final String SKIPPED = "skipped";

    /** Why a file was quarantined or skipped. */
    public static final String QUARANTINE = "quarantine";

    /** How well a file was read; stored, not searched. */
    public static final String READING = "reading";

    /** How many chunks a file has. */
    public static final String CHUNKS = "chunks";

    /** The chunks of a file in reading order; stored, not searched. */
    public static final String SPINE = "spine";

    private Fields() {}
}
