package dev.mcdewey.ingest.parser.markdown.block;

import org.commonmark.node.CustomBlock;

/** A definition, still beside its term. */
final class DefinitionBox extends CustomBlock {}
