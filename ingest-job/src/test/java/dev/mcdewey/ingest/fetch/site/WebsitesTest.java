package dev.mcdewey.ingest.fetch.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import dev.mcdewey.ingest.declaration.SourceDeclaration.Website;
import dev.mcdewey.ingest.fetch.mirror.Fetched;
import dev.mcdewey.ingest.fetch.mirror.Mirror;
import dev.mcdewey.ingest.fetch.mirror.MirroredFile;
import dev.mcdewey.ingest.fetch.net.AddressGuard;
import dev.mcdewey.ingest.fetch.net.Web;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebsitesTest {

    private static final int MOST_BYTES = 100_000;

    private final LocalSite site = new LocalSite();
    private final Web web = new Web(new AddressGuard(List.of("127.0.0.1")), Duration.ofSeconds(2));
    private final Mirror mirror;

    private final List<URI> told = new ArrayList<>();

    WebsitesTest(@TempDir Path folder) throws IOException {
        this.mirror = new Mirror(folder.resolve("mirror"));
    }

    @AfterEach
    void close() throws IOException {
        web.close();
        site.close();
    }

    private Fetched fetch(Website website) throws IOException {
        SiteSettings settings = new SiteSettings(Duration.ZERO, MOST_BYTES, Duration.ofSeconds(1));
        return new Websites(web, settings, told::add).fetch(website, mirror);
    }

    private Fetched fetch(String start) throws IOException {
        return fetch(new Website(site.at(start), false, null, 100, ""));
    }

    private List<String> files() throws IOException {
        return mirror.manifest().orElseThrow().files().stream()
                .map(MirroredFile::path)
                .toList();
    }

    private String content(String path) throws IOException {
        return Files.readString(mirror.files(mirror.manifest().orElseThrow()).resolve(path));
    }

    @Test
    void takesThePagesBelowTheStartPageAndKnowsTheirAddresses() throws IOException {
        site.withPage("/docs/", "Start", "install", "deep/er/", "../blog/", "https://elsewhere.example/docs/x", "a.png")
                .withPage("/docs/install", "Install", "/docs/#top", "manual.pdf", "notes.md")
                .withPage("/docs/deep/er/", "Deeper")
                .withPage("/blog/", "Blog")
                .with("/docs/manual.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII))
                .with("/docs/notes.md", "text/plain", "# Notes".getBytes(StandardCharsets.US_ASCII));
        Fetched fetched = fetch("/docs/");
        assertThat(fetched).isEqualTo(new Fetched(5, 5, true, List.of()));
        assertThat(files())
                .containsExactly("index.html", "install.html", "deep/er/index.html", "manual.pdf", "notes.md");
        assertThat(mirror.manifest().orElseThrow().files())
                .extracting(MirroredFile::url)
                .contains(site.at("/docs/install"), site.at("/docs/deep/er/"));
        assertThat(site.requests()).doesNotContain("/blog/", "/docs/a.png").startsWith("/robots.txt");
        assertThat(told).hasSize(5).containsOnly(site.at("/docs/"));
    }

    @Test
    void asksForUnchangedPagesWithoutFetchingThem() throws IOException {
        site.withTagged("/docs/", "\"1\"", "Start", "a", "b")
                .withTagged("/docs/a", "\"1\"", "A")
                .withPage("/docs/b", "B");
        fetch("/docs/");
        assertThat(fetch("/docs/")).isEqualTo(new Fetched(3, 0, true, List.of()));
        site.withTagged("/docs/a", "\"2\"", "A, second edition").without("/docs/b");
        Fetched third = fetch("/docs/");
        assertThat(third.news()).isEqualTo(1);
        assertThat(third.notes()).singleElement().asString().contains("/docs/b answers 404");
        assertThat(files()).containsExactly("index.html", "a.html");
        assertThat(content("a.html")).contains("second edition");
    }

    @Test
    void obeysTheRulesOfTheSite() throws IOException {
        site.withRobots("User-agent: *\nDisallow: /docs/private/\n")
                .withPage("/docs/", "Start", "open", "private/secret")
                .withPage("/docs/open", "Open")
                .withPage("/docs/private/secret", "Secret");
        Fetched fetched = fetch("/docs/");
        assertThat(files()).containsExactly("index.html", "open.html");
        assertThat(fetched.notes()).singleElement().asString().contains("closed to programs by robots.txt");
        assertThat(site.requests()).doesNotContain("/docs/private/secret");
    }

    @Test
    void waitsAsLongAsTheSiteAsksFor() throws IOException {
        site.withRobots("User-agent: mcdewey\nCrawl-delay: 1\n")
                .withPage("/docs/", "Start", "a")
                .withPage("/docs/a", "A");
        long start = System.nanoTime();
        fetch("/docs/");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(900));
    }

    @Test
    void leavesASiteAloneThatIsClosedOrCannotSay() throws IOException {
        site.withPage("/docs/", "Start").withStatus("/robots.txt", 500);
        assertThatThrownBy(() -> fetch("/docs/")).hasMessageContaining("robots.txt answers 500");
        site.withRobots("User-agent: *\nDisallow: /\n");
        assertThatThrownBy(() -> fetch("/docs/"))
                .hasMessageContaining("gave no page")
                .hasMessageContaining("robots.txt");
        assertThat(site.requests()).doesNotContain("/docs/");
    }

    @Test
    void checksEveryHopOfARedirect() throws IOException {
        site.withRedirect("/docs", "/docs/")
                .withPage("/docs/", "Start", "old", "out", "ping", "secure")
                .withRedirect("/docs/old", "newer")
                .withRedirect("/docs/newer", "newest")
                .withPage("/docs/newest", "Newest")
                .withRedirect("/docs/out", "/elsewhere/")
                .withPage("/elsewhere/", "Elsewhere")
                .withRedirect("/docs/ping", "pong")
                .withRedirect("/docs/pong", "ping")
                .withRedirect("/docs/secure", "http://10.0.0.1/docs/");
        Fetched fetched = fetch("/docs");
        assertThat(files()).containsExactly("index.html", "newest.html");
        assertThat(fetched.notes()).singleElement().asString().contains("2 links redirect to what does not belong");
        assertThat(site.requests()).doesNotContain("/elsewhere/");
    }

    @Test
    void asksNoInternalAddress() throws IOException {
        assertThatThrownBy(() -> fetch(new Website(
                        URI.create("http://127.0.0.2:" + site.at("/").getPort() + "/"), false, null, 9, "")))
                .hasMessageContaining("127.0.0.2 is at 127.0.0.2, an internal address");
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void endsInSitesThatDoNot() throws IOException {
        site.withPage("/docs/", "Start", "loop/", "calendar?month=1", "day/0")
                .withPage("/docs/calendar?month=1", "Month", "calendar?month=2");
        String path = "/docs/";
        for (int i = 0; i < 10; i++) {
            path += "loop/";
            site.withPage(path, "Loop " + i, "loop/");
        }
        for (int i = 0; i < 80; i++) {
            site.withPage("/docs/day/" + i, "Day " + i, Integer.toString(i + 1), Integer.toString(i - 1));
        }
        Fetched fetched = fetch("/docs/");
        assertThat(fetched.complete()).isFalse();
        assertThat(fetched.notes())
                .anyMatch(note -> note.contains("links with a query string were not followed"))
                .anyMatch(note -> note.contains("links that look endless"))
                .anyMatch(note -> note.contains("links away from the start"));
        assertThat(fetched.files()).isLessThan(60);
    }

    @Test
    void saysThatItEndedAtItsLimit() throws IOException {
        site.withPage("/docs/", "Start", "a", "b", "c").withPage("/docs/a", "A").withPage("/docs/b", "B");
        Fetched fetched = fetch(new Website(site.at("/docs/"), false, null, 2, ""));
        assertThat(fetched.complete()).isFalse();
        assertThat(fetched.files()).isEqualTo(2);
        assertThat(fetched.notes().get(0))
                .contains("ended at its limit of 2 pages")
                .contains("2 more addresses");
    }

    @Test
    void outlivesSlowBrokenAndHugePages() throws IOException {
        site.withPage("/docs/", "Start", "slow", "drip", "broken", "cut", "huge", "fine")
                .with("/docs/slow", exchange -> sleep(1500))
                .with("/docs/drip", WebsitesTest::drip)
                .withStatus("/docs/broken", 500)
                .with("/docs/cut", exchange -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                })
                .with("/docs/huge", "text/html", new byte[MOST_BYTES + 1])
                .withPage("/docs/fine", "Fine");
        assertThatThrownBy(() -> fetch("/docs/")).as("five in a row").hasMessageContaining("is larger than the limit");
        site.withPage("/docs/", "Start", "slow", "drip", "broken", "fine", "cut", "huge");
        Fetched fetched = fetch("/docs/");
        assertThat(files()).containsExactly("index.html", "fine.html");
        assertThat(fetched.notes())
                .hasSize(5)
                .anyMatch(note -> note.contains("/docs/slow has not answered wholly within 1 seconds"))
                .anyMatch(note -> note.contains("/docs/drip has not answered wholly within 1 seconds"))
                .anyMatch(note -> note.contains("/docs/broken answers 500"))
                .anyMatch(note -> note.contains("/docs/cut was not read"))
                .anyMatch(note -> note.contains("/docs/huge is larger than the limit of 100,000 bytes"));
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 30; i++) {
                out.write('.');
                out.flush();
                sleep(100);
            }
        }
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void keepsAPageThatHasTroubleForAWhile() throws IOException {
        site.withPage("/docs/", "Start", "a").withPage("/docs/a", "A", "b").withPage("/docs/b", "B");
        fetch("/docs/");
        site.withStatus("/docs/a", 500);
        Fetched fetched = fetch("/docs/");
        assertThat(fetched.notes()).singleElement().asString().contains("500").contains("stays as it was");
        assertThat(files()).containsExactly("index.html", "a.html", "b.html");
    }

    @Test
    void asksABusySiteAgain() throws IOException {
        int[] tries = {0};
        site.withPage("/docs/", "Start", "busy").with("/docs/busy", exchange -> {
            if (tries[0]++ == 0) {
                exchange.getResponseHeaders().set("Retry-After", "1");
                exchange.sendResponseHeaders(429, -1);
            } else {
                LocalSite.send(exchange, "text/html", LocalSite.html("Busy").getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(fetch("/docs/")).isEqualTo(new Fetched(2, 2, true, List.of()));
    }

    @Test
    void keepsEverythingOfASiteThatIsDown() throws IOException {
        site.withPage("/docs/", "Start", "a").withPage("/docs/a", "A");
        fetch("/docs/");
        site.withStatus("/docs/", 503);
        assertThatThrownBy(() -> fetch("/docs/")).hasMessageContaining("answers 503");
        site.close();
        sleep(150);
        assertThatThrownBy(() -> fetch("/docs/")).hasMessageContaining("does not accept connections");
        assertThat(files()).containsExactly("index.html", "a.html");
        assertThat(content("a.html")).contains("All there is to know about A");
        assertThat(mirror.folder()).isDirectoryContaining("glob:**/mirror.json");
        try (var left = Files.list(mirror.folder())) {
            assertThat(left).as("nothing is left of what was not published").hasSize(2);
        }
    }

    @Test
    void takesThePagesOfASitemapAndNoOthers() throws IOException {
        site.with(
                        "/sitemap.xml",
                        "application/xml",
                        sitemapIndex("/part.xml.gz").getBytes(StandardCharsets.UTF_8))
                .with("/part.xml.gz", "application/gzip", gzip(sitemap("/docs/a", "/docs/b", "/blog/c")))
                .withPage("/docs/a", "A", "d")
                .withPage("/docs/b", "B")
                .withPage("/docs/d", "D");
        Fetched fetched = fetch(new Website(site.at("/sitemap.xml"), true, "/docs/", 100, ""));
        assertThat(files()).containsExactly("a.html", "b.html");
        assertThat(fetched.complete()).isTrue();
        assertThat(fetched.notes()).singleElement().asString().contains("1 pages of the sitemap are not under /docs/");
    }

    private String sitemapIndex(String part) {
        return "<?xml version='1.0' encoding='UTF-8'?><sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + "<sitemap><loc>" + site.at(part) + "</loc></sitemap></sitemapindex>";
    }

    private String sitemap(String... pages) {
        StringBuilder map = new StringBuilder(
                "<?xml version='1.0' encoding='UTF-8'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>");
        for (String page : pages) {
            map.append("<url><loc>").append(site.at(page)).append("</loc></url>");
        }
        return map.append("</urlset>").toString();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void saysThatASitemapIsNone() {
        site.withPage("/sitemap.xml", "Not found, politely");
        assertThatThrownBy(() -> fetch(new Website(site.at("/sitemap.xml"), true, null, 100, "")))
                .hasMessageMatching("(?s).*(is no sitemap|gave no page).*");
    }

    @Test
    void keepsTheLettersThatOnlyTheServerKnows() throws IOException {
        site.with(
                "/docs/",
                "text/html; charset=iso-8859-2",
                "<h1>\u0141\u00f3d\u017a</h1>".getBytes(Charset.forName("iso-8859-2")));
        fetch("/docs/");
        assertThat(content("index.html")).contains("\u0141\u00f3d\u017a");
    }

    @Test
    void keepsFilesApartWhoseAddressesAreAlike() throws IOException {
        site.withPage("/docs/", "Start", "index.html", "a", "a.html", "a.html/b", "A", "%2e%2e%2fup", ".hidden")
                .withPage(
                        "/docs/index.html",
                        "Start",
                        "index.html",
                        "a",
                        "a.html",
                        "a.html/b",
                        "A",
                        "%2e%2e%2fup",
                        ".hidden")
                .withPage("/docs/a", "One")
                .withPage("/docs/a.html", "Two")
                .withPage("/docs/a.html/b", "Three")
                .withPage("/docs/A", "Four")
                .withPage("/docs/.hidden", "Five")
                .withPage("/docs/%2e%2e%2fup", "Six");
        Fetched fetched = fetch("/docs/");
        assertThat(fetched.files())
                .as("the start page stands there under two addresses")
                .isEqualTo(7);
        assertThat(files())
                .doesNotHaveDuplicates()
                .contains("a.html", "a.html~/b.html", "_hidden.html")
                .allMatch(path -> !path.contains(".."));
    }
}
