package dev.mcdewey.elasticsearch.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** The characters that may stand in a token, by the names of their classes. */
record TokenChars(List<IntPredicate> classes) {
    private static final Set<Integer> PUNCTUATION = Set.of(
            (int) Character.START_PUNCTUATION,
            (int) Character.END_PUNCTUATION,
            (int) Character.OTHER_PUNCTUATION,
            (int) Character.CONNECTOR_PUNCTUATION,
            (int) Character.DASH_PUNCTUATION,
            (int) Character.INITIAL_QUOTE_PUNCTUATION,
            (int) Character.FINAL_QUOTE_PUNCTUATION);
    private static final Set<Integer> SYMBOLS =
            Set.of((int) Character.CURRENCY_SYMBOL, (int) Character.MATH_SYMBOL, (int) Character.OTHER_SYMBOL, (int)
                    Character.MODIFIER_SYMBOL);

    /** What {@code token_chars} and {@code custom_token_chars} name; every character where they name nothing. */
    static TokenChars of(Configured configured) {
        var custom = configured.text("custom_token_chars", "");
        return new TokenChars(configured.settings().getAsList("token_chars").stream()
                .map(name -> named(name.toLowerCase(Locale.ROOT).strip(), custom))
                .toList());
    }

    boolean contains(int character) {
        return classes.isEmpty() || classes.stream().anyMatch(type -> type.test(character));
    }

    private static IntPredicate named(String name, String custom) {
        return switch (name) {
            case "letter" -> Character::isLetter;
            case "digit" -> Character::isDigit;
            case "whitespace" -> Character::isWhitespace;
            case "punctuation" -> character -> PUNCTUATION.contains(Character.getType(character));
            case "symbol" -> character -> SYMBOLS.contains(Character.getType(character));
            case "custom" -> character -> custom.indexOf(character) >= 0;
            default -> throw new IllegalArgumentException("Unknown token type: '" + name + "'");
        };
    }
}
