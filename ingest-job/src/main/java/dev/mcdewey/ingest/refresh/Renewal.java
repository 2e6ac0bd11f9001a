package dev.mcdewey.ingest.refresh;

import dev.mcdewey.index.embedding.EmbeddingSpec;
import dev.mcdewey.index.generation.GenerationRecipe;
import dev.mcdewey.index.guide.FileId;
import dev.mcdewey.ingest.writer.KnownFile;
import dev.mcdewey.ingest.writer.PlannedFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says why files are read that have not changed, as after an upgrade: an operator sees a long refresh and wonders. */
final class Renewal {

    private final GenerationRecipe recipe;
    private final String fileRecipe;

    /** With what the library is made now, and what a file's chunks depend on besides its bytes. */
    Renewal(GenerationRecipe recipe, String fileRecipe) {
        this.recipe = recipe;
        this.fileRecipe = fileRecipe;
    }

    /** The reason in a sentence; nothing where only what has changed is read. */
    Optional<String> of(Survey survey, Footing footing) {
        if (survey.toIndex().isEmpty()) {
            return Optional.empty();
        }
        return footing.liveRecipe()
                .filter(made -> !made.equals(recipe))
                .map(made -> sentence(survey.toIndex().size(), difference(made)))
                .or(() -> readOtherwise(survey, footing.known()));
    }

    private Optional<String> readOtherwise(Survey survey, List<KnownFile> known) {
        Set<FileId> read = survey.toIndex().stream().map(PlannedFile::id).collect(Collectors.toSet());
        List<String> before = known.stream()
                .filter(file -> read.contains(file.fileId()))
                .map(KnownFile::madeBy)
                .filter(made -> !made.isEmpty() && !made.equals(fileRecipe))
                .toList();
        return before.stream()
                .findFirst()
                .map(made -> "McDewey reads guides otherwise than when these were indexed (then " + made + "; now "
                        + fileRecipe + ")")
                .map(why -> sentence(before.size(), why));
    }

    private String difference(GenerationRecipe made) {
        return made.schema() == recipe.schema()
                ? "the live library was made with " + model(made) + ", and this one is with " + model(recipe)
                : "McDewey stores a library otherwise than the live one was (then in form " + made.schema()
                        + "; now in form " + recipe.schema() + ")";
    }

    private static String model(GenerationRecipe made) {
        return made.model().equals(EmbeddingSpec.NONE.model())
                ? "no embedding model"
                : "the embedding model " + made.model() + " of " + made.dimensions() + " dimensions";
    }

    private static String sentence(int files, String why) {
        return String.format(Locale.ROOT, "Files read anew: %,d, since %s.", files, why);
    }
}
