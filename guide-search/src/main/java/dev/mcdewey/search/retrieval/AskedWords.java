package dev.mcdewey.search.retrieval;

import dev.mcdewey.search.query.KeywordText;
import dev.mcdewey.search.query.Question;
import dev.mcdewey.search.query.Rewording;
import dev.mcdewey.search.settings.SearchProperties;
import java.util.List;

/**
 * The words of a question that are looked up.
 *
 * @param plain those that the library words as they were asked
 * @param rewordings those that it words otherwise as well
 */
record AskedWords(String plain, List<Rewording> rewordings) {

    static AskedWords of(Question question, SearchProperties settings) {
        String text = KeywordText.of(question.words(), settings.words()).text();
        return new AskedWords(without(text, question.rewordings()), question.rewordings());
    }

    private static String without(String text, List<Rewording> parts) {
        StringBuilder rest = new StringBuilder();
        int read = 0;
        for (Rewording part : parts) {
            rest.append(text.substring(read, part.start())).append(' ');
            read = part.end();
        }
        return rest.append(text.substring(read)).toString().strip();
    }
}
