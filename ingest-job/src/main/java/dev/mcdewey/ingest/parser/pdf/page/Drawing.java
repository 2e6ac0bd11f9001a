package dev.mcdewey.ingest.parser.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Follows the drawing instructions of one page and notes its glyphs and rules; nothing is painted. */
final class Drawing extends PDFGraphicsStreamEngine {

    /** Colours and shadings say nothing here, and reading them costs more than all else. */
    private static final Set<String> IGNORED = Set.of(
            "CS", "cs", "SC", "sc", "SCN", "scn", "G", "g", "RG", "rg", "K", "k", "sh", "BI", "ri", "i", "d0", "d1");

    private static final int DEEPEST = 20;

    private final Budget budget;
    private final Map<COSDictionary, Typeface> faces;
    private final AffineTransform toTop;
    private final RuleCollector rules;
    private final Figures figures;
    private final Set<COSDictionary> openForms = Collections.newSetFromMap(new IdentityHashMap<>());
    private final SpokenText spoken = new SpokenText();
    private int images;
    private Point2D.Float at = new Point2D.Float();

    Drawing(PDPage page, Budget budget, Map<COSDictionary, Typeface> faces) {
        super(page);
        this.budget = budget;
        this.faces = faces;
        this.toTop = toTop(page);
        this.rules = new RuleCollector(toTop);
        this.figures = new Figures(page.getCropBox());
    }

    static Map<COSDictionary, Typeface> newFaces() {
        return new IdentityHashMap<>();
    }

    /** From the page's own space, whose y grows upward, to points from the top left of the page as it is shown. */
    private static AffineTransform toTop(PDPage page) {
        PDRectangle box = page.getCropBox();
        AffineTransform turn = new AffineTransform();
        switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> turn.setTransform(0, 1, 1, 0, 0, 0);
            case 180 -> turn.setTransform(-1, 0, 0, 1, box.getWidth(), 0);
            case 270 -> turn.setTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
            default -> turn.setTransform(1, 0, 0, -1, 0, box.getHeight());
        }
        turn.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return turn;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.instruction();
        if (!IGNORED.contains(operator.getName()) && !isImage(operator, operands)) {
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
        boolean image =
                object instanceof COSDictionary stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        images += image ? 1 : 0;
        return image;
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
        String unicode = font.toUnicode(code);
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
        AffineTransform place = new AffineTransform(toTop);
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

    RuleCollector rules() {
        return rules;
    }

    int images() {
        return images;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        rules.rectangle(p0, p2);
        at = point(p0.getX(), p0.getY());
    }

    @Override
    public void moveTo(float x, float y) {
        at = point(x, y);
        rules.moveTo(at);
    }

    @Override
    public void lineTo(float x, float y) {
        at = point(x, y);
        rules.lineTo(at);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = point(x3, y3);
        rules.moveTo(at);
    }

    private static Point2D.Float point(double x, double y) {
        return new Point2D.Float((float) x, (float) y);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        rules.close();
    }

    @Override
    public void endPath() {
        rules.forget();
    }

    @Override
    public void strokePath() {
        rules.stroke();
    }

    @Override
    public void fillPath(int windingRule) {
        rules.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        rules.stroke();
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped away is still text of the document.
    }

    @Override
    public void drawImage(PDImage image) {
        images++;
    }

    @Override
    public void shadingFill(COSName name) {
        // Shadings hold neither text nor rules.
    }
}
