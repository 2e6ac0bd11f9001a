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
        List<Rewording> apart = question.rewordings();
        return new AskedWords(
                KeywordText.of(question.words(), settings.words(), apart).text(), apart);
    }
}
