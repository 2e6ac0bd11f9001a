package dev.mcdewey.api;

import dev.mcdewey.search.GuideSearchConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The HTTP API and the web pages of one library. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(GuideSearchConfiguration.class)
public class SearchApiApplication {

    /** Starts the service; it runs until it is told to stop. */
    public static void main(String[] args) {
        SpringApplication.run(SearchApiApplication.class, args);
    }
}
