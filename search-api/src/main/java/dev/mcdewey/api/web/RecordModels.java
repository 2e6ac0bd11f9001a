package dev.mcdewey.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Describes answers as they are written: in snake_case, with every component there, and null only where it may be. */
final class RecordModels extends ModelResolver {

    private static final PropertyNamingStrategies.SnakeCaseStrategy SNAKE_CASE =
            new PropertyNamingStrategies.SnakeCaseStrategy();

    RecordModels(ObjectMapper mapper) {
        super(mapper.copy().setPropertyNamingStrategy(SNAKE_CASE));
        openapi31(true);
    }

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
        Schema<?> resolved = super.resolve(type, context, next);
        Class<?> described = _mapper.constructType(type.getType()).getRawClass();
        Schema<?> model = context.getDefinedModels().get(described.getSimpleName());
        if (described.isRecord() && model != null && model.getRequired() == null) {
            for (RecordComponent component : described.getRecordComponents()) {
                complete(model, component, isLeftOutWhereNull(described));
            }
        }
        return resolved;
    }

    private static void complete(Schema<?> model, RecordComponent component, boolean leftOut) {
        String name = SNAKE_CASE.translate(component.getName());
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (!nullable || !leftOut) {
            model.addRequiredItem(name);
        }
        if (nullable && !leftOut) {
            model.addProperty(
                    name, orNull(Objects.requireNonNull(model.getProperties().get(name), name)));
        }
    }

    private static boolean isLeftOutWhereNull(Class<?> described) {
        JsonInclude included = described.getAnnotation(JsonInclude.class);
        return included != null && included.value() == JsonInclude.Include.NON_NULL;
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() == null) {
            schema.addType("null");
            return schema;
        }
        Schema<?> nothing = new Schema<>();
        nothing.addType("null");
        return new Schema<>().anyOf(List.of(schema, nothing));
    }
}
