package dev.mcdewey.ingest.guide;

/** Running text: inline Markdown whose only marks are backticks around code. */
public record Paragraph(Place place, String text) implements Block {}
