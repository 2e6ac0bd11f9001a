package dev.mcdewey.cli.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A checkout whose programs are stand-ins, as executable jars where a build puts them. */
record BuiltCheckout(Path root) {

    static BuiltCheckout in(Path root) throws IOException {
        Files.createDirectories(root.resolve("sample-library"));
        return new BuiltCheckout(root);
    }

    BuiltCheckout with(String module, Class<?> program) throws IOException {
        Path jar =
                Files.createDirectories(root.resolve(module).resolve("target")).resolve(module + ".jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, program.getName());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file, manifest)) {
            String name = program.getName().replace('.', '/') + ".class";
            entries.putNextEntry(new JarEntry(name));
            try (InputStream code = program.getResourceAsStream("/" + name)) {
                Objects.requireNonNull(code, name).transferTo(entries);
            }
        }
        return this;
    }

    Checkout checkout() {
        return new Checkout(root);
    }
}
