package dev.mcdewey.index.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WordCountTest {

    private static final ToIntFunction<String> TOKENIZER = InProcessModel.unmarked();

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\n\t\r  \n",
            "Restart the server, then run `parleyctl --certificate=/etc/parley/tls.pem` (as root).",
            "| name | kind |\n| --- | --- |\n| max_connections | integer, 1..262143 |",
            "x += y[i]->z**2; /* don't */ #include <stdio.h> a<b && c>=d \\n \"%s\"",
            "Über naïve Façade, Ångström, žluťoučký kůň, İstanbul, ΣΑΣ, Straße, ﬁne ǅ",
            "e\u0301 \u0301x a\u0338=b \u2260 =\u0338 !\u0301?",
            "数据库管理员 データベース 데이터베이스 ฐานข้อมูล قاعدة البيانات מסד נתונים",
            "mixed数据base x数,据y 。、「」",
            "\uD83D\uDE00 ok\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67done \uD83C\uDDE9\uD83C\uDDEA \u2764\uFE0F \uD835\uDC00\uD835\uDC01",
            "null\u0000byte bell\u0007 form\ffeed vertical\u000Btab next\u0085line \u001Cfile\u001F soft\u00ADhyphen",
            "no\u00A0break thin\u2009space ideographic\u3000space line\u2028separator zero\u200Bwidth \uFEFFmark bad\uFFFDmark",
            "[SEP] [CLS]x[MASK] a[SEP]b [ SEP ] [sep] [[PAD]] [UNK]. x[0][1] []",
            "##ing ##[SEP]## @#$%^&*()_+-={}|;':\",./<>?~`",
            "«quoted» “quoted” ‘it’s’ — – … • § ¶ © ™ € £ ½ ² ①",
            "0xDEADBEEF 3.14159265358979323846264338327950288419716939937510 1,234,567 2026-11-23T00:00:00Z",
            "a".repeat(100) + " " + "a".repeat(101) + " " + "ab".repeat(5000),
            "é".repeat(100) + " " + "é".repeat(101) + " e" + "\u0301".repeat(150),
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ".repeat(3));

    @ParameterizedTest
    @FieldSource("TEXTS")
    void countsAsTheTokenizerDoes(String text) {
        WordCount count = new WordCount(TOKENIZER);

        assertThat(count.applyAsInt(text)).isEqualTo(TOKENIZER.applyAsInt(text));
        assertThat(count.applyAsInt(text)).isEqualTo(TOKENIZER.applyAsInt(text));
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void countsNoFurtherThanItIsAsked(String text) {
        WordCount count = new WordCount(TOKENIZER);
        int all = TOKENIZER.applyAsInt(text);

        assertThat(count.upTo(all, text)).isEqualTo(all);
        assertThat(count.upTo(all - 1, text)).isEqualTo(all);
        assertThat(count.upTo(all / 2 - 1, text)).isBetween(all / 2, all);
    }

    @Test
    void countsAsTheTokenizerDoesWhateverStandsBesideWhat() {
        Random random = new Random(42);
        WordCount count = new WordCount(TOKENIZER);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(1 + random.nextInt(12), 0, TEXTS.size())
                    .mapToObj(TEXTS::get)
                    .map(source -> piece(source, random))
                    .collect(Collectors.joining());
            assertThat(count.applyAsInt(text)).as("'%s'", text).isEqualTo(TOKENIZER.applyAsInt(text));
        }
    }

    /** Characters are not cut in halves: broken text is not counted in the same way by the tokenizer itself. */
    private static String piece(String text, Random random) {
        return text.codePoints()
                .skip(random.nextInt(text.length() + 1))
                .limit(random.nextInt(8))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void countsAsTheTokenizerDoesForEveryCharacter() {
        WordCount count = new WordCount(TOKENIZER);
        for (int c = 0; c < Character.MIN_SUPPLEMENTARY_CODE_POINT; c++) {
            String text = "ab" + (char) c + "cd";
            assertThat(count.applyAsInt(text)).as("character %x", c).isEqualTo(TOKENIZER.applyAsInt(text));
        }
    }

    @Test
    void asksForEachWordOnce() {
        AtomicInteger asked = new AtomicInteger();
        WordCount count = new WordCount(word -> {
            asked.incrementAndGet();
            return 1;
        });

        assertThat(count.applyAsInt("one, two; one (two)\none.")).isEqualTo(10);
        assertThat(asked).hasValue(2);
    }

    @Test
    void stillCountsWhenItHasSeenMoreWordsThanItRemembers() {
        WordCount count = new WordCount(word -> 1);
        String words = IntStream.range(0, 250_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

        assertThat(count.applyAsInt(words)).isEqualTo(250_000);
    }
}
