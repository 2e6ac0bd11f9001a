package dev.mcdewey.ingest.parser.markdown;

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
 * @param body the Markdown after the block
 */
record FrontMatter(@Nullable String title, @Nullable String description, String body) {

    private static final Pattern YAML = Pattern.compile(
            "\\A---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TOML = Pattern.compile(
            "\\A\\+\\+\\+[ \\t]*\\R(.*?)^\\+\\+\\+[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern TOML_ENTRY =
            Pattern.compile("^(title|description)\\s*=\\s*([\"'])(.*)\\2\\s*$", Pattern.MULTILINE);

    static FrontMatter of(String text) {
        Matcher yaml = YAML.matcher(text);
        if (yaml.find()) {
            return ofYaml(yaml.group(1), text, yaml.end());
        }
        Matcher toml = TOML.matcher(text);
        return toml.find() ? ofToml(toml.group(1), text.substring(toml.end())) : none(text);
    }

    /** What does not parse as YAML is a rule across the page and text, not metadata. */
    private static FrontMatter ofYaml(String block, String text, int end) {
        try {
            Object data = new Yaml(new SafeConstructor(new LoaderOptions())).load(block);
            return data instanceof Map<?, ?> entries
                    ? new FrontMatter(entry(entries, "title"), entry(entries, "description"), text.substring(end))
                    : none(text);
        } catch (YAMLException notYaml) {
            return none(text);
        }
    }

    private static @Nullable String entry(Map<?, ?> entries, String key) {
        Object value = entries.get(key);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    private static FrontMatter ofToml(String block, String body) {
        String title = null;
        String description = null;
        for (Matcher entry = TOML_ENTRY.matcher(block); entry.find(); ) {
            title = entry.group(1).equals("title") ? entry.group(3) : title;
            description = entry.group(1).equals("description") ? entry.group(3) : description;
        }
        return new FrontMatter(title, description, body);
    }

    private static FrontMatter none(String text) {
        return new FrontMatter(null, null, text);
    }
}
