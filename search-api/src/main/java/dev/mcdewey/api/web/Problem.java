package dev.mcdewey.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it is written; it describes what Spring writes.
 *
 * @param type the address of the page that explains this kind of problem
 * @param title what it is, in a few words
 * @param status the status of the answer
 * @param detail what it is this time, in sentences
 * @param instance the path that was asked
 * @param errors the wrong parameters; left out where it is about none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        URI instance,
        @Nullable List<ParameterError> errors) {}
