package dev.mcdewey.ingest.parser.markdown.paged;

import dev.mcdewey.ingest.parser.format.PageMark;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines by which converters mark pages, as far as no text could be mistaken for them. */
final class PageSigns {

    private record Form(Pattern pattern, Function<MatchResult, Sign> sign) {

        static Form of(String pattern, Function<MatchResult, Sign> sign) {
            return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), sign);
        }
    }

    private static final int LONGEST = 120;

    /** A line that has none of these is no sign, which spares most lines the patterns. */
    private static final Pattern HINT = Pattern.compile("\f|page|slide|^\\{\\d|\\[p", Pattern.CASE_INSENSITIVE);

    private static final List<Form> FORMS = List.of(
            // Marker sets the page's index, from 0, before each page, and a rule of 48 hyphens behind it.
            Form.of("\\{(\\d{1,6})}\\s*-{4,}", found -> Sign.begins(number(found) + 1, null)),
            Form.of("\f", found -> Sign.breaks()),
            Form.of("<!--\\s*(?:page|new)[ _-]?break\\s*-->", found -> Sign.breaks()),
            Form.of(
                    "\\\\(?:new|clear)page|\\\\pagebreak|<page-?break\\s*/?>(?:</page-?break>)?",
                    found -> Sign.breaks()),
            Form.of("<div[^>]*page-break-(?:after|before):\\s*always[^>]*>\\s*(?:</div>)?", found -> Sign.breaks()),
            // PyMuPDF4LLM ends a page with its index, from 0; later releases with its number.
            Form.of("-{3} end of page=(\\d{1,6}) -{3}", found -> Sign.begins(number(found) + 2, null)),
            Form.of("-{3} end of page\\.page_number=(\\d{1,6}) -{3}", found -> Sign.begins(number(found) + 1, null)),
            Form.of("<!--\\s*slide number:\\s*(\\d{1,6})\\s*-->", found -> Sign.begins(number(found), null)),
            Form.of(
                    "<!--\\s*page(?:[ _]?number)?\\s*[:=]\\s*(\\d{1,6})\\s*-->",
                    found -> Sign.begins(number(found), null)),
            Form.of("<!--\\s*PageNumber\\s*=\\s*\"(.*?)\"\\s*-->", found -> Sign.names(found.group(1))),
            Form.of("<page_number>(.{1,30}?)</page_number>", found -> Sign.names(found.group(1))),
            Form.of("<!--(.*)-->", found -> marked(found.group(1))),
            Form.of("#{1,6}\\s*(page\\s.*?)\\s*#*", found -> marked(found.group(1))),
            Form.of("[-=*]{3,}\\s*(page\\s+\\d.*?)\\s*[-=*]{3,}", found -> marked(found.group(1))),
            Form.of("\\\\?\\[(page\\s+\\d[^\\]\\\\]*)\\\\?]", found -> marked(found.group(1))),
            Form.of("\\\\?\\[p\\.?\\s*(\\d{1,6})\\\\?]", found -> Sign.begins(number(found), null)));

    /** No page; stands where the words of a form turn out to be other than a mark. */
    private static final Sign NONE = Sign.names("");

    private PageSigns() {}

    static Optional<Sign> of(String line) {
        if (line.length() > LONGEST || !HINT.matcher(line).find()) {
            return Optional.empty();
        }
        String words = line.equals("\f") ? line : line.strip();
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(words);
            if (found.matches()) {
                return Optional.of(form.sign().apply(found)).filter(sign -> !sign.equals(NONE));
            }
        }
        return Optional.empty();
    }

    private static int number(MatchResult found) {
        return Integer.parseInt(found.group(1));
    }

    private static Sign marked(String words) {
        return PageMark.of(words)
                .map(mark -> Sign.begins(mark.page(), mark.label()))
                .orElse(NONE);
    }
}
