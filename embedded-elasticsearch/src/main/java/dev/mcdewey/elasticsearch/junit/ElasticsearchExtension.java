package dev.mcdewey.elasticsearch.junit;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a real Elasticsearch: one server for all test classes of a JVM, started by the first that asks.
 *
 * <p>Register it as a static field ({@code @RegisterExtension}), or name it in {@code @ExtendWith} and take it as a
 * parameter. Each test class has a {@link #prefix()} for its indices, which are deleted after the class. A test fails
 * if the server logged the use of something deprecated while it ran.
 */
public final class ElasticsearchExtension
        implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(ElasticsearchExtension.class);

    private @Nullable SharedServer server;
    private @Nullable String prefix;
    // Nested test classes pass here again, and share the server and the prefix of the class around them.
    private int depth;

    /** Base URI of the server. */
    public URI uri() {
        return server().uri();
    }

    /** Start of the names of this test class's indices and aliases: lower case, ends in a hyphen. */
    public String prefix() {
        return started(prefix);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        depth++;
        if (depth == 1) {
            server = context.getRoot()
                    .getStore(NAMESPACE)
                    .computeIfAbsent(SharedServer.class, key -> SharedServer.start(), SharedServer.class);
            prefix = prefixOf(context.getRequiredTestClass());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server().failOnDeprecations(context.getDisplayName());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        depth--;
        if (depth == 0) {
            server().deleteIndices(prefix());
            server().failOnDeprecations(context.getDisplayName());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ElasticsearchExtension.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return this;
    }

    private SharedServer server() {
        return started(server);
    }

    private static String prefixOf(Class<?> test) {
        // Random, so that a class that runs twice in one JVM never meets its own leftovers.
        var unique = UUID.randomUUID().toString().substring(0, 8);
        return test.getSimpleName().toLowerCase(Locale.ROOT) + "-" + unique + "-";
    }

    private static <T> T started(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException(
                    "ElasticsearchExtension is used before its test class began: make the"
                            + " @RegisterExtension field static, and ask for uri() or prefix() in a test or a lifecycle method");
        }
        return part;
    }
}
