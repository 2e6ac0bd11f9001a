package dev.mcdewey.ingest.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;

/** A font of one sign, of which the file tells only the name. */
final class NamedSign extends PDType1Font {

    private static final int CODE = 'a';

    private NamedSign(COSDictionary font) throws IOException {
        super(font);
    }

    static PDFont font(String name) {
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(CODE));
        differences.add(COSName.getPDFName(name));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Courier"));
        font.setItem(COSName.ENCODING, encoding);
        try {
            return new NamedSign(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected byte[] encode(int unicode) {
        return new byte[] {CODE};
    }
}
