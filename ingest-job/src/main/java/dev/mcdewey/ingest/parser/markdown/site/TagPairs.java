package dev.mcdewey.ingest.parser.markdown.site;

import dev.mcdewey.ingest.parser.markdown.site.SiteTag.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows which tag closes which, and which stands in which. */
final class TagPairs {

    private final IdentityHashMap<SiteTag, SiteTag> partners = new IdentityHashMap<>();
    private final IdentityHashMap<SiteTag, SiteTag> parents = new IdentityHashMap<>();

    private TagPairs() {}

    static TagPairs of(List<SiteTag> tags) {
        TagPairs pairs = new TagPairs();
        Deque<SiteTag> open = new ArrayDeque<>();
        Map<String, Integer> openNames = new HashMap<>();
        for (SiteTag tag : tags) {
            if (tag.is(Role.OPEN)) {
                open.push(tag);
                openNames.merge(key(tag), 1, Integer::sum);
            } else if (tag.is(Role.CLOSE) && openNames.getOrDefault(key(tag), 0) > 0) {
                pairs.close(tag, open, openNames);
            }
        }
        pairs.nest(tags);
        return pairs;
    }

    /** Tags that stand open above the one that is closed were never to be closed. */
    private void close(SiteTag tag, Deque<SiteTag> open, Map<String, Integer> openNames) {
        SiteTag last;
        do {
            last = open.pop();
            openNames.merge(key(last), -1, Integer::sum);
        } while (!key(last).equals(key(tag)));
        partners.put(tag, last);
        partners.put(last, tag);
    }

    private static String key(SiteTag tag) {
        return tag.syntax() + tag.name();
    }

    private void nest(List<SiteTag> tags) {
        Deque<SiteTag> open = new ArrayDeque<>();
        for (SiteTag tag : tags) {
            SiteTag partner = partners.get(tag);
            if (partner != null && tag.is(Role.CLOSE)) {
                open.pop();
            }
            if (!open.isEmpty()) {
                parents.put(tag, open.getFirst());
            }
            if (partner != null && tag.is(Role.OPEN)) {
                open.push(tag);
            }
        }
    }

    @Nullable
    SiteTag partner(SiteTag tag) {
        return partners.get(tag);
    }

    boolean isPaired(SiteTag tag) {
        return partners.containsKey(tag);
    }

    @Nullable
    SiteTag parent(SiteTag tag) {
        return parents.get(tag);
    }
}
