package dev.mcdewey.search;

import dev.mcdewey.index.guide.FileId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small library: a switch in three versions, a database in two, and a catalogue of parts that are all alike. */
final class SampleGuides {

    /** Enough for several pages of hits, and all with the same score. */
    static final int PARTS = 120;

    private static final SampleSection FAILOVER = SampleSection.of(
            "Operations > Failover",
            7,
            "When the active node loses power, the standby node takes over within ten seconds. Calls in progress are"
                    + " kept. No operator has to act.");

    private static final SampleSection PORTS = SampleSection.of(
                    "Operations > Ports", 8, "| port | purpose |\n|---|---|\n| 8443 | administration |\n| 5060 | SIP |")
            .ofKind("table");

    private static final SampleSection SCRIPT = SampleSection.of(
            "Gadgets",
            9,
            "A gadget may embed <script>alert(\"gadget\")</script> & more. The gadget loader removes it.");

    private static final SampleSection LICENCE = SampleSection.of(
            "Licences", 3, "A licence file is uploaded on the administration page. It is bound to the serial number.");

    private static final SampleSection BACKUP = SampleSection.of(
            "Backup",
            null,
            "Stop the server and copy the data folder to another disk, or take a snapshot while it runs.");

    private static final SampleSection VACUUM = SampleSection.of(
            "Maintenance > Vacuum",
            null,
            "Deleted rows keep their space until vacuum gives it back. Run vacuum each night; maxDiscAge ends it.");

    private SampleGuides() {}

    static List<SampleFile> all() {
        return Stream.concat(
                        Stream.of(
                                SampleFile.of("acme", "switch::v12.9::admin::start", 0, LICENCE),
                                SampleFile.of("acme", "switch::v12.9::admin::run", 1, FAILOVER, PORTS, SCRIPT),
                                SampleFile.of("acme", "switch::v12.10::admin::run", 1, FAILOVER, PORTS, SCRIPT),
                                SampleFile.of("acme", "switch::v12.10::admin::start", 0, LICENCE, onlyInNewest()),
                                SampleFile.of("acme", "switch::v12.5::admin::run", 0, FAILOVER),
                                SampleFile.of("orbit", "lake::15::manual::care", 0, BACKUP),
                                SampleFile.of("orbit", "lake::16::manual::care", 0, BACKUP, VACUUM),
                                broken()),
                        Stream.of(parts()))
                .toList();
    }

    private static SampleSection onlyInNewest() {
        return SampleSection.of("Licences > Renewal", 4, "A licence is renewed once a year by uploading a new file.");
    }

    private static SampleFile broken() {
        return new SampleFile("orbit", FileId.of("lake::16::manual::scan"), 1, "The PDF has no text.", List.of());
    }

    private static SampleFile parts() {
        return SampleFile.of(
                "orbit",
                "parts::1::catalogue::parts",
                0,
                IntStream.rangeClosed(1, PARTS)
                        .mapToObj(i -> SampleSection.of(
                                "Part " + (1000 + i), i, "Gasket number " + (1000 + i) + " seals the pump."))
                        .toArray(SampleSection[]::new));
    }
}
