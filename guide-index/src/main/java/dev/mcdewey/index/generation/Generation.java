package dev.mcdewey.index.generation;

/**
 * One whole state of the library.
 *
 * @param id its name: the moment it was opened, so that names sort by age
 * @param chunks the index of its chunks
 * @param files the index of its files
 */
public record Generation(String id, String chunks, String files) {}
