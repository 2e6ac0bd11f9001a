package dev.mcdewey.index.generation;

/**
 * A generation that an interrupted refresh has left behind, and that the next one can finish.
 *
 * @param generation what there is of it
 * @param recipe what it is made with
 * @param cloned whether it began as a copy of the live generation, rather than empty
 */
public record Unfinished(Generation generation, GenerationRecipe recipe, boolean cloned) {}
