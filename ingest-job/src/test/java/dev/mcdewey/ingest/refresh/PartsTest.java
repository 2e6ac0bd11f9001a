package dev.mcdewey.ingest.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How indexing is shared out. */
class PartsTest {

    @Test
    void holdNoMoreFilesHoweverManyCoresThereAre() {
        for (int cores = 1; cores <= 512; cores++) {
            Parts parts = Parts.of(cores, 16);

            assertThat(parts.count()).isBetween(1, cores);
            assertThat(parts.filesEach()).isBetween(1, 16);
            assertThat(parts.count() * parts.filesEach()).isLessThanOrEqualTo(Parts.FILES_IN_MEMORY);
        }
    }

    @Test
    void takeACoreEachAndCommitAsAskedForWhereTheyFit() {
        assertThat(Parts.of(2, 16)).isEqualTo(new Parts(2, 16));
        assertThat(Parts.of(8, 16)).isEqualTo(new Parts(8, 4));
        assertThat(Parts.of(8, 1)).isEqualTo(new Parts(8, 1));
        assertThat(Parts.of(1, 1_000)).isEqualTo(new Parts(1, Parts.FILES_IN_MEMORY));
    }
}
