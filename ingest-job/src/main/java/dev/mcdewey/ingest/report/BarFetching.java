package dev.mcdewey.ingest.report;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar of sources, since nobody knows how many pages a site has, with the pages so far. */
final class BarFetching implements FetchProgress {

    private static final int REDRAW_MILLIS = 250;

    private final ProgressBar bar;
    private final AtomicInteger pages = new AtomicInteger();

    BarFetching(int sources) {
        bar = new ProgressBarBuilder()
                .setTaskName("Fetching")
                .setInitialMax(sources)
                .setUnit(" sources", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .hideEta()
                .build();
    }

    @Override
    public void pageHere(URI site) {
        bar.setExtraMessage(" %,d pages, now %s".formatted(pages.incrementAndGet(), site.getHost()));
    }

    @Override
    public void sourceDone() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
