/** What is stored: unique text once ({@code GuideChunk}), and where it stands ({@code GuideFile} and its spine). */
@NullMarked
package dev.mcdewey.index.guide;

import org.jspecify.annotations.NullMarked;
