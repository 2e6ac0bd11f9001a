package dev.mcdewey.api.web;

/** A parameter that each check alone would let pass. */
@SuppressWarnings("serial") // Never serialised.
public final class InvalidParameterException extends RuntimeException {

    private final String parameter;
    private final String problem;

    /** Names the parameter and says, in words that go on after its name, what it must be. */
    public InvalidParameterException(String parameter, String problem) {
        super(parameter + " " + problem);
        this.parameter = parameter;
        this.problem = problem;
    }

    ParameterError error() {
        return new ParameterError(parameter, problem);
    }
}
