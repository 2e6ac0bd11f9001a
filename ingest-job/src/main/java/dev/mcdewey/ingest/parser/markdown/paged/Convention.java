package dev.mcdewey.ingest.parser.markdown.paged;

import dev.mcdewey.ingest.parser.markdown.paged.Sign.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How one document marks its pages: lines that could be text elsewhere are signs where they keep to a rule. */
final class Convention {

    private static final int ENOUGH = 3;
    private static final String RULE = "-----";
    private static final Pattern ANY_RULE = Pattern.compile(" {0,3}(?:-[- \\t]{2,}|\\*[* \\t]{2,}|_[_ \\t]{2,})");
    private static final Pattern BARE = Pattern.compile(
            "\\s*[*_]{0,2}page\\s+(\\d{1,6})(?:\\s*(?:of|/)\\s*\\d{1,6})?[*_]{0,2}\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_ALL = Pattern.compile("(\\d{1,6})\\s*(?:/|of)\\s*\\d{1,6}");

    private final List<Line> lines;
    private final boolean rules;
    private final boolean bare;
    private final boolean breaks;
    private final boolean signFirst;

    Convention(List<Line> lines) {
        this.lines = lines;
        bare = countsUp();
        breaks = lines.stream().anyMatch(this::breaks);
        rules = !breaks && rulesEndPages();
        signFirst = lines.stream()
                .filter(line -> !line.isBlank() && !isRule(line))
                .findFirst()
                .filter(line -> isBare(line) || PageSigns.of(line.text()).isPresent())
                .isPresent();
    }

    Optional<Sign> sign(Line line) {
        Optional<Sign> sign = PageSigns.of(line.text());
        if (sign.isPresent()) {
            return line.code() && !isUnmistakable(line.text()) ? Optional.empty() : sign.map(this::standing);
        }
        if (line.code()) {
            return Optional.empty();
        }
        if (bare && isBare(line)) {
            Kind kind = signFirst ? Kind.BEGINS : Kind.ENDS;
            return Optional.of(new Sign(kind, number(line), null));
        }
        return rules && line.text().strip().equals(RULE) ? Optional.of(Sign.breaks()) : Optional.empty();
    }

    /** A rule beside a sign belongs to it. */
    boolean isRule(Line line) {
        return !line.code() && ANY_RULE.matcher(line.text()).matches();
    }

    private static boolean isUnmistakable(String line) {
        return line.equals("\f") || line.startsWith("{");
    }

    private boolean breaks(Line line) {
        return (bare && isBare(line))
                || PageSigns.of(line.text())
                        .filter(sign -> sign.is(Kind.BEGINS))
                        .isPresent();
    }

    /** Where nothing else parts the pages, their printed numbers do: above a page or below it. */
    private Sign standing(Sign sign) {
        if (!sign.is(Kind.NAMES) || breaks || rules) {
            return sign;
        }
        Matcher counted = OF_ALL.matcher(sign.label() == null ? "" : sign.label());
        Integer page = counted.matches() ? Integer.valueOf(counted.group(1)) : null;
        return new Sign(signFirst ? Kind.BEGINS : Kind.ENDS, page, page == null ? sign.label() : null);
    }

    private static boolean isBare(Line line) {
        return !line.code() && BARE.matcher(line.text()).matches();
    }

    private static int number(Line line) {
        Matcher bare = BARE.matcher(line.text());
        return bare.matches() ? Integer.parseInt(bare.group(1)) : 0;
    }

    private boolean countsUp() {
        int last = 0;
        int count = 0;
        for (Line line : lines) {
            if (isBare(line)) {
                if (number(line) <= last) {
                    return false;
                }
                last = number(line);
                count++;
            }
        }
        return count >= ENOUGH;
    }

    /** PyMuPDF4LLM ends every page with five hyphens, the last one too, and draws no other rules. */
    private boolean rulesEndPages() {
        long five = lines.stream()
                .filter(line -> isRule(line) && line.text().strip().equals(RULE))
                .count();
        long all = lines.stream().filter(this::isRule).count();
        String last = "";
        for (Line line : lines) {
            last = line.isBlank() ? last : line.text().strip();
        }
        return five >= ENOUGH && five == all && last.equals(RULE);
    }
}
