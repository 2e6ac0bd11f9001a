package dev.mcdewey.api.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What an input is given: what it should be, what is nearly that, or anything. */
final class Values {

    private static final int MANY = 50;

    private final Chance chance;
    private final Map<String, String> known;
    private final double trouble;

    /** Values that suit each other where they are known, and are wrong as often as this share says. */
    Values(Chance chance, Map<String, String> known, double trouble) {
        this.chance = chance;
        this.known = known;
        this.trouble = trouble;
    }

    String of(Input input) {
        String good = good(input);
        if (!chance.of(trouble)) {
            return good;
        }
        return chance.of(0.4) ? near(good) : new Hostile(chance).text();
    }

    private String good(Input input) {
        String value = known.get(input.name());
        return value != null && suits(value, input.schema()) ? value : described(input.schema());
    }

    /** One name may mean a version here and a number there. */
    private static boolean suits(String value, JsonNode schema) {
        return !schema.path("type").asString("").equals("integer")
                || value.chars().allMatch(Character::isDigit);
    }

    private String described(JsonNode schema) {
        if (schema.has("enum")) {
            return chance.oneOf(List.copyOf(schema.get("enum").values())).asString();
        }
        return switch (schema.path("type").asString("")) {
            case "integer" -> number(schema);
            case "boolean" -> Boolean.toString(chance.of(0.5));
            default -> schema.path("example").asString("text");
        };
    }

    private String number(JsonNode schema) {
        int least = schema.path("minimum").asInt(0);
        return Integer.toString(
                chance.between(least, Math.min(schema.path("maximum").asInt(MANY), least + MANY)));
    }

    private String near(String good) {
        return switch (chance.between(0, 7)) {
            case 0 -> good.toUpperCase(Locale.ROOT);
            case 1 -> "  " + good + "\t";
            case 2 -> good + "s";
            case 3 -> "v" + good;
            case 4 -> good.substring(good.length() / 2);
            case 5 -> good + " " + good;
            case 6 -> good + "0";
            default -> "-" + good;
        };
    }
}
