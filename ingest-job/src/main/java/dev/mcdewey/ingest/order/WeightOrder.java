package dev.mcdewey.ingest.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Natural order, but where files weigh themselves the lighter come first; a folder weighs what its front page does. */
final class WeightOrder {

    private final Map<String, Integer> weights = new HashMap<>();

    private WeightOrder(List<LinkedFile> files) {
        files.forEach(this::weigh);
    }

    static List<String> of(List<LinkedFile> natural) {
        WeightOrder order = new WeightOrder(natural);
        List<String> paths = natural.stream().map(LinkedFile::path).toList();
        if (order.weights.isEmpty()) {
            return paths;
        }
        List<String> sorted = new ArrayList<>(paths);
        sorted.sort(order::compare);
        return List.copyOf(sorted);
    }

    private void weigh(LinkedFile file) {
        if (file.weight() != null) {
            int slash = file.path().lastIndexOf('/');
            boolean front = PathOrder.isFrontPage(file.path().substring(slash + 1));
            weights.put(front ? file.path().substring(0, Math.max(slash, 0)) : file.path(), file.weight());
        }
    }

    private int compare(String a, String b) {
        int shared = PathOrder.sharedFolders(a, b);
        String left = PathOrder.entry(a, shared);
        String right = PathOrder.entry(b, shared);
        boolean oneIsFront = isFront(left) || isFront(right);
        int byWeight = oneIsFront ? 0 : Comparator.<Integer>naturalOrder().compare(weight(left), weight(right));
        return byWeight == 0 ? PathOrder.PATHS.compare(a, b) : byWeight;
    }

    private static boolean isFront(String path) {
        return PathOrder.isFrontPage(path.substring(path.lastIndexOf('/') + 1));
    }

    /** What says nothing of its weight comes last. */
    private int weight(String entry) {
        return weights.getOrDefault(entry, Integer.MAX_VALUE);
    }
}
