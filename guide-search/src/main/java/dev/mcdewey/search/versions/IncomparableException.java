package dev.mcdewey.search.versions;

/** Names that do not lead to two versions of a guide. */
@SuppressWarnings("serial") // Never serialised.
public final class IncomparableException extends RuntimeException {

    /** What is wrong with a name. */
    public enum Reason {
        /** It was not given, or does not go with the others. */
        INVALID,
        /** The library has nothing of this name. */
        ABSENT
    }

    private final Reason reason;
    private final String parameter;

    private IncomparableException(Reason reason, String parameter, String message) {
        super(message);
        this.reason = reason;
        this.parameter = parameter;
    }

    static IncomparableException invalid(String parameter, String problem) {
        return new IncomparableException(Reason.INVALID, parameter, problem);
    }

    static IncomparableException absent(String parameter, String sentence) {
        return new IncomparableException(Reason.ABSENT, parameter, sentence);
    }

    /** What is wrong; the message of an invalid name goes on after the parameter's name, of an absent one is a sentence. */
    public Reason reason() {
        return reason;
    }

    /** The field of {@link ComparisonQuery} that has the name. */
    public String parameter() {
        return parameter;
    }

    /** The message, which every instance has. */
    public String problem() {
        return String.valueOf(getMessage());
    }
}
