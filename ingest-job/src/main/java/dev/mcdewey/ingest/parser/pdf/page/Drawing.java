package dev.mcdewey.ingest.parser.pdf.page;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Follows the drawing instructions of one page and notes its glyphs; nothing is painted. */
final class Drawing extends RuledDrawing {

    /** Colours and shadings say nothing here, and reading them costs more than all else. */
    private static final Set<String> IGNORED = Set.of(
            "CS", "cs", "SC", "sc", "SCN", "scn", "G", "g", "RG", "rg", "K", "k", "sh", "BI", "ri", "i", "d0", "d1");

    private static final int DEEPEST = 20;

    private final Budget budget;
    private final IdentityHashMap<COSDictionary, Typeface> faces;
    private final Figures figures;
    private final Set<COSDictionary> openForms = Collections.newSetFromMap(new IdentityHashMap<>());
    private final SpokenText spoken = new SpokenText();

    Drawing(PDPage page, Budget budget, IdentityHashMap<COSDictionary, Typeface> faces) {
        super(page);
        this.budget = budget;
        this.faces = faces;
        this.figures = new Figures(page.getCropBox());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.instruction();
        if (isImage(operator, operands)) {
            countImage();
        } else if (!IGNORED.contains(operator.getName())) {
            super.processOperator(operator, operands);
        }
    }

    private boolean isImage(Operator operator, List<COSBase> operands) {
        if (!operator.getName().equals("Do") || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return false;
        }
        COSDictionary objects =
                getResources() == null ? null : getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSBase object = objects == null ? null : objects.getDictionaryObject(name);
        return object instanceof COSDictionary stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    /** Groups are drawn like any other form: transparency makes no difference to words. */
    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        showForm(group);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        if (failure instanceof Budget.ExhaustedException exhausted) {
            throw exhausted;
        }
        super.operatorException(operator, operands, failure);
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        spoken.begin(properties);
    }

    @Override
    public void endMarkedContentSequence() {
        spoken.end();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector advance) throws IOException {
        String unicode = font.toUnicode(code, GlyphNames.ALL);
        budget.glyph(unicode != null || spoken.speaks());
        String text = spoken.of(unicode == null ? unmapped(font, code) : unicode);
        if (!text.isEmpty()) {
            note(matrix, font, text, advance.getX());
        }
    }

    /** A simple font without any names mostly uses the letters' own codes. */
    private static String unmapped(PDFont font, int code) {
        return font instanceof PDSimpleFont && code > ' ' && code < '\u007f' ? String.valueOf((char) code) : "\ufffd";
    }

    private void note(Matrix matrix, PDFont font, String text, float advance) {
        PDTextState state = getGraphicsState().getTextState();
        AffineTransform place = new AffineTransform(toTop());
        place.concatenate(matrix.createAffineTransform());
        Typeface face = faces.computeIfAbsent(font.getCOSObject(), key -> Typeface.of(font));
        face.measure(text, advance);
        float stretch = state.getFontSize() == 0 ? 0 : state.getCharacterSpacing() / state.getFontSize();
        figures.current().add(place, text, advance, stretch, face);
    }

    /** A form that draws itself, through others perhaps, is drawn once. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.form();
        if (openForms.size() >= DEEPEST || !openForms.add(form.getCOSObject())) {
            return;
        }
        Matrix toPage = getGraphicsState().getCurrentTransformationMatrix();
        figures.open(form.getBBox(), form.getMatrix().multiply(toPage));
        try {
            super.showForm(form);
        } finally {
            figures.close();
            openForms.remove(form.getCOSObject());
        }
    }

    GlyphCollector glyphs() {
        return figures.page();
    }

    List<GlyphCollector> figures() {
        return figures.apart();
    }

    @Override
    boolean isInFigure() {
        return figures.isOpen();
    }
}
