package dev.mcdewey.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LibraryCountsTest {

    @Test
    void areSaidInTheSingularWhereThereIsOne() {
        assertThat(new LibraryCounts(1, 1, 2, 3, 1, 1_234).sentence())
                .isEqualTo("1 product of 1 vendor: 3 guides in 2 versions, 1 file, 1,234 chunks.");
    }
}
