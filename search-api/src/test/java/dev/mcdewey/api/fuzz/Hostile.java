package dev.mcdewey.api.fuzz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values that break what is careless. */
final class Hostile {

    private static final List<String> TEXTS = List.of(
            // Nothing, and what cannot be seen.
            "",
            " ",
            "\t\n",
            "\u0000",
            "a\u0000b",
            "\u0007\u001b[31m",
            "\r\nSet-Cookie: a=b",
            "\u00a0\u200b\ufeff\u202e",
            // Other scripts, half characters, what grows when its case changes.
            "\ud800",
            "\udc00x",
            "x\ud83d",
            "\ud83d\ude00",
            "数据库 索引",
            "ﷺ İıẞŉ ﬃ",
            "e\u0301".repeat(50),
            "１２",
            // Long.
            "a".repeat(254),
            "a".repeat(256),
            "a".repeat(1_000),
            "pump ".repeat(199),
            "a b c d e f g h i j ".repeat(49),
            "a".repeat(5_000),
            "\ud83e\udd21".repeat(500),
            "数".repeat(1_000),
            "数".repeat(3_000),
            "(".repeat(300),
            "\"".repeat(99),
            "-".repeat(300),
            "\" -\" ".repeat(90),
            // What query languages make something of.
            "\"an open phrase",
            "\"\"",
            "-",
            "--all -x",
            "-\"pump\"",
            "product:",
            ":x",
            "product:pump product:tide",
            "version:latest -version:v12.5",
            "vendor:\"acme pump",
            "guide:* kind:?",
            "AND OR NOT",
            "a && b || !c",
            "(a OR",
            "[1 TO *]",
            "/(a+)+$/",
            "*",
            "?*?*",
            "a~2^9",
            "\\",
            "_exists_:text",
            "{\"match_all\":{}}",
            "{!func}",
            "'; drop",
            // What templates, shells, file systems and parsers make something of.
            "<script>alert(1)</script>",
            "${7*7} #{7*7} *{7*7} __${7*7}__::.x",
            "${jndi:ldap://x}",
            "../../etc/passwd",
            "a/b",
            "a\\b",
            ";a=b",
            "a?b#c&d=e",
            "%",
            "%00",
            "{}",
            "[]",
            "…",
            "[...] … [...]",
            // Numbers, and what is nearly one.
            "0",
            "-1",
            "1.5",
            "1e9",
            "NaN",
            "0x1f",
            "+5",
            "101",
            "2147483647",
            "2147483648",
            "-2147483648",
            "99999999999999999999",
            // Names of nothing.
            "null",
            "true",
            "latest",
            "v99",
            "::::",
            "a::b::c::d::0",
            "a::b::c::d::-1",
            "a::b::c::d::999999999",
            "a::b::c::d::99999999999",
            "::a::b::c::1");

    private static final List<String> ALPHABETS =
            List.of("\"-:*?()[]{}+~^\\/&|!<> ", "aeiou tnrs", "éüßøÅþ", "αβγДЖшאבع", "数据库表", "0123456789.v-");

    private final Chance chance;

    Hostile(Chance chance) {
        this.chance = chance;
    }

    String text() {
        if (chance.of(0.7)) {
            return chance.oneOf(TEXTS);
        }
        return chance.of(0.5) ? several() : characters();
    }

    private String several() {
        return IntStream.range(0, chance.between(2, 8))
                .mapToObj(i -> chance.oneOf(TEXTS))
                .map(text -> text.substring(0, Math.min(40, text.length())))
                .collect(Collectors.joining(" "));
    }

    private String characters() {
        return IntStream.range(0, chance.between(1, 60))
                .mapToObj(i -> chance.oneOf(ALPHABETS))
                .map(alphabet -> alphabet.charAt(chance.between(0, alphabet.length() - 1)))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
