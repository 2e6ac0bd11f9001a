package dev.mcdewey.api.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the id of a chunk in an address. */
@Parameter(
        description = "The id of a chunk, as hits have it, percent-encoded as one path segment",
        example = "parley::v12.5::developer-guide::developer-guide::73",
        schema = @Schema(type = "string", pattern = ".+::.+::.+::.+::[0-9]{1,9}"))
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface ChunkName {}
