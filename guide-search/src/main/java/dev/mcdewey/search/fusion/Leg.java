package dev.mcdewey.search.fusion;

import java.util.List;

/**
 * What one way of searching found.
 *
 * @param found best first; equal scores in the order that they shall keep
 * @param scale how its scores become comparable with those of other legs
 * @param weight its share of the fused score
 */
public record Leg(List<Scored> found, Scale scale, double weight) {}
