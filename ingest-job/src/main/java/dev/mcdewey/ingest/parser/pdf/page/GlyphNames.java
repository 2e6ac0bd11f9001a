package dev.mcdewey.ingest.parser.pdf.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What the names of glyphs mean, also those that fonts of mathematics have for their signs. */
final class GlyphNames {

    /** Adobe's names, those that PDFBox knows besides, and those of TeX's fonts that neither has. */
    static final GlyphList ALL = all();

    private static final String FURTHER = "/org/apache/pdfbox/resources/glyphlist/additional.txt";

    private static final String TEX = """
            Ifractur;2111
            Rfractur;211C
            ceilingleft;2308
            ceilingright;2309
            circledivide;2298
            circledot;2299
            circleminus;2296
            coproduct;2210
            equivasymptotic;224D
            floorleft;230A
            floorright;230B
            follows;227B
            followsequal;2AB0
            greatermuch;226B
            intersectionsq;2293
            latticetop;22A4
            lessmuch;226A
            lscript;2113
            mapsto;21A6
            negationslash;0338
            owner;220B
            pi1;03D6
            precedesequal;2AAF
            rho1;03F1
            similarequal;2243
            star;22C6
            subsetsqequal;2291
            supersetsqequal;2292
            triangle;25B3
            triangleinv;25BD
            turnstileleft;22A2
            turnstileright;22A3
            unionmulti;228E
            unionsq;2294
            wreathproduct;2240
            """;

    private GlyphNames() {}

    private static GlyphList all() {
        try (InputStream further = GlyphList.class.getResourceAsStream(FURTHER);
                InputStream tex = new ByteArrayInputStream(TEX.getBytes(StandardCharsets.US_ASCII))) {
            GlyphList known = new GlyphList(GlyphList.getAdobeGlyphList(), Objects.requireNonNull(further, FURTHER));
            return new GlyphList(known, tex);
        } catch (IOException e) {
            throw new UncheckedIOException("the names of glyphs in " + FURTHER + " could not be read", e);
        }
    }
}
