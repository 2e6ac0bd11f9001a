package dev.mcdewey.search.citation;

import java.util.List;
import java.util.Set;

/**
 * Text in which a quote stands, or nearly stands.
 *
 * @param vendor the vendor's folder name
 * @param product the product's folder name
 * @param guide the guide's folder name
 * @param headingPath the headings above its beginning, outermost first
 * @param text the passage exactly as the guide has it, as Markdown, with what an ellipsis of the quote leaves out
 * @param similarity from 0 to 1, which is word for word
 * @param differences how words differ that count as the same
 * @param changes the quote against the passage word by word; empty where it stands word for word
 * @param versions the versions that have it, newest first
 * @param places where it stands: first what was asked about, then newest first
 */
public record Passage(
        String vendor,
        String product,
        String guide,
        List<String> headingPath,
        String text,
        double similarity,
        Set<Difference> differences,
        List<Change> changes,
        List<String> versions,
        List<Place> places) {}
