package dev.mcdewey.api.web;

import dev.mcdewey.index.guide.ChunkId;

/** A well-formed name of something that the library does not hold. */
@SuppressWarnings("serial") // Never serialised.
public final class NotInLibraryException extends RuntimeException {

    private final String sentence;

    private NotInLibraryException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    /** No chunk has this name. */
    public static NotInLibraryException chunk(ChunkId chunkId) {
        return new NotInLibraryException("No chunk is named '" + chunkId + "'. The library may have been refreshed "
                + "since the name was given; search for the text instead.");
    }

    /** No guide is found under these names. */
    public static NotInLibraryException guide(String product, String version, String guide) {
        return new NotInLibraryException("There is no guide '" + guide + "' of " + product + " " + version
                + ". The library page lists every product, version and guide.");
    }

    /** The guide has no such source file. */
    public static NotInLibraryException file(String product, String version, String guide, String stem) {
        return new NotInLibraryException("The guide '" + guide + "' of " + product + " " + version
                + " has no file named '" + stem + "'. Its contents list every file.");
    }

    /** There is no kind of problem of this name. */
    public static NotInLibraryException problem(String name) {
        return new NotInLibraryException("No kind of problem is named '" + name + "'.");
    }

    /** A sentence says what is not there and what is. */
    public static NotInLibraryException named(String sentence) {
        return new NotInLibraryException(sentence);
    }

    /** The guide has no such page. */
    public static NotInLibraryException page(String product, String version, String guide, int page) {
        return new NotInLibraryException(
                "The guide '" + guide + "' of " + product + " " + version + " has no page " + page
                        + ". Pages are counted from 1 as the file has them; sources without pages, as most HTML, have none.");
    }
}
