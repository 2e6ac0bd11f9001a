package dev.mcdewey.ingest.report;

import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with rate and remaining time. */
final class BarProgress implements Progress {

    private static final int REDRAW_MILLIS = 250;

    private final ProgressBar bar;
    private final AtomicLong chunks = new AtomicLong();

    BarProgress(int files) {
        bar = new ProgressBarBuilder()
                .setTaskName("Indexing")
                .setInitialMax(files)
                .setUnit(" files", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .build();
    }

    @Override
    public void filesDone(int files) {
        bar.stepBy(files);
    }

    @Override
    public void chunksStored(int more) {
        bar.setExtraMessage(" %,d new texts".formatted(chunks.addAndGet(more)));
    }

    @Override
    public void close() {
        bar.close();
    }
}
