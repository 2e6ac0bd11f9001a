package dev.mcdewey.search.versions.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mcdewey.search.versions.words.DiffPiece.Op;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    private static String shown(String before, String after) {
        return WordDiff.between(before, after).pieces().stream()
                .map(piece -> switch (piece.op()) {
                    case SAME -> piece.text();
                    case ADDED -> "{+" + piece.text() + "+}";
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case GAP -> "<" + piece.words() + ">";
                })
                .collect(Collectors.joining());
    }

    private static String words(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
    }

    @Test
    void showsTheWordsThatDifferBetweenThoseThatStay() {
        assertThat(shown("Open the left valve slowly.", "Open the right valve slowly."))
                .isEqualTo("Open the [-left-]{+right+} valve slowly.");
        assertThat(shown("Set drum.max-speed to 3.1.", "Set drum.max-speed to 3.2."))
                .isEqualTo("Set drum.max-speed to [-3.1-]{+3.2+}.");
    }

    @Test
    void takesSpaceAndMarksForNothing() {
        String plain = "Call wash() and wait.\nPress **Start**.";
        String marked = "Call `wash()` and  wait. Press Start.";
        assertThat(WordDiff.between(plain, marked).pieces()).allMatch(piece -> piece.op() == Op.SAME);
        assertThat(TextPrint.of(plain).isSame(TextPrint.of(marked))).isTrue();
        assertThat(shown("| a | b |\n| --- | --- |\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |"))
                .doesNotContain("{+", "[-", "---");
    }

    @Test
    void showsARowThatCameAsThatRow() {
        assertThat(shown("| idle | 1 bar |\n| run | 2 bar |", "| idle | 1 bar |\n| rinse | 3 bar |\n| run | 2 bar |"))
                .isEqualTo("| idle | 1 bar |\n| {+rinse | 3 bar+} |\n| run | 2 bar |");
        assertThat(shown("- wash (1)\n- dry (2)\n- end", "- wash (1)\n- dry (1)\n- spin (1)\n- dry (2)\n- end"))
                .contains("{+- dry (1)\n- spin (1)+}");
    }

    @Test
    void leavesOutWhatIsTheSameFarFromAnyChange() {
        assertThat(shown(words(1, 100) + " old " + words(101, 200), words(1, 100) + " new " + words(101, 200)))
                .isEqualTo("<88>" + " " + words(89, 100) + " [-old-]{+new+} " + words(101, 112) + " <88>");
    }

    @Test
    void putsTextsThatShareLittleOneAfterTheOther() {
        assertThat(shown("Soak the cloth overnight in cold water.", "Never use the machine without a filter."))
                .isEqualTo("[-Soak the cloth overnight in cold water.-]{+Never use the machine without a filter.+}");
    }

    @Test
    void countsAllWordsAlsoThoseThatAreCutOff() {
        WordDiff added = WordDiff.between("", words(1, 5_000));
        assertThat(added.added()).isEqualTo(5_000);
        assertThat(added.cut()).isTrue();
        assertThat(added.pieces()).extracting(DiffPiece::op).containsExactly(Op.ADDED, Op.GAP);
        assertThat(added.pieces()).extracting(DiffPiece::words).containsExactly(1_200, 3_800);
    }

    @Test
    void readsWordsOfAnyLength() {
        String chain = "a" + "-b".repeat(50_000);
        assertThat(shown("Key " + chain, "Code " + chain)).startsWith("[-Key-]{+Code+}");
    }

    @Test
    void comparesHugeTextsLineByLine() {
        String lines = IntStream.rangeClosed(1, 2_000)
                .mapToObj(n -> "line " + n + " says its number " + n)
                .collect(Collectors.joining("\n"));
        WordDiff diff = WordDiff.between(lines, lines.replace("line 1000 says", "line 1000 shouts"));
        assertThat(diff.added()).isEqualTo(1);
        assertThat(diff.removed()).isEqualTo(1);
        assertThat(WordDiff.between(lines, "").removed()).isEqualTo(12_000);
    }
}
