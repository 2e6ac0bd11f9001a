package dev.mcdewey.search.suggestion;

import dev.mcdewey.search.library.Library;
import dev.mcdewey.search.query.Filters;
import dev.mcdewey.search.query.Scope;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of products and guides in one state of the library.
 *
 * @param state the state
 * @param generation its generation
 * @param all a name for each product and for each guide of each version
 */
record Names(String state, String generation, List<Name> all) {

    /** What something is called, by its folder and by the library. */
    private record Name(String folder, Suggestion suggestion) {

        boolean has(TypedWords typed) {
            return typed.standIn(suggestion.text()) || typed.standIn(folder);
        }

        boolean isIn(Scope scope) {
            Filters filters = scope.filters();
            return isOrAny(suggestion.vendor(), filters.vendor())
                    && isOrAny(suggestion.product(), filters.product())
                    && (suggestion.guide() == null
                            ? filters.version() == null && filters.guide() == null
                            : isOrAny(suggestion.guide(), filters.guide())
                                    && isOrAny(suggestion.version(), scope.versionOf(suggestion.product())));
        }

        private static boolean isOrAny(@Nullable String name, @Nullable String wanted) {
            return wanted == null || wanted.equals(name);
        }
    }

    static Names of(String state, Library library) {
        return new Names(
                state,
                Objects.requireNonNullElse(library.generation(), ""),
                library.vendors().stream()
                        .flatMap(vendor -> vendor.products().stream().flatMap(product -> names(vendor, product)))
                        .toList());
    }

    private static Stream<Name> names(Library.Vendor vendor, Library.Product product) {
        String shown = Objects.requireNonNullElse(product.name(), product.product());
        Suggestion self = new Suggestion(shown, "product", vendor.vendor(), product.product(), null, null, null);
        return Stream.concat(
                Stream.of(new Name(product.product(), self)),
                product.versions().stream().flatMap(version -> version.guides().stream()
                        .map(guide -> guide(vendor.vendor(), product.product(), version.version(), guide))));
    }

    private static Name guide(String vendor, String product, String version, Library.Guide guide) {
        String shown = Objects.requireNonNullElse(guide.title(), guide.guide());
        return new Name(guide.guide(), new Suggestion(shown, "guide", vendor, product, guide.guide(), version, null));
    }

    Stream<Suggestion> with(TypedWords typed, Scope scope) {
        return all.stream().filter(name -> name.has(typed) && name.isIn(scope)).map(Name::suggestion);
    }
}
