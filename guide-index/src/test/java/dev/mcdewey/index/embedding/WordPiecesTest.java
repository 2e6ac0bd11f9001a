package dev.mcdewey.index.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private static final ToIntFunction<String> TOKENIZER = InProcessModel.unmarked();
    private static final Set<String> VOCABULARY = InProcessModel.vocabulary();

    private final AtomicInteger asked = new AtomicInteger();
    private final WordPieces pieces = new WordPieces(VOCABULARY, word -> {
        asked.incrementAndGet();
        return TOKENIZER.applyAsInt(word);
    });

    @Test
    void countsWordsOfAnyLettersAsTheTokenizerDoes() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            String word = letters(random, 1 + random.nextInt(i % 100 == 0 ? 120 : 16));
            assertThat(pieces.applyAsInt(word)).as(word).isEqualTo(TOKENIZER.applyAsInt(word));
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void countsWordsMadeOfKnownPiecesAsTheTokenizerDoes() {
        Random random = new Random(7);
        List<String> parts = VOCABULARY.stream()
                .map(piece -> piece.replace("##", ""))
                .filter(piece -> piece.chars().allMatch(c -> LETTERS.indexOf(c) >= 0))
                .sorted()
                .toList();
        for (int i = 0; i < 20_000; i++) {
            String word = random.ints(1 + random.nextInt(4), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());
            assertThat(pieces.applyAsInt(word)).as(word).isEqualTo(TOKENIZER.applyAsInt(word));
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void asksTheTokenizerForAllElse() {
        for (String word : List.of("[SEP]", "façade", "数据", "null\u0000byte", "a_b", "")) {
            assertThat(pieces.applyAsInt(word)).as(word).isEqualTo(TOKENIZER.applyAsInt(word));
        }
        assertThat(asked).hasValue(6);
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
