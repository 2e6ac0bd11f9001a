package dev.mcdewey.index.generation;

import java.util.List;

/**
 * One whole state of the library.
 *
 * @param id its name: the moment it was opened, so that names sort by age
 * @param chunks the index of its chunks
 * @param files the index of its files
 * @param content the index of its files' whole text
 */
public record Generation(String id, String chunks, String files, String content) {

    /** The name of the generation that one of its indices belongs to. */
    public static String idOf(String index) {
        return index.substring(index.lastIndexOf('-') + 1);
    }

    /** All its indices. */
    List<String> indices() {
        return List.of(chunks, files, content);
    }
}
