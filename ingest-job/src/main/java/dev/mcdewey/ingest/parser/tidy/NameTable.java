package dev.mcdewey.ingest.parser.tidy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The names that vendors give to elements, with what they mean. Elements are looked up without trying each name. */
final class NameTable {

    /** The table in {@code vendor.names}, which says how to read it. */
    static final NameTable VENDORS = read("vendor.names");

    /** Many times what a large site has; some make a new one for each element. */
    private static final int MOST_KNOWN = 10_000;

    private static final int LONGEST_KNOWN = 200;

    private final Map<String, List<NameRule>> byTag = new HashMap<>();
    private final Map<String, List<NameRule>> byClass = new HashMap<>();
    private final Map<String, List<NameRule>> byId = new HashMap<>();
    private final Map<String, List<NameRule>> byRole = new HashMap<>();
    private final Map<String, Meaning> byWords = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    /** What was found out about the classes of elements: a guide has few of them, on very many elements. */
    private final Map<String, List<NameRule>> known = new ConcurrentHashMap<>();

    /** By their first character, which spares most names the others. */
    private final Map<Character, List<NameRule>> byPrefix = new HashMap<>();

    private static NameTable read(String resource) {
        NameTable table = new NameTable();
        try (InputStream in = Objects.requireNonNull(NameTable.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                table.add(line.strip().toLowerCase(Locale.ROOT), line.strip(), number++);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + resource + " cannot be read", e);
        }
        return table;
    }

    private void add(String line, String written, int number) {
        if (line.isEmpty() || line.startsWith("# ")) {
            return;
        }
        int end = line.startsWith("\"") ? line.indexOf('"', 1) + 1 : line.indexOf(' ');
        String[] rest = written.substring(end).strip().split("\\s+", 2);
        Meaning.Kind kind = Meaning.Kind.valueOf(rest[0].toUpperCase(Locale.ROOT));
        Meaning meaning = new Meaning(kind, rest.length > 1 ? rest[1] : "", number);
        if (line.startsWith("\"")) {
            String words = line.substring(1, end - 1);
            byWords.put(words, meaning);
            firstWords.add(words.substring(0, words.indexOf(' ')));
        } else {
            add(NameRule.of(line.substring(0, end), meaning));
        }
    }

    private void add(NameRule rule) {
        if (rule.prefix()) {
            byPrefix.computeIfAbsent(rule.name().charAt(0), first -> new ArrayList<>())
                    .add(rule);
            return;
        }
        Map<String, List<NameRule>> rules =
                switch (rule.by()) {
                    case '.' -> byClass;
                    case '#' -> byId;
                    case '@' -> byRole;
                    default -> byTag;
                };
        rules.computeIfAbsent(rule.name(), name -> new ArrayList<>()).add(rule);
    }

    /** Everything that the element's names mean, the strongest first; most elements mean nothing special. */
    List<Meaning> meanings(Element element) {
        List<NameRule> tagged = byTag.get(element.normalName());
        if (tagged == null && element.attributesSize() == 0) {
            return List.of();
        }
        List<Meaning> found = collect(tagged, element, List.of());
        if (element.attributesSize() > 0) {
            Attributes attributes = element.attributes();
            found = collect(byClasses(attributes.get("class")), element, found);
            found = collect(byAttribute(byId, attributes.get("id")), element, found);
            found = collect(byAttribute(byRole, attributes.get("role")), element, found);
        }
        if (found.size() > 1) {
            found.sort(Meaning.ORDER);
        }
        return found;
    }

    private List<NameRule> byClasses(String classes) {
        List<NameRule> rules = known.get(classes);
        return rules == null ? learn(classes) : rules;
    }

    private List<NameRule> learn(String classes) {
        List<NameRule> rules =
                ClassNames.in(classes).stream().flatMap(this::byClass).toList();
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        if (classes.length() <= LONGEST_KNOWN) {
            known.put(classes, rules);
        }
        return rules;
    }

    private Stream<NameRule> byClass(String name) {
        return Stream.concat(
                byClass.getOrDefault(name, List.of()).stream(),
                byPrefix.getOrDefault(name.charAt(0), List.of()).stream().filter(rule -> name.startsWith(rule.name())));
    }

    private static @Nullable List<NameRule> byAttribute(Map<String, List<NameRule>> rules, String value) {
        return value.isEmpty() ? null : rules.get(value.toLowerCase(Locale.ROOT));
    }

    /** What was found and what the rules add to it; no list is made for the many elements that no rule is about. */
    private static List<Meaning> collect(@Nullable List<NameRule> rules, Element element, List<Meaning> found) {
        if (rules == null || rules.isEmpty()) {
            return found;
        }
        List<Meaning> all = new ArrayList<>(found);
        for (NameRule rule : rules) {
            if (rule.fits(element)) {
                all.add(rule.meaning());
            }
        }
        return all;
    }

    /** The value of a meaning of this kind, if the element has one. */
    Optional<String> value(Element element, Meaning.Kind kind) {
        return meanings(element).stream()
                .filter(meaning -> meaning.kind() == kind)
                .map(Meaning::value)
                .findFirst();
    }

    /** Whether words that mean something begin with this one, lower case. */
    boolean opensWords(String word) {
        return firstWords.contains(word);
    }

    /** What it means that a block says these words, lower case, and nothing else. */
    Optional<Meaning> words(String words) {
        return Optional.ofNullable(byWords.get(words));
    }
}
