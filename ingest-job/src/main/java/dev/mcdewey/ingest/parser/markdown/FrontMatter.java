package dev.mcdewey.ingest.parser.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The block of metadata at the head of a Markdown file, and what follows it.
 *
 * @param title the page's title, or null
 * @param description its lead sentence, or null
 * @param weight its place among the pages beside it, the lightest first, or null
 * @param body the Markdown after the block
 */
record FrontMatter(
        @Nullable String title,
        @Nullable String description,
        @Nullable Integer weight,
        String body) {

    private static final List<String> WEIGHTS = List.of("weight", "nav_order", "sidebar_position", "order");

    private static final Pattern YAML = Pattern.compile(
            "\\A\\s*---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern JSON =
            Pattern.compile("\\A\\s*(\\{[ \\t]*\\R\\s*\".*?^})[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TOML = Pattern.compile(
            "\\A\\s*\\+\\+\\+[ \\t]*\\R(.*?)^\\+\\+\\+[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TITLE_LINES = Pattern.compile("\\A% (.+)\\R((?:%.*\\R){0,2})");
    private static final Pattern TOML_ENTRY = Pattern.compile(
            "^(\\w+)\\s*=\\s*(?:(\"{3}|'{3}|\"|')(.*?)\\2|([-\\d.]+))\\s*(?:#.*)?$",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TOML_TABLE = Pattern.compile("^\\s*\\[", Pattern.MULTILINE);

    static FrontMatter of(String text) {
        for (Pattern form : List.of(YAML, JSON)) {
            Matcher block = form.matcher(text);
            if (block.find()) {
                return ofYaml(block.group(1), text, block.end());
            }
        }
        Matcher toml = TOML.matcher(text);
        return toml.find() ? of(toml(toml.group(1)), text.substring(toml.end())) : ofTitleLines(text);
    }

    /** Pandoc sets title, authors and date on lines of their own, of which a reader sees all. */
    private static FrontMatter ofTitleLines(String text) {
        Matcher lines = TITLE_LINES.matcher(text);
        return lines.find()
                ? of(Map.of("title", lines.group(1)), lines.group(2).replace("%", "") + text.substring(lines.end()))
                : of(Map.of(), text);
    }

    /** What does not parse as YAML, of which JSON is a part, is a rule across the page and text, not metadata. */
    private static FrontMatter ofYaml(String block, String text, int end) {
        try {
            Object data = new Yaml(new SafeConstructor(new LoaderOptions())).load(block);
            boolean empty = data == null && block.isBlank();
            return data instanceof Map<?, ?> entries
                    ? of(entries, text.substring(end))
                    : of(Map.of(), empty ? text.substring(end) : text);
        } catch (YAMLException notYaml) {
            return of(Map.of(), text);
        }
    }

    private static FrontMatter of(Map<?, ?> entries, String body) {
        return new FrontMatter(entry(entries, "title"), entry(entries, "description"), weight(entries), body);
    }

    private static @Nullable String entry(Map<?, ?> entries, String key) {
        Object value = entries.get(key);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    private static @Nullable Integer weight(Map<?, ?> entries) {
        for (String key : WEIGHTS) {
            String value = entry(entries, key);
            if (value != null && value.matches("-?\\d{1,9}(?:\\.\\d+)?")) {
                return (int) Double.parseDouble(value);
            }
        }
        return null;
    }

    /** The entries above the first table, of which sites read theirs. */
    private static Map<String, String> toml(String block) {
        Matcher table = TOML_TABLE.matcher(block);
        String top = table.find() ? block.substring(0, table.start()) : block;
        Map<String, String> entries = new LinkedHashMap<>();
        TOML_ENTRY
                .matcher(top)
                .results()
                .forEach(
                        entry -> entries.put(entry.group(1), entry.group(4) == null ? entry.group(3) : entry.group(4)));
        return entries;
    }
}
