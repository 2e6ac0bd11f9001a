package dev.mcdewey.ingest.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files strung together by their links to the next one; a chain of sections hangs below the chapter they lead up to. */
final class Chains {

    private final Map<String, LinkedFile> files;
    private final Map<String, String> next = new LinkedHashMap<>();
    private final Map<String, String> previous = new HashMap<>();
    private final Map<String, List<String>> headsBelow = new HashMap<>();
    private final Set<String> order = new LinkedHashSet<>();

    /** Takes files in natural order, which decides wherever the links do not. */
    Chains(List<LinkedFile> natural) {
        files = natural.stream()
                .collect(Collectors.toMap(LinkedFile::path, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        natural.forEach(this::link);
    }

    /** Where two pages name the same next one, the first keeps it: a chain does not branch. */
    private void link(LinkedFile file) {
        String target = file.next();
        if (target != null && isOther(file, target) && previous.putIfAbsent(target, file.path()) == null) {
            next.put(file.path(), target);
        }
    }

    private boolean isOther(LinkedFile file, @Nullable String target) {
        return target != null && files.containsKey(target) && !target.equals(file.path());
    }

    /** How many files have a next or a previous one. */
    int linkedFiles() {
        Set<String> linked = new LinkedHashSet<>(next.keySet());
        linked.addAll(next.values());
        return linked.size();
    }

    List<String> inOrder() {
        List<String> top = new ArrayList<>();
        for (LinkedFile file : files.values()) {
            if (!previous.containsKey(file.path())) {
                hang(file, top);
            }
        }
        top.forEach(this::follow);
        // What is left goes round in circles, and is entered where the order of names comes to it.
        files.keySet().forEach(this::follow);
        return List.copyOf(order);
    }

    private void hang(LinkedFile head, List<String> top) {
        if (isOther(head, head.up())) {
            headsBelow
                    .computeIfAbsent(Objects.requireNonNull(head.up()), above -> new ArrayList<>())
                    .add(head.path());
        } else {
            top.add(head.path());
        }
    }

    /** Goes along a chain with its own stack, since a guide may have thousands of pages and levels. */
    private void follow(String head) {
        List<String> stack = new ArrayList<>(List.of(head));
        while (!stack.isEmpty()) {
            String file = stack.remove(stack.size() - 1);
            if (order.add(file)) {
                String after = next.get(file);
                if (after != null) {
                    stack.add(after);
                }
                List<String> below = headsBelow.getOrDefault(file, List.of());
                for (int i = below.size() - 1; i >= 0; i--) {
                    stack.add(below.get(i));
                }
            }
        }
    }
}
