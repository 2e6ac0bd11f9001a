package dev.mcdewey.ingest.parser.pdf.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** How a font looks, as far as its name, its descriptor and the widths of its letters tell. */
public final class Typeface {

    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi|cmbx|cmb\\d|sfbx|ecbx|ecb\\d|-bd\\b");
    private static final Pattern ITALIC = Pattern.compile("italic|oblique|slanted|cmti|cmsl|cmmi|ecti|ecsl|-it\\b");
    private static final Pattern MONO = Pattern.compile(
            "mono(?!type)|courier|typewriter|consol|menlo|fixed|cmtt|cmsltt|ectt|sftt|\\bcode|inconsolata");
    private static final Pattern SYMBOLS = Pattern.compile("dingbats|wingdings|webdings");
    private static final float BOLD_WEIGHT = 600;

    /** Letters of one width that are enough to call a typeface monospaced. */
    private static final int ENOUGH = 10;

    private static final float SAME_WIDTH = 0.005f;

    private final boolean bold;
    private final boolean italic;
    private final boolean namedMono;
    private final boolean symbols;
    private boolean spaces;
    private final Map<String, Float> widths = new HashMap<>();

    private Typeface(String name, boolean boldByWeight, boolean fixedPitch) {
        String plain = name.replaceFirst("^[A-Z]{6}\\+", "").toLowerCase(Locale.ROOT);
        bold = boldByWeight || BOLD.matcher(plain).find();
        italic = ITALIC.matcher(plain).find();
        symbols = SYMBOLS.matcher(plain).find();
        namedMono = fixedPitch || MONO.matcher(plain).find();
    }

    static Typeface of(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.getFontWeight() >= BOLD_WEIGHT || descriptor.isForceBold());
        String name = font.getName() == null ? "" : font.getName();
        return new Typeface(name, heavy, descriptor != null && descriptor.isFixedPitch());
    }

    /** A typeface of the given name. */
    public static Typeface named(String name) {
        return new Typeface(name, false, false);
    }

    /** Notes how wide a letter is in this typeface, in parts of the type size. */
    void measure(String letter, float width) {
        spaces |= letter.equals(" ");
        if (widths.size() < ENOUGH && letter.length() == 1 && letter.charAt(0) > ' ' && letter.charAt(0) < '\u007f') {
            widths.put(letter, width);
        }
    }

    /** Whether it is bold. */
    public boolean bold() {
        return bold;
    }

    /** Whether it is italic or slanted. */
    public boolean italic() {
        return italic;
    }

    /** Whether its words are parted by letters that are spaces, so that a gap without one is no space. */
    public boolean spaces() {
        return spaces;
    }

    /** Whether it holds signs, whatever letters they are said to be. */
    public boolean symbols() {
        return symbols;
    }

    /** Whether all its letters are of one width; known when the whole document has been read. */
    public boolean mono() {
        if (widths.size() < ENOUGH) {
            return namedMono;
        }
        float first = widths.values().iterator().next();
        return widths.values().stream().allMatch(width -> Math.abs(width - first) < SAME_WIDTH);
    }
}
