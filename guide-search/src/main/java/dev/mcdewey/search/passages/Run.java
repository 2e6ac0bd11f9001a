package dev.mcdewey.search.passages;

import dev.mcdewey.index.guide.GuideFile;
import dev.mcdewey.index.guide.Occurrence;
import dev.mcdewey.search.library.VersionOrder;
import java.util.List;

/** Makes one passage of pieces that adjoin. */
final class Run {

    private Run() {}

    static CitedPassage passage(int number, List<Piece> pieces) {
        GuideFile file = pieces.get(0).file();
        Occurrence first = pieces.get(0).place();
        Occurrence last = pieces.get(pieces.size() - 1).place();
        return new CitedPassage(
                number,
                pieces.stream().map(Piece::id).toList(),
                file.vendor(),
                file.product(),
                file.version(),
                file.guide(),
                file.title(),
                pieces.get(0).headingPath(),
                first.page(),
                last.lastPage() == null ? last.page() : last.lastPage(),
                first.pageLabel(),
                last.pageLabel(),
                file.source(),
                first.url(),
                versions(pieces),
                text(pieces));
    }

    private static List<String> versions(List<Piece> pieces) {
        return pieces.get(0).chunk().versions().stream()
                .distinct()
                .filter(version -> pieces.stream()
                        .allMatch(piece -> piece.chunk().versions().contains(version)))
                .sorted(VersionOrder.NEWEST_FIRST)
                .toList();
    }

    /** A section that begins inside of the passage begins with its heading. */
    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder(pieces.get(0).chunk().text());
        for (int i = 1; i < pieces.size(); i++) {
            List<String> path = pieces.get(i).headingPath();
            boolean begins = !path.isEmpty() && !path.equals(pieces.get(i - 1).headingPath());
            text.append("\n\n")
                    .append(begins ? "**" + path.get(path.size() - 1) + "**\n\n" : "")
                    .append(pieces.get(i).chunk().text());
        }
        return text.toString();
    }
}
