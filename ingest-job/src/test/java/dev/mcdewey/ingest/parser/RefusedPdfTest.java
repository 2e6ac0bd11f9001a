package dev.mcdewey.ingest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class RefusedPdfTest {

    private static PdfBuilder small() {
        return new PdfBuilder().page().lines("Some words on a page.");
    }

    private static String reason(byte[] bytes) {
        return Samples.reason("pump.pdf", bytes);
    }

    @Test
    void refusesWhatNeedsAPasswordAndReadsWhatNeedsNone() throws IOException {
        assertThat(reason(small().protectedBy("secret").bytes()))
                .isEqualTo("pump.pdf is encrypted with a password; save a copy without one");
        assertThat(Samples.text(
                        Samples.parsed("pump.pdf", small().protectedBy("").bytes())))
                .contains("Some words on a page.");
    }

    @Test
    void saysThatAScanNeedsTextRecognition() throws IOException {
        PdfBuilder pdf = new PdfBuilder().page();
        PDImageXObject scan =
                LosslessFactory.createFromImage(pdf.document(), new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
        pdf.draw(content -> content.drawImage(scan, 0, 0, 500, 700));
        assertThat(reason(pdf.bytes()))
                .contains("pictures of pages but no text")
                .contains("OCR");
    }

    @Test
    void refusesPagesWithoutAnything() throws IOException {
        assertThat(reason(new PdfBuilder().page().bytes())).isEqualTo("pump.pdf has no text on any page");
    }

    @Test
    void refusesWhatIsNoPdf() {
        assertThat(reason("<html>".getBytes(StandardCharsets.UTF_8))).contains("is not a PDF document");
        assertThat(reason(new byte[0])).contains("is not a PDF document");
    }

    @Test
    void refusesWhatIsTooDamaged() throws IOException {
        assertThat(reason("%PDF-1.7\nnonsense".getBytes(StandardCharsets.UTF_8)))
                .contains("damaged");
        byte[] whole = small().bytes();
        assertThat(reason(Arrays.copyOf(whole, 60))).contains("damaged");
    }

    @Test
    void refusesLettersThatNobodyKnows() throws IOException {
        assertThat(reason(NamelessFont.document()))
                .contains("100 % of its characters")
                .contains("OCR");
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(file)) {
            for (int i = 0; i < 401; i++) {
                packed.write(new byte[1024 * 1024]);
            }
        }
        assertThat(reason(file.toByteArray())).contains("unpacks to more than");
    }

    @Test
    void endsWhereFormsDrawEachOtherWithoutEnd() throws IOException {
        PdfBuilder pdf = small();
        PDFormXObject form = new PDFormXObject(pdf.document());
        form.setResources(new PDResources());
        form.setBBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(10, 10));
        form.getResources().put(COSName.getPDFName("Me"), form);
        try (var out = form.getStream().createOutputStream()) {
            out.write("/Me Do /Me Do".getBytes(StandardCharsets.US_ASCII));
        }
        pdf.draw(content -> content.drawForm(form));
        byte[] bytes = pdf.bytes();
        assertThat(new GuideParser().parse("pump.pdf", bytes)).isInstanceOfAny(ParseResult.class);
    }
}
