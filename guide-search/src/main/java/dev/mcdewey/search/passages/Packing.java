package dev.mcdewey.search.passages;

import dev.mcdewey.index.embedding.TokenCounter;
import dev.mcdewey.index.guide.ChunkId;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Fills a budget of tokens with whole pieces, the best first. */
final class Packing {

    private final TokenCounter tokens;
    private final int budget;
    private final Set<String> said = new HashSet<>();
    private final Set<ChunkId> omitted = new LinkedHashSet<>();
    private Selection chosen = Selection.NOTHING;

    Packing(TokenCounter tokens, int budget) {
        this.tokens = tokens;
        this.budget = budget;
    }

    /** Takes all that fit; what says again what another guide says is not needed. */
    void takeBest(List<Piece> ranked) {
        ranked.stream().filter(piece -> !said.contains(piece.words())).forEach(piece -> {
            if (!takes(piece)) {
                omitted.add(piece.id());
            }
        });
    }

    /** Takes what stands round the best in their sections, for as long as it adjoins and fits. */
    void complete(Pieces pieces) {
        chosen.pieces().forEach(best -> pieces.round(best).forEach(this::takeAlong));
    }

    private void takeAlong(Iterator<Piece> nearest) {
        boolean goesOn = true;
        while (goesOn && nearest.hasNext()) {
            Piece next = nearest.next();
            goesOn = chosen.has(next) || (!said.contains(next.words()) && takes(next));
        }
    }

    private boolean takes(Piece piece) {
        Selection more = chosen.with(piece);
        boolean fits = length(more) <= budget;
        if (fits) {
            chosen = more;
            said.add(piece.words());
            omitted.remove(piece.id());
        }
        return fits;
    }

    /** Of the text with its citations, since that is what a model is given. */
    private int length(Selection selection) {
        return tokens.count(ContextText.of(selection.passages()));
    }

    List<CitedPassage> passages() {
        return chosen.passages();
    }

    List<ChunkId> omitted() {
        return List.copyOf(omitted);
    }
}
