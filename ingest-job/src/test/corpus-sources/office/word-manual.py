"""Writes word-manual.docx: what Word's own features leave in a file, from tracked changes to page breaks."""
import shutil
import sys
import zipfile
from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Inches

W = nsdecls('w')
d = Document()
d.core_properties.title = 'Bell Tower Manual'
d.sections[0].header.paragraphs[0].text = 'Bell Tower Manual, confidential'
d.sections[0].footer.paragraphs[0].text = 'Printed in Wick'
code = d.styles.add_style('Source Code', 1)
code.font.name = 'Courier New'


def para(words, style=None):
    return d.add_paragraph(words, style)


def xml(inner):
    d.element.body.insert(-1, parse_xml(inner.replace('<w:p>', f'<w:p {W}>', 1)))


def page_break_before(paragraph):
    paragraph._p.get_or_add_pPr()
    run = paragraph.runs[0]._r
    run.insert(0, OxmlElement('w:lastRenderedPageBreak'))


d.add_paragraph('Bell Tower Manual', 'Title')
xml('<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>Ringing 2</w:t></w:r></w:p>')
d.add_heading('Ringing', 1)
para('Pull the rope until the bell stands, then let it go.')
d.add_heading('Order of the bells', 2)
para('Ring them in this order:')
for words in ('the treble,', 'the second,', 'the tenor.'):
    para(words, 'List Number')
para('Mind these signs:')
for words in ('a rattle means a loose clapper;', 'a hum means a crack.'):
    para(words, 'List Bullet')
para('Let the crack be looked at.', 'List Bullet 2')
xml('<w:p><w:r><w:t xml:space="preserve">Grease the bearing </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>weekly</w:delText></w:r></w:del>'
    '<w:ins w:id="2" w:author="A"><w:r><w:t>monthly</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>'
    '<w:r><w:rPr><w:vanish/></w:rPr><w:t> Ask Tom for the grease.</w:t></w:r></w:p>')
page_break_before(d.add_heading('Weights', 1))
para('Table 1. Weights of the bells', 'Caption')
t = d.add_table(rows=4, cols=3, style='Table Grid')
CELLS = [('Bell', 'Weight', ''), ('', 'new', 'worn'), ('treble', '120 kg', '118 kg'), ('tenor', '610 kg', '604 kg')]
for r, row in enumerate(CELLS):
    for c, words in enumerate(row):
        t.cell(r, c).text = words
t.cell(0, 1).merge(t.cell(0, 2))
t.cell(0, 0).merge(t.cell(1, 0))
for row in t.rows[:2]:
    row._tr.get_or_add_trPr().append(OxmlElement('w:tblHeader'))
d.add_heading('Controller', 1)
para('The hammer is driven by one line:')
para('strike tenor --times 3', 'Source Code')
para('    --pause 2s', 'Source Code')
xml('<w:p><w:r><w:t xml:space="preserve">Use </w:t></w:r><w:r><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/></w:rPr><w:t>strike --help</w:t></w:r><w:r><w:t xml:space="preserve"> for more.</w:t></w:r></w:p>')
para('Note: The hammer must rest while ringers are in the tower.')
last = para('')
last.add_run().add_break(WD_BREAK.PAGE)
d.add_heading('Dismantling', 1)
para('Lower the tenor first.')
d.add_picture(sys.argv[2], width=Inches(1))
d.inline_shapes[0]._inline.docPr.set('descr', 'Pulley above the tenor')
d.save(sys.argv[1])

# Word writes down how many pages it laid out; python-docx does not.
with zipfile.ZipFile(sys.argv[1]) as old, zipfile.ZipFile(sys.argv[1] + '.new', 'w', zipfile.ZIP_DEFLATED) as new:
    for part in old.infolist():
        data = old.read(part)
        new.writestr(part.filename, data.replace(b'<Pages>1<', b'<Pages>3<') if part.filename == 'docProps/app.xml' else data)
shutil.move(sys.argv[1] + '.new', sys.argv[1])
