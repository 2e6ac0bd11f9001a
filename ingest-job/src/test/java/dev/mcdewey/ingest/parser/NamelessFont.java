package dev.mcdewey.ingest.parser;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/** A document whose font does not say which letters its glyphs are, as bad exports leave it. */
final class NamelessFont {

    private static final int GLYPHS = 26;

    private NamelessFont() {}

    static byte[] document() throws IOException {
        COSArray names = new COSArray();
        names.add(COSInteger.get('A'));
        for (int i = 0; i < GLYPHS; i++) {
            names.add(COSName.getPDFName("shape" + i));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, names);
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE1);
        dictionary.setName(COSName.BASE_FONT, "Helvetica");
        dictionary.setItem(COSName.ENCODING, encoding);
        return written(PDFontFactory.createFont(dictionary));
    }

    @SuppressWarnings("deprecation") // The font cannot encode letters that it does not name, so the codes are written.
    private static byte[] written(PDFont font) throws IOException {
        PdfBuilder pdf = new PdfBuilder().page();
        pdf.draw(content -> {
            content.beginText();
            content.setFont(font, 10);
            content.newLineAtOffset(72, 700);
            content.appendRawCommands("(NOBODYCANREADTHESEWORDS) Tj\n");
            content.endText();
        });
        return pdf.bytes();
    }
}
