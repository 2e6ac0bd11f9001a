package dev.mcdewey.ingest.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.ingest.parser.reader.RepeatedText;
import dev.mcdewey.ingest.source.SourceFile;
import dev.mcdewey.ingest.writer.KnownFile;
import dev.mcdewey.ingest.writer.PlannedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RenewalTest {

    private static final GenerationRecipe RECIPE = new GenerationRecipe(5, "small", 384);
    private static final String READER = "parser 6, chunker 4";

    private static FileId id(String name) {
        return FileId.of("tern::v1::admin::" + name);
    }

    private static PlannedFile planned(String name) {
        SourceFile source = new SourceFile("acme", "tern", "v1", "admin", name, Path.of(name), 1, null);
        return new PlannedFile(source, id(name), 0, RepeatedText.NONE, READER);
    }

    private static KnownFile known(String name, String recipe) {
        return new KnownFile(
                id(name), "acme", "tern", "v1", "admin", name, null, 0, "checksum", recipe, null, false, null);
    }

    private static Optional<String> why(GenerationRecipe live, KnownFile... known) {
        List<PlannedFile> read = List.of(planned("a"), planned("b"));
        Survey survey = new Survey(read, List.of(), List.of(), List.of(), 0, List.of());
        Footing footing = new Footing(
                Optional.empty(),
                Optional.of(live),
                Optional.empty(),
                Optional.empty(),
                List.of(known),
                List.of(),
                List.of(),
                Set.of());
        return new Renewal(RECIPE, READER).of(survey, footing);
    }

    @Test
    void namesWhatReadTheFilesBefore() {
        String before = "parser 5, chunker 4";
        assertThat(why(RECIPE, known("a", before + ", repeating x"), known("b", before), known("c", before)))
                .contains("Files read anew: 2, since McDewey reads guides otherwise than when these were indexed"
                        + " (then parser 5, chunker 4; now parser 6, chunker 4).");
    }

    @Test
    void namesTheFormOrTheModelOfALibraryThatIsMadeAnew() {
        assertThat(why(new GenerationRecipe(4, "small", 384)))
                .contains("Files read anew: 2, since McDewey stores a library otherwise than the live one was"
                        + " (then in form 4; now in form 5).");
        assertThat(why(new GenerationRecipe(5, "none", 0)))
                .contains("Files read anew: 2, since the live library was made with no embedding model, and this one is"
                        + " with the embedding model small of 384 dimensions.");
    }

    @Test
    void saysNothingOfFilesThatChanged() {
        assertThat(why(RECIPE, known("a", READER + ", repeating x"), known("b", "")))
                .isEmpty();
    }
}
