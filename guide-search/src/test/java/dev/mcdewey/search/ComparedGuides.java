package dev.mcdewey.search;

import java.util.List;

/** A manual in two versions between which everything happens that happens to manuals. */
final class ComparedGuides {

    private static final SampleSection FILTER = section(
            "Filter", "Clean the filter every month. Turn it to the left, take it out and hold it under water.");
    private static final SampleSection HOSE =
            section("Hose", "Look at the inlet hose once a year. A hose that is older than ten years is replaced.");
    private static final SampleSection SEAL =
            section("Seal", "Wipe the seal of the door dry after the last wash of the day, and leave the door open.");
    private static final SampleSection DESCALE = section(
            "Descale", "Run the hottest programme with two spoons of citric acid and without any laundry in it.");
    private static final String RINSE =
            "The machine rinses three times. A fourth rinse is added where there is still foam.";
    private static final String SPIN = "Spinning begins slowly and ends at the speed that was chosen on the dial.";

    private ComparedGuides() {}

    static List<SampleFile> all() {
        return List.of(
                SampleFile.of("acme", "washer::v7.1::manual::use", 0, use71()),
                SampleFile.of("acme", "washer::v7.1::manual::upkeep", 1, FILTER, HOSE, SEAL),
                SampleFile.of("acme", "washer::v7.1::manual::extras", 2, DESCALE),
                SampleFile.of("acme", "washer::v7.2::manual::use", 0, use72()),
                SampleFile.of("acme", "washer::v7.2::manual::care", 1, FILTER, HOSE, SEAL, DESCALE),
                SampleFile.of("acme", "washer::v7.2::tour::tour", 0, section("Welcome", "See the washer from inside.")),
                SampleFile.of("acme", "washer::v7.0::leaflet::leaf", 0, section("Safety", "Keep children away.")),
                SampleFile.of("acme", "dryer::1::manual::use", 0, section("Use", "Fill the drum and press start.")));
    }

    private static SampleSection[] use71() {
        return new SampleSection[] {
            section("Washer 7.1", "This manual is for people who wash at home."),
            section("2 Wash > 2.1 Wool", wool("forty")),
            section("2 Wash > 2.2 Rinse", RINSE),
            section("2 Wash > 2.2 Rinse", SPIN),
            section("Dry", dry()),
            section("Iron", "Linen is ironed while it is damp. Set the iron to three points and move it quickly.")
        };
    }

    private static SampleSection[] use72() {
        return new SampleSection[] {
            section("Washer 7.2", "This manual is for people who wash at home."),
            section("3 Wash > 3.1 Wool", wool("thirty")),
            section("3 Wash > 3.2 Silk", "Silk is washed in a net, with little powder and at the lowest speed."),
            section("3 Wash > 3.3 After the wash > Rinse", RINSE + "\n\n" + SPIN),
            section("Drying", dry())
        };
    }

    private static String wool(String degrees) {
        return "Wool is washed at " + degrees + " degrees, in a drum that is no more than half full.";
    }

    private static String dry() {
        return "Hang laundry in the shade, or choose the programme that ends when the drum feels dry inside.";
    }

    private static SampleSection section(String headings, String text) {
        return SampleSection.of(headings, null, text);
    }
}
