package dev.mcdewey.elasticsearch.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/** Lucene's reader of synonym rules, which can be told to pass over rules that leave no tokens. */
final class SynonymRules extends SolrSynonymParser {
    private final boolean lenient;

    SynonymRules(boolean expand, boolean lenient, Analyzer analyzer) {
        super(true, expand, analyzer);
        this.lenient = lenient;
    }

    @Override
    public void add(CharsRef input, CharsRef output, boolean includeOriginal) {
        if (!lenient || (input.length > 0 && output.length > 0)) {
            super.add(input, output, includeOriginal);
        }
    }

    @Override
    public CharsRef analyze(String text, CharsRefBuilder reuse) throws IOException {
        try {
            return super.analyze(text, reuse);
        } catch (IllegalArgumentException e) {
            if (lenient) {
                return new CharsRef(""); // What the index asked for: such a rule is passed over.
            }
            throw e;
        }
    }
}
