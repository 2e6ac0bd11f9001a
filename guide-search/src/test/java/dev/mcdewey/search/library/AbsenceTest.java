package dev.mcdewey.search.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.search.query.Filters;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    private static final List<Place> PLACES = List.of(
            place("pgdg", "postgresql", "16", "manual"),
            place("pgdg", "postgresql", "15", "manual"),
            place("pgdg", "postgresql", "16", "tutorial"),
            place("cisco", "finesse", "v12.10", "admin-guide"),
            place("cisco", "finesse", "v12.9", "admin-guide"),
            place("cisco", "finesse", "v12.5", "admin-guide"));

    private static Place place(String vendor, String product, String version, String guide) {
        return new Place(vendor, product, version, guide, 1, 10);
    }

    private static Filters product(String product, @Nullable String version) {
        return new Filters(null, product, version, null, null);
    }

    @Test
    void namesTheVersionsThatThereAre() {
        assertThat(Absence.explain(product("postgresql", "14"), PLACES))
                .hasValue("There is no version 14 of postgresql here; there are 15 and 16.");
    }

    @Test
    void countsVersionsAsPeopleDo() {
        assertThat(Absence.explain(product("finesse", "12.7"), PLACES))
                .hasValue("There is no version 12.7 of finesse here; there are v12.5, v12.9 and v12.10.");
    }

    @Test
    void looksForAVersionUnderTheFiltersBeforeIt() {
        assertThat(Absence.explain(product("finesse", "16"), PLACES))
                .hasValueSatisfying(said -> assertThat(said).startsWith("There is no version 16 of finesse here"));
    }

    @Test
    void namesTheVersionsOfTheGuide() {
        assertThat(Absence.explain(new Filters(null, "postgresql", "15", "tutorial", null), PLACES))
                .hasValue("There is no version 15 of postgresql tutorial here; there is 16.");
    }

    @Test
    void knowsAVersionHoweverItIsWritten() {
        assertThat(Absence.explain(product("finesse", "12.5"), PLACES)).isEmpty();
        assertThat(Absence.explain(product("finesse", "latest"), PLACES)).isEmpty();
    }

    @Test
    void asksWhetherANameWasMisspelt() {
        assertThat(Absence.explain(product("fineses", null), PLACES))
                .hasValue("There is no product fineses here; did you mean finesse? There are finesse and postgresql.");
        assertThat(Absence.explain(product("oracle", null), PLACES))
                .hasValue("There is no product oracle here; there are finesse and postgresql.");
    }

    @Test
    void namesVendorsAndProducts() {
        assertThat(Absence.explain(new Filters("acme", null, null, null, null), PLACES))
                .hasValue("There is no vendor acme here; there are cisco and pgdg.");
        assertThat(Absence.explain(new Filters("cisco", "postgresql", null, null, null), PLACES))
                .hasValue("There is no product postgresql of cisco here; there is finesse.");
    }

    @Test
    void saysNothingWhereAllIsThere() {
        assertThat(Absence.explain(new Filters("pgdg", "postgresql", "16", "tutorial", "table"), PLACES))
                .isEmpty();
    }

    @Test
    void saysThatAnEmptyLibraryIsEmpty() {
        assertThat(Absence.explain(Filters.NONE, List.of())).hasValue("The library is empty.");
    }

    @Test
    void doesNotReadOutALongList() {
        List<Place> many = IntStream.range(0, 30)
                .mapToObj(i -> place("v", "p" + (100 + i), "1", "g"))
                .toList();

        assertThat(Absence.explain(product("x", null), many))
                .hasValueSatisfying(said -> assertThat(said).endsWith("p119 and 10 more."));
    }
}
