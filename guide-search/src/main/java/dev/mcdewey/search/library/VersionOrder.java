package dev.mcdewey.search.library;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Versions as people count them: 12.9 before 12.10, whether written with a {@code v} or without, and 12.0-rc1 before
 * 12.0.
 *
 * <p>Names without any number, such as {@code latest}, are newer than all that have one. Equal only where the names are.
 */
public final class VersionOrder {

    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");
    private static final Set<String> BEFORE_RELEASE =
            Set.of("alpha", "beta", "dev", "ea", "m", "milestone", "pre", "preview", "rc", "snapshot");
    private static final String END = "";

    /** Oldest first. */
    public static final Comparator<String> OLDEST_FIRST = Comparator.comparing(VersionOrder::hasNoNumber)
            .thenComparing(VersionOrder::parts, VersionOrder::compareParts)
            .thenComparing(Comparator.naturalOrder());

    /** Newest first. */
    public static final Comparator<String> NEWEST_FIRST = OLDEST_FIRST.reversed();

    private VersionOrder() {}

    /** Whether both are one version, however it is written: 12.5, v12.5 and V12.5. */
    static boolean sameNumber(String left, String right) {
        return parts(left).equals(parts(right));
    }

    private static boolean hasNoNumber(String version) {
        return version.chars().noneMatch(Character::isDigit);
    }

    private static List<String> parts(String version) {
        List<String> parts = PART.matcher(version.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        return parts.size() > 1 && "v".equals(parts.get(0)) ? parts.subList(1, parts.size()) : parts;
    }

    private static int compareParts(List<String> left, List<String> right) {
        int order = 0;
        for (int i = 0; order == 0 && i < Math.max(left.size(), right.size()); i++) {
            order = comparePart(partAt(left, i), partAt(right, i));
        }
        return order;
    }

    private static String partAt(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : END;
    }

    private static int comparePart(String left, String right) {
        if (isNumber(left) && isNumber(right)) {
            return compareNumbers(left, right);
        }
        int rank = Integer.compare(rank(left), rank(right));
        return rank != 0 ? rank : left.compareTo(right);
    }

    private static int rank(String part) {
        if (BEFORE_RELEASE.contains(part)) {
            return 0;
        }
        if (part.equals(END)) {
            return 1;
        }
        return isNumber(part) ? 3 : 2;
    }

    /** Without parsing, since a build number may be longer than a {@code long}. */
    private static int compareNumbers(String left, String right) {
        String shortLeft = left.replaceFirst("^0+", "");
        String shortRight = right.replaceFirst("^0+", "");
        int length = Integer.compare(shortLeft.length(), shortRight.length());
        return length != 0 ? length : shortLeft.compareTo(shortRight);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && Character.isDigit(part.charAt(0));
    }
}
