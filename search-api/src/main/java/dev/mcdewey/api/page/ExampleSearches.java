package dev.mcdewey.api.page;

import dev.mcdewey.search.library.Library;
import dev.mcdewey.search.reading.GuideContents;
import dev.mcdewey.search.reading.GuideReader;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Searches to try, made of headings that the library has. */
@Component
class ExampleSearches {

    private static final int COUNT = 4;

    /** A heading longer than this does not look like something one would ask. */
    private static final int LONGEST = 60;

    private final GuideReader reader;

    /** Contents never change within a generation, and those of a large guide take a while to read. */
    private volatile Found latest = new Found("", List.of());

    ExampleSearches(GuideReader reader) {
        this.reader = reader;
    }

    Mono<List<Example>> from(Library library) {
        String generation = library.generation();
        if (generation == null) {
            return Mono.just(List.of());
        }
        Found found = latest;
        return found.generation().equals(generation) ? Mono.just(found.examples()) : find(library, generation);
    }

    private Mono<List<Example>> find(Library library, String generation) {
        return Flux.fromStream(() -> newestGuides(library))
                .flatMapSequential(guide -> reader.contents(guide.product(), guide.version(), guide.guide()))
                .mapNotNull(contents -> example(contents).orElse(null))
                .collectList()
                .doOnNext(examples -> latest = new Found(generation, examples));
    }

    /** The first product of each vendor comes before the second of any. */
    private static Stream<GuideName> newestGuides(Library library) {
        return library.vendors().stream()
                .map(Library.Vendor::products)
                .flatMap(products -> IntStream.range(0, products.size())
                        .mapToObj(turn -> newest(turn, Objects.requireNonNull(products.get(turn)))))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(GuideName::turn))
                .limit(COUNT);
    }

    private static Optional<GuideName> newest(int turn, Library.Product product) {
        return product.versions().stream().findFirst().flatMap(version -> version.guides().stream()
                .findFirst()
                .map(guide -> new GuideName(turn, product.product(), version.version(), guide.guide())));
    }

    /** From the middle of a guide, since guides begin and end alike. */
    private static Optional<Example> example(GuideContents contents) {
        List<String> headings = contents.files().stream()
                .flatMap(file -> file.headings().stream())
                .map(GuideContents.Heading::text)
                .filter(text -> text.contains(" ") && text.length() <= LONGEST)
                .toList();
        return headings.stream().skip(headings.size() / 2).findFirst().map(text -> example(text, contents.product()));
    }

    private static Example example(String question, String product) {
        return new Example(question, product, "/?q=" + Links.encoded(question) + "&product=" + Links.encoded(product));
    }

    private record Found(String generation, List<Example> examples) {}

    private record GuideName(int turn, String product, String version, String guide) {}
}
