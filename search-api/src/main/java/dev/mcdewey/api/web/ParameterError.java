package dev.mcdewey.api.web;

/**
 * What is wrong with one parameter.
 *
 * @param parameter its name
 * @param message what it must be, in words that go on after its name
 */
record ParameterError(String parameter, String message) {

    String sentence() {
        return parameter + " " + message;
    }
}
