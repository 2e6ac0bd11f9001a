package dev.mcdewey.elasticsearch.analysis;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.jspecify.annotations.Nullable;

/** The settings that an index gives to one part of its analysis. */
record Configured(IndexSettings index, Environment environment, Settings settings) {
    boolean flag(String key, boolean otherwise) {
        return settings.getAsBoolean(key, otherwise);
    }

    int number(String key, int otherwise) {
        return settings.getAsInt(key, otherwise);
    }

    String text(String key, String otherwise) {
        return settings.get(key, otherwise);
    }

    String required(String key) {
        var value = settings.get(key);
        if (value == null) {
            throw new IllegalArgumentException("[" + key + "] must be configured");
        }
        return value;
    }

    char character(String key, char otherwise) {
        var value = settings.get(key, String.valueOf(otherwise));
        if (value.length() != 1) {
            throw new IllegalArgumentException("[" + key + "] must be one character, not [" + value + "]");
        }
        return value.charAt(0);
    }

    /** Words from the setting itself, or from the file that the setting with the ending {@code _path} names. */
    @Nullable
    List<String> words(String key) {
        return Analysis.getWordList(environment, settings, key);
    }

    List<String> requiredWords(String key) {
        var words = words(key);
        if (words == null) {
            throw new IllegalArgumentException("[" + key + "] or [" + key + "_path] must be configured");
        }
        return words;
    }

    CharArraySet wordSet(String key, boolean ignoreCase) {
        return new CharArraySet(requiredWords(key), ignoreCase);
    }
}
