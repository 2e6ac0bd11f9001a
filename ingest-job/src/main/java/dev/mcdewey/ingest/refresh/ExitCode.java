package dev.mcdewey.ingest.refresh;

/** What the program ends with, for whoever has started it. */
enum ExitCode {
    DONE(0),
    FAILED(1),
    QUARANTINED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
