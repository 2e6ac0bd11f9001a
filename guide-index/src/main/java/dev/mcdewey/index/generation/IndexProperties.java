package dev.mcdewey.index.generation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the library is stored.
 *
 * @param prefix what the names of its indices and aliases begin with, so that several libraries can share a cluster
 */
@ConfigurationProperties("mcdewey.index")
public record IndexProperties(@DefaultValue("mcdewey") String prefix) implements IndexNames {

    /** The alias under which readers find the chunks of the live generation. */
    @Override
    public String chunks() {
        return prefix + "-chunks";
    }

    /** The alias under which readers find the files of the live generation. */
    @Override
    public String files() {
        return prefix + "-files";
    }

    /** The alias under which readers find the whole text of the files of the live generation. */
    @Override
    public String content() {
        return prefix + "-content";
    }

    /** The index that keeps one report for each refresh. */
    @Override
    public String refreshes() {
        return prefix + "-refreshes";
    }

    /** The index that says who refreshes the library. */
    public String lease() {
        return prefix + "-lease";
    }
}
