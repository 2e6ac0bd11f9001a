package dev.mcdewey.ingest.gate;

/**
 * A question and the file that must answer it.
 *
 * @param text the question
 * @param file the file's path below the vendor's folder, or the end of it
 * @param within among how many hits the file must be
 */
record GoldenQuery(String text, String file, int within) {

    boolean isAnsweredBy(String source) {
        return source.equals(file) || source.endsWith("/" + file);
    }
}
