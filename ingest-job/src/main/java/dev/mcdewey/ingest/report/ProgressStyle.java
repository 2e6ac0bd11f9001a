package dev.mcdewey.ingest.report;

/** How progress is shown. */
public enum ProgressStyle {
    /** A bar that redraws itself: for terminals. */
    BAR,
    /** A line now and then: for log files. */
    PLAIN;

    /** Begins to show work on so many files. */
    public Progress begin(int files) {
        if (files == 0) {
            return new NoProgress();
        }
        return this == BAR ? new BarProgress(files) : new PlainProgress(files, System.out);
    }

    /** Begins to show how so many sources are fetched. */
    public FetchProgress beginFetching(int sources) {
        return this == BAR ? new BarFetching(sources) : new PlainFetching(sources, System.out, System::nanoTime);
    }
}
