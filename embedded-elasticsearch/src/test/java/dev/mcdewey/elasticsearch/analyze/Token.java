package dev.mcdewey.elasticsearch.analyze;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** All that the index keeps of a token. */
record Token(String term, int position, int length, int start, int end) {
    private static final Pattern ANSWERED = Pattern.compile("\\{\"token\":\"([^\"]*)\",\"start_offset\":(\\d+),"
            + "\"end_offset\":(\\d+),\"type\":\"[^\"]*\",\"position\":(\\d+)(?:,\"positionLength\":(\\d+))?\\}");

    /** The tokens of an answer of {@code _analyze}. */
    static List<Token> answered(String json) {
        var tokens = ANSWERED.matcher(json).results().map(Token::answered).toList();
        if (!json.startsWith("{\"tokens\":[") || tokens.size() != json.split("\"token\":", -1).length - 1) {
            throw new IllegalArgumentException("No tokens: " + json);
        }
        return tokens;
    }

    /** The tokens that a Lucene analyzer makes. */
    static List<Token> of(Analyzer analyzer, String text) throws IOException {
        try (var stream = analyzer.tokenStream("text", text)) {
            stream.reset();
            var tokens = new ArrayList<Token>();
            for (var position = -1; stream.incrementToken(); ) {
                position +=
                        stream.getAttribute(PositionIncrementAttribute.class).getPositionIncrement();
                tokens.add(at(stream, position));
            }
            return tokens;
        }
    }

    private static Token at(TokenStream stream, int position) {
        var offsets = stream.getAttribute(OffsetAttribute.class);
        var length = stream.addAttribute(PositionLengthAttribute.class).getPositionLength();
        var term = stream.getAttribute(CharTermAttribute.class).toString();
        return new Token(term, position, length, offsets.startOffset(), offsets.endOffset());
    }

    private static Token answered(MatchResult found) {
        var length = found.group(5) == null ? 1 : Integer.parseInt(found.group(5));
        var position = Integer.parseInt(found.group(4));
        return new Token(
                found.group(1), position, length, Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }
}
