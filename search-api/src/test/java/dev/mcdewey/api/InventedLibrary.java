package dev.mcdewey.api;

import dev.mcdewey.index.guide.FileId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Guides of two vendors that do not exist: one with pages and three versions, one of web pages with awkward names. */
final class InventedLibrary {

    static final String OUTAGE = "If the pump stops, close the inlet valve, wait thirty seconds and press **Restart**.";

    static final String AWKWARD_CHUNK = "tide meter::2024 (50% beta)::user guide::chapter 1~set-up;draft::1";

    private InventedLibrary() {}

    static List<InventedFile> files() {
        return Stream.concat(
                        Stream.of("v12.0", "v12.5", "v12.10").map(InventedLibrary::pumpManual),
                        Stream.of(setUp(), readings()))
                .toList();
    }

    static InventedFile broken() {
        return new InventedFile(
                "acme", FileId.of("pump::v12.10::operator-guide::broken"), ".pdf", "broken", null, 1, List.of());
    }

    private static InventedFile pumpManual(String version) {
        return new InventedFile(
                "acme",
                FileId.of("pump::" + version + "::operator-guide::operator-guide"),
                ".pdf",
                "Pump Operator Guide " + version.substring(1),
                "https://acme.example/pump/" + version + "/operator-guide.pdf",
                0,
                Stream.concat(pumpPassages(version), longTail()).toList());
    }

    private static Stream<Passage> pumpPassages(String version) {
        return Stream.of(
                Passage.onPage(
                        211, "195", "Start the pump", "procedure", "1. Open the inlet valve.\n2. Press *Start*."),
                Passage.onPage(212, "196", "Recover from an outage", "procedure", OUTAGE),
                Passage.onPage(212, "196", "Pressure limits", "table", pressureTable()),
                Passage.onPage(213, "197", "What is new", "text", "This release of the pump is " + version + ".")
                        .through(214),
                Passage.onPage(
                        214,
                        "214",
                        "Service console",
                        "code",
                        "Log in first:\n\n```\npumpctl login --host pump-1\n```"),
                Passage.onPage(
                        215,
                        "198",
                        "Untrusted text",
                        "text",
                        "Beware: <script>alert('x')</script> and [a trap](javascript:alert(1)), see [Limits](limits.html) "
                                + "and ![the gauge](gauge.png); override __init__, delete *.log and *.tmp, keep \\_ and &amp; "
                                + "in `a*b*c`.\n\n# no heading\nnor below\n---\n\n> **Note:** **args stay.**\n\n- 7. seventh\n- b. letter\n- plain"));
    }

    private static String pressureTable() {
        return "| State | Lowest (bar) | Highest (bar) |\n| --- | --- | --- |\n| Idle | 0.5 | 1.2 |\n| Running | 2 | 8 |";
    }

    private static Stream<Passage> longTail() {
        return IntStream.rangeClosed(1, 25)
                .mapToObj(n -> Passage.onPage(
                        300 + n,
                        null,
                        "Error E" + n,
                        "text",
                        "Error code E" + n + " of the pump means sensor " + n
                                + " gave no reading. Check the cable of sensor " + n + " and reset the alarm."));
    }

    private static InventedFile setUp() {
        return new InventedFile(
                "Öresund & Søn",
                FileId.of("tide meter::2024 (50% beta)::user guide::chapter 1~set-up;draft"),
                ".html",
                "Set up <your> meter",
                null,
                0,
                List.of(
                        Passage.of("Before you begin", "Charge the tide meter for two hours before its first use."),
                        Passage.of(
                                "Calibrate at slack water", "Calibrate the tide meter when the water stands still.")));
    }

    private static InventedFile readings() {
        return new InventedFile(
                "Öresund & Søn",
                FileId.of("tide meter::2024 (50% beta)::user guide::chapter 2"),
                ".html",
                "Readings",
                "https://oresund.example/readings.html",
                1,
                List.of(Passage.of("Read the level", "The display shows the level in centimetres above chart datum.")));
    }
}
