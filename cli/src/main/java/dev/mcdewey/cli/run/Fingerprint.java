package dev.mcdewey.cli.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Tells one build from another by what its jars hold: a reproducible build gives all of them the same time. */
final class Fingerprint {

    private Fingerprint() {}

    /** Of these jars for this JVM at this place, since an archive of classes holds for no other. */
    static String of(List<Path> jars, Path place) throws IOException {
        CRC32 sum = new CRC32();
        add(sum, System.getProperty("java.vm.version") + System.getProperty("java.home") + place);
        for (Path jar : jars) {
            add(sum, String.valueOf(jar.getFileName()));
            try (JarFile file = new JarFile(jar.toFile(), false)) {
                file.stream().forEach(entry -> {
                    add(sum, entry.getName());
                    sum.update(ByteBuffer.allocate(Long.BYTES).putLong(0, entry.getCrc()));
                });
            }
        }
        return Long.toHexString(sum.getValue());
    }

    /** Whether a jar carries its libraries within. */
    static boolean isNested(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            @Nullable Manifest manifest = file.getManifest();
            return manifest != null && manifest.getMainAttributes().getValue("Spring-Boot-Lib") != null;
        }
    }

    private static void add(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
