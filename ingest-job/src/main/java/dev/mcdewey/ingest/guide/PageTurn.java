package dev.mcdewey.ingest.guide;

/**
 * Where code goes on on another page.
 *
 * @param at how many characters of the code stand before it
 * @param place the page that it goes on on
 */
public record PageTurn(int at, Place place) {}
