package dev.mcdewey.elasticsearch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** TLS with a certificate of its own and one superuser, written into a server's configuration folder. */
record Security(Path configuration) {
    static final String CERTIFICATE = "http.crt";
    private static final String KEY = "http.key";
    // Protects a key that lies beside it in the clear; PKCS #12 asks for some password.
    private static final String STORE_PASSWORD = "embedded";
    private static final int ITERATIONS = 10_000;

    /** The settings of the secured server. */
    Map<String, String> write(Credentials credentials) throws IOException {
        try {
            writeCertificate();
            writeUser(credentials);
        } catch (GeneralSecurityException e) {
            throw new IOException("TLS of the embedded server cannot be set up in " + configuration, e);
        }
        return Map.of(
                "xpack.security.enabled",
                "true",
                "xpack.security.http.ssl.enabled",
                "true",
                "xpack.security.http.ssl.key",
                KEY,
                "xpack.security.http.ssl.certificate",
                CERTIFICATE);
    }

    private void writeCertificate() throws IOException, GeneralSecurityException {
        var file = configuration.resolve("http.p12");
        keytool(file);
        var store = KeyStore.getInstance(file.toFile(), STORE_PASSWORD.toCharArray());
        var key = store.getKey("http", STORE_PASSWORD.toCharArray());
        Files.writeString(configuration.resolve(KEY), pem("PRIVATE KEY", key.getEncoded()));
        Files.writeString(
                configuration.resolve(CERTIFICATE),
                pem("CERTIFICATE", store.getCertificate("http").getEncoded()));
        Files.delete(file);
    }

    // The JDK has no public way to sign a certificate in process, so its own tool does it.
    private static void keytool(Path file) throws IOException {
        var arguments = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "http",
                "-keyalg",
                "EC",
                "-validity",
                "3650",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-ext",
                "bc=ca:true",
                "-storetype",
                "PKCS12",
                "-storepass",
                STORE_PASSWORD,
                "-keystore",
                file.toString());
        var tool = new ProcessBuilder(arguments).redirectErrorStream(true).start();
        var output = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!Files.exists(file)) {
            throw new IOException("keytool made no certificate: " + output.strip());
        }
    }

    private void writeUser(Credentials credentials) throws IOException, GeneralSecurityException {
        var user = credentials.user();
        Files.writeString(configuration.resolve("users"), user + ":" + hash(credentials.password()) + "\n");
        Files.writeString(configuration.resolve("users_roles"), "superuser:" + user + "\n");
    }

    // The notation of Elasticsearch's file realm: iterations, salt and key of PBKDF2 with SHA-512.
    private static String hash(String password) throws GeneralSecurityException {
        var salt = new byte[32];
        new SecureRandom().nextBytes(salt);
        var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 256));
        var base64 = Base64.getEncoder();
        return "{PBKDF2}" + ITERATIONS + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(key.getEncoded());
    }

    private static String pem(String type, byte[] content) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + type + "-----\n" + lines + "\n-----END " + type + "-----\n";
    }
}
