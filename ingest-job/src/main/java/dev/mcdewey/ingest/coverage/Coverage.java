package dev.mcdewey.ingest.coverage;

import dev.mcdewey.ingest.chunker.ChunkDraft;
import java.util.List;

/** Measures how much of a file's visible text its chunks hold. */
public final class Coverage {

    private Coverage() {}

    /**
     * The share of the words of the visible content that the chunks hold in the same order, from 0 to 1; 1 where there
     * are none. What a chunk adds, such as the repeated header of a table, is passed over; a word that has moved a
     * little, such as a caption that was set above its table, counts, and so does what has moved as a whole, such as a
     * footnote.
     */
    public static double of(String visible, List<ChunkDraft> chunks) {
        String said = said(chunks);
        // Nearly always all is there, which is seen at once; what is missing takes a close look.
        return isWithin(new Words(visible), new Words(said)) ? 1 : share(Words.of(visible), Words.of(said));
    }

    private static boolean isWithin(Words source, Words said) {
        while (source.next()) {
            do {
                if (!said.next()) {
                    return false;
                }
            } while (!said.isAt(source));
        }
        return true;
    }

    private static double share(List<String> source, List<String> said) {
        return (double) new Alignment(source, said).matched() / source.size();
    }

    /** What the chunks say, each heading once, where its section begins; marks of code part no word that they stand in. */
    private static String said(List<ChunkDraft> chunks) {
        StringBuilder said = new StringBuilder();
        List<String> before = List.of();
        for (ChunkDraft chunk : chunks) {
            List<String> path = chunk.headingPath();
            path.subList(shared(before, path), path.size())
                    .forEach(heading -> said.append(heading).append('\n'));
            said.append(chunk.text().replace("`", "")).append('\n');
            before = path;
        }
        return said.toString();
    }

    private static int shared(List<String> one, List<String> other) {
        int shared = 0;
        while (shared < one.size() && shared < other.size() && one.get(shared).equals(other.get(shared))) {
            shared++;
        }
        return shared;
    }
}
