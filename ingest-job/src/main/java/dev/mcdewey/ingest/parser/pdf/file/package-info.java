/** What a PDF says about itself: whether it may be read, its title, its bookmarks and the labels of its pages. */
@NullMarked
package dev.mcdewey.ingest.parser.pdf.file;

import org.jspecify.annotations.NullMarked;
