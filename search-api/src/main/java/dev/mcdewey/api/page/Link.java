package dev.mcdewey.api.page;

/**
 * A link in a page.
 *
 * @param text what it says
 * @param href where it leads
 */
record Link(String text, String href) {}
