package dev.mcdewey.index;

import dev.mcdewey.elasticsearch.junit.ElasticsearchExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The module as a service configures it. */
public final class IndexContext {

    private IndexContext() {}

    /** On indices of its own. */
    public static AnnotationConfigApplicationContext open(ElasticsearchExtension server, String name) {
        return with(
                GuideIndexConfiguration.class,
                "spring.elasticsearch.uris=" + server.uri(),
                "mcdewey.embedding.workers=2",
                "mcdewey.index.prefix=" + server.prefix() + name);
    }

    /** Only a part of it, with these properties. */
    public static AnnotationConfigApplicationContext with(Class<?> configuration, String... properties) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        TestPropertyValues.of(properties).applyTo(context);
        context.register(configuration);
        context.refresh();
        return context;
    }
}
