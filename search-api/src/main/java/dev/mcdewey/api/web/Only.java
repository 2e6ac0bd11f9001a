package dev.mcdewey.api.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Describes and bounds what queries can be narrowed by, and how they are ranked, alike on every route. */
final class Only {

    private Only() {}

    /** What a vendor is called. */
    @Parameter(
            description = "Only this vendor",
            example = "tessaline",
            schema = @Schema(maxLength = FilterParameters.MAX_NAME))
    @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
    @Constraint(validatedBy = {})
    @Target({FIELD, METHOD, PARAMETER})
    @Retention(RUNTIME)
    @interface Vendor {

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** What a product is called. */
    @Parameter(
            description = "Only this product",
            example = "parley",
            schema = @Schema(maxLength = FilterParameters.MAX_NAME))
    @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
    @Constraint(validatedBy = {})
    @Target({FIELD, METHOD, PARAMETER})
    @Retention(RUNTIME)
    @interface Product {

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** How people write a version. */
    @Parameter(
            description = "Only this version; 12.5 and v12.5 mean the same, latest the newest",
            example = "v12.5",
            schema = @Schema(maxLength = FilterParameters.MAX_NAME))
    @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
    @Constraint(validatedBy = {})
    @Target({FIELD, METHOD, PARAMETER})
    @Retention(RUNTIME)
    @interface Version {

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** What a guide is called. */
    @Parameter(
            description = "Only this guide",
            example = "developer-guide",
            schema = @Schema(maxLength = FilterParameters.MAX_NAME))
    @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
    @Constraint(validatedBy = {})
    @Target({FIELD, METHOD, PARAMETER})
    @Retention(RUNTIME)
    @interface Guide {

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** What chunks mostly are. */
    @Parameter(
            description = "Only text, table, code, list, procedure, note or definition",
            example = "text",
            schema = @Schema(maxLength = FilterParameters.MAX_NAME))
    @Size(max = FilterParameters.MAX_NAME, message = FilterParameters.TOO_LONG)
    @Constraint(validatedBy = {})
    @Target({FIELD, METHOD, PARAMETER})
    @Retention(RUNTIME)
    @interface Kind {

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** How hits are ranked. */
    @Parameter(
            description = "By words and meaning (hybrid), by words alone, or by meaning alone",
            schema =
                    @Schema(
                            allowableValues = {"hybrid", "keyword", "semantic"},
                            defaultValue = "hybrid"))
    @Pattern(regexp = "(hybrid|keyword|semantic)?", message = "must be hybrid, keyword or semantic")
    @Constraint(validatedBy = {})
    @Target({FIELD, METHOD, PARAMETER})
    @Retention(RUNTIME)
    @interface By {

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
