package dev.mcdewey.ingest.refresh;

import dev.mcdewey.index.refresh.Balance;
import dev.mcdewey.index.refresh.GuideBalance;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts where files went, guide by guide. */
final class Tally {

    /** One file of each fate. */
    static final Balance INDEXED = new Balance(1, 1, 0, 0, 0, 0);

    static final Balance UNCHANGED = new Balance(1, 0, 1, 0, 0, 0);
    static final Balance SKIPPED = new Balance(1, 0, 0, 1, 0, 0);
    static final Balance QUARANTINED = new Balance(1, 0, 0, 0, 1, 0);
    static final Balance REMOVED = new Balance(0, 0, 0, 0, 0, 1);

    private static final int GUIDE_FOLDERS = 4;
    private static final Balance NOTHING = new Balance(0, 0, 0, 0, 0, 0);

    private final Map<String, Balance> byGuide = new TreeMap<>();

    /** Counts one file by its path below the library folder. */
    void count(String path, Balance fate) {
        byGuide.merge(guide(path), fate, Balance::plus);
    }

    private static String guide(String path) {
        String[] parts = path.split("/");
        return parts.length > GUIDE_FOLDERS ? String.join("/", Arrays.copyOf(parts, GUIDE_FOLDERS)) : "";
    }

    /** All guides together, against how many files were seen, which is counted elsewhere. */
    Balance balance(int seen) {
        Balance sum = byGuide.values().stream().reduce(NOTHING, Balance::plus);
        return new Balance(seen, sum.indexed(), sum.unchanged(), sum.skipped(), sum.quarantined(), sum.removed());
    }

    /** The guides in which anything happened. */
    List<GuideBalance> changedGuides() {
        return byGuide.entrySet().stream()
                .filter(guide -> hasChanged(guide.getValue()))
                .map(guide -> new GuideBalance(guide.getKey(), guide.getValue()))
                .toList();
    }

    private static boolean hasChanged(Balance balance) {
        return balance.indexed() + balance.quarantined() + balance.removed() > 0;
    }
}
