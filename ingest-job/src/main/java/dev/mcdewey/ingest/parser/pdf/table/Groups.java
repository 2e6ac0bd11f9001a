package dev.mcdewey.ingest.parser.pdf.table;

import dev.mcdewey.ingest.parser.pdf.page.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups rules that touch each other. */
final class Groups {

    private static final float NEAR = 3;

    private final List<Rule> rules;
    private final int[] parent;

    private Groups(List<Rule> rules) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::left)).toList();
        parent = new int[rules.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    static List<List<Rule>> touching(List<Rule> rules) {
        Groups groups = new Groups(rules);
        groups.join();
        return groups.lists();
    }

    private void join() {
        for (int i = 0; i < rules.size(); i++) {
            Rule one = rules.get(i);
            for (int j = i + 1; j < rules.size() && rules.get(j).left() <= one.right() + NEAR; j++) {
                Rule other = rules.get(j);
                if (other.top() <= one.bottom() + NEAR && one.top() <= other.bottom() + NEAR) {
                    parent[root(j)] = root(i);
                }
            }
        }
    }

    private int root(int index) {
        int at = index;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private List<List<Rule>> lists() {
        List<List<Rule>> lists = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < rules.size(); i++) {
            lists.get(root(i)).add(rules.get(i));
        }
        lists.removeIf(List::isEmpty);
        return lists;
    }
}
