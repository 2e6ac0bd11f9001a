package dev.mcdewey.elasticsearch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipInputStream;

/** The plugin that adds the analysis names the distribution lacks, as the build packed it into this room. */
final class AnalysisPlugin {
    private static final String NAME = "mcdewey-analysis";
    private static final String RESOURCE = "plugin/analysis-plugin.jar";
    private static final String DESCRIPTOR = "plugin-descriptor.properties";

    private final byte[] jar;

    private AnalysisPlugin(byte[] jar) {
        this.jar = jar;
    }

    static AnalysisPlugin load() {
        try (var content = AnalysisPlugin.class.getResourceAsStream(RESOURCE)) {
            if (content == null) {
                throw new ElasticsearchStartException("The resource " + RESOURCE
                        + " is missing from the embedded-elasticsearch jar. Build McDewey anew with ./mvnw package.");
            }
            return new AnalysisPlugin(content.readAllBytes());
        } catch (IOException e) {
            throw new ElasticsearchStartException("The resource " + RESOURCE + " cannot be read: " + e, e);
        }
    }

    /** Eight hexadecimal digits that change with the plugin's content. */
    String fingerprint() {
        var sum = new CRC32();
        sum.update(jar);
        return String.format("%08x", sum.getValue());
    }

    void installInto(Path plugins) throws IOException {
        var folder = Files.createDirectories(plugins.resolve(NAME));
        Files.write(folder.resolve(NAME + ".jar"), jar);
        Files.write(folder.resolve(DESCRIPTOR), descriptor());
    }

    // The server reads it beside the jar, not in it.
    private byte[] descriptor() throws IOException {
        try (var content = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (var entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                if (DESCRIPTOR.equals(entry.getName())) {
                    return content.readAllBytes();
                }
            }
        }
        throw new IOException(RESOURCE + " holds no " + DESCRIPTOR);
    }
}
