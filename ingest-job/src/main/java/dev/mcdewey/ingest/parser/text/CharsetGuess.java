package dev.mcdewey.ingest.parser.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.IntPredicate;

/** Guesses the encoding of text that names none and is not UTF-8, by the letters that each would give. */
final class CharsetGuess {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Western letters beyond ASCII stand alone between others; those of other scripts stand in words. */
    private static final double IN_WORDS = 0.7;

    /** Above this share of what is not ASCII, letters of one script are no accident. */
    private static final double SURE = 0.75;

    private static final double SOME = 0.1;

    /** An encoding, the letters that make its texts, and those without which a text would be of another script. */
    private record Script(Charset charset, IntPredicate letters, IntPredicate own) {

        Script(String charset, IntPredicate letters, IntPredicate own) {
            this(Charset.forName(charset), letters, own);
        }
    }

    /** The stricter an encoding, the earlier it is tried; of the Russian ones each turns the other's cases around. */
    private static final List<Script> SCRIPTS = List.of(
            new Script("EUC-JP", CharsetGuess::isJapanese, CharsetGuess::isKana),
            new Script("Shift_JIS", CharsetGuess::isJapanese, CharsetGuess::isKana),
            new Script("EUC-KR", CharsetGuess::isHangul, CharsetGuess::isHangul),
            new Script("windows-1251", CharsetGuess::isSmallRussian, CharsetGuess::isSmallRussian),
            new Script("KOI8-R", CharsetGuess::isSmallRussian, CharsetGuess::isSmallRussian),
            new Script("GBK", CharsetGuess::isHan, CharsetGuess::isHan),
            new Script("Big5", CharsetGuess::isHan, CharsetGuess::isHan));

    private CharsetGuess() {}

    static Charset of(byte[] bytes) {
        if (shareInWords(bytes) < IN_WORDS) {
            return WESTERN;
        }
        return SCRIPTS.stream()
                .filter(script -> fits(bytes, script))
                .map(Script::charset)
                .findFirst()
                .orElse(WESTERN);
    }

    private static double shareInWords(byte[] bytes) {
        int high = 0;
        int inWords = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                inWords += (i > 0 && bytes[i - 1] < 0) || (i + 1 < bytes.length && bytes[i + 1] < 0) ? 1 : 0;
            }
        }
        return high == 0 ? 0 : (double) inWords / high;
    }

    private static boolean fits(byte[] bytes, Script script) {
        try {
            String text =
                    script.charset().newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            double foreign = text.chars().filter(c -> c > 0x7F).count();
            return text.chars().filter(script.letters()).count() > foreign * SURE
                    && text.chars().filter(script.own()).count() > foreign * SOME;
        } catch (CharacterCodingException impossible) {
            return false;
        }
    }

    private static boolean isJapanese(int c) {
        return isKana(c) || isHan(c);
    }

    private static boolean isKana(int c) {
        return c >= 0x3040 && c <= 0x30FF;
    }

    private static boolean isHangul(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    /** The ideographs of the first levels, with the punctuation between them. */
    private static boolean isHan(int c) {
        return (c >= 0x4E00 && c <= 0x9FA5) || (c >= 0x3000 && c <= 0x3011) || (c >= 0xFF00 && c <= 0xFF60);
    }

    private static boolean isSmallRussian(int c) {
        return (c >= 0x0430 && c <= 0x044F) || c == 0x0451;
    }
}
