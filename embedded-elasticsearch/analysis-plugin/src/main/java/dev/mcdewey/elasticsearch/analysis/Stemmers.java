package dev.mcdewey.elasticsearch.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;

/** The stemmers that documentation libraries are written for; a language without one here is refused by name. */
final class Stemmers {
    private Stemmers() {}

    static UnaryOperator<TokenStream> stemmer(Configured configured) {
        var language = configured.text("language", configured.text("name", "porter"));
        return switch (language.toLowerCase(Locale.ROOT).replace("_", "")) {
            case "english", "porter" -> PorterStemFilter::new;
            case "lightenglish", "kstem" -> KStemFilter::new;
            case "minimalenglish" -> EnglishMinimalStemFilter::new;
            case "possessiveenglish" -> EnglishPossessiveFilter::new;
            case "porter2" -> named("English");
            case "lightfrench" -> FrenchLightStemFilter::new;
            case "minimalfrench" -> FrenchMinimalStemFilter::new;
            case "lightgerman" -> GermanLightStemFilter::new;
            case "minimalgerman" -> GermanMinimalStemFilter::new;
            case "lightitalian" -> ItalianLightStemFilter::new;
            case "lightportuguese" -> PortugueseLightStemFilter::new;
            case "lightrussian" -> RussianLightStemFilter::new;
            case "lightspanish" -> SpanishLightStemFilter::new;
            case "lightswedish" -> SwedishLightStemFilter::new;
            case "danish",
                    "dutch",
                    "finnish",
                    "french",
                    "german",
                    "hungarian",
                    "italian",
                    "norwegian",
                    "portuguese",
                    "romanian",
                    "russian",
                    "spanish",
                    "swedish",
                    "turkish" -> named(capitalized(language));
            default ->
                throw new IllegalArgumentException("The embedded server has no stemmer [" + language
                        + "]: use a full Elasticsearch, or add it to the analysis plugin");
        };
    }

    static UnaryOperator<TokenStream> snowball(Configured configured) {
        var language = configured.text("language", configured.text("name", "English"));
        return named(capitalized(language));
    }

    static UnaryOperator<TokenStream> override(Configured configured) {
        var stems = new StemmerOverrideFilter.Builder(false);
        for (var line : configured.requiredWords("rules")) {
            var rule = Rule.parse(line);
            for (var word : rule.source().split(",", -1)) {
                stems.add(word.strip(), rule.target());
            }
        }
        var map = built(stems);
        return input -> new StemmerOverrideFilter(input, map);
    }

    private static UnaryOperator<TokenStream> named(String snowball) {
        return input -> new SnowballFilter(input, snowball);
    }

    private static String capitalized(String language) {
        return language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
    }

    private static StemmerOverrideFilter.StemmerOverrideMap built(StemmerOverrideFilter.Builder stems) {
        try {
            return stems.build();
        } catch (IOException e) {
            throw new UncheckedIOException("The rules of a stemmer_override filter cannot be compiled", e);
        }
    }
}
