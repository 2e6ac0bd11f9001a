package dev.mcdewey.ingest.order;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The natural order of paths: a folder's front page first, then its files, then its folders, each by name. */
public final class PathOrder implements Comparator<String> {

    private static final Pattern FRONT_PAGE = Pattern.compile("(?i)(_?index|readme)\\.[a-z]+");

    /** The order of paths with slashes that begin at one folder. */
    public static final Comparator<String> PATHS = new PathOrder();

    private PathOrder() {}

    @Override
    public int compare(String left, String right) {
        int shared = sharedFolders(left, right);
        String a = entry(left, shared);
        String b = entry(right, shared);
        return compare(
                a.substring(shared), a.length() < left.length(), b.substring(shared), b.length() < right.length());
    }

    /** Where the name of the last folder ends that holds both. */
    static int sharedFolders(String a, String b) {
        int shared = 0;
        for (int i = 0; i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i); i++) {
            shared = a.charAt(i) == '/' ? i + 1 : shared;
        }
        return shared;
    }

    /** The path of the file or folder in the shared folder through which the path goes. */
    static String entry(String path, int shared) {
        int slash = path.indexOf('/', shared);
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static int compare(String a, boolean aIsFolder, String b, boolean bIsFolder) {
        int front = Boolean.compare(isFrontPage(b) && !bIsFolder, isFrontPage(a) && !aIsFolder);
        int kind = front == 0 ? Boolean.compare(aIsFolder, bIsFolder) : front;
        return kind == 0 ? NaturalOrder.NAMES.compare(a, b) : kind;
    }

    /** Whether a reader opens a folder with the file of this name. */
    public static boolean isFrontPage(String name) {
        return FRONT_PAGE.matcher(name).matches();
    }
}
