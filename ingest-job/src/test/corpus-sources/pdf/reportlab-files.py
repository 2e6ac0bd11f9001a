"""Writes merged-cells.pdf, unruled-tables.pdf, code-over-pages.pdf, rotated-page.pdf and scanned.pdf into a folder."""
import io, sys
from PIL import Image, ImageDraw
from reportlab import rl_config
from reportlab.lib.pagesizes import A5, landscape
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph, Preformatted, SimpleDocTemplate, Table, TableStyle

rl_config.invariant = 1
OUT, S = sys.argv[1], getSampleStyleSheet()
CODE = ParagraphStyle('code', fontName='Courier', fontSize=8, leading=10)


def write(name, title, story):
    SimpleDocTemplate(f'{OUT}/{name}.pdf', pagesize=A5, title=title, topMargin=50, bottomMargin=50).build(story)


def h1(words):
    return Paragraph(words, S['Heading1'])


def h2(words):
    return Paragraph(words, S['Heading2'])


def p(words):
    return Paragraph(words, S['BodyText'])


GRID = [('GRID', (0, 0), (-1, -1), 0.5, 'black')]
write('merged-cells', 'Loading Gauge', [
    h1('Loading Gauge'), p('Wagons are loaded by the values of this table.'),
    Table([['Line', 'Load in tonnes', ''], ['', 'summer', 'winter'], ['Harbour', '18', '16'], ['Hill', '12', ''], ['Quarry', '22', '20'], ['', '24', '21']],
          style=TableStyle(GRID + [('SPAN', (1, 0), (2, 0)), ('SPAN', (0, 0), (0, 1)), ('SPAN', (1, 3), (2, 3)), ('SPAN', (0, 4), (0, 5)),
                                   ('FONT', (0, 0), (-1, 1), 'Helvetica-Bold')])),
    p('Values for the quarry line hold for trains with one and with two engines.')])
write('unruled-tables', 'Signal Lamps', [
    h1('Signal Lamps'), h2('Colours'), p('A lamp shows one of three colours.'),
    Table([['Colour', 'Means', 'Whistle'], ['red', 'stop before the lamp', 'none'], ['amber', 'expect to stop', 'one short'],
           ['green', 'proceed', 'one long']], style=TableStyle([('FONT', (0, 0), (-1, 0), 'Helvetica-Bold')]), hAlign='LEFT'),
    h2('Oil'), p('A lamp burns for the hours given here.'),
    Table([['Size', 'Hours'], ['small', '9'], ['medium', '16'], ['large', '30']], colWidths=[120, 60],
          style=TableStyle([('FONT', (0, 0), (-1, 0), 'Helvetica-Bold'), ('ALIGN', (1, 0), (1, -1), 'RIGHT')]), hAlign='LEFT'),
    p('Trim the wick before each filling.')])
LISTING = '\n'.join(['def route(parcel):'] + [f'    if parcel.zone == {n}:\n        return "bay-{n:02}"' for n in range(1, 31)] + ['    return "desk"'])
write('code-over-pages', 'Parcel Router', [
    h1('Parcel Router'), p('The router is one function:'), Preformatted(LISTING, CODE),
    h2('Calling it'), p('Call the function once for each parcel.')])
page = canvas.Canvas(f'{OUT}/rotated-page.pdf', pagesize=A5)
page.setTitle('Crane Sheet')
page.setFont('Helvetica-Bold', 18)
page.drawString(50, 520, 'Crane Sheet')
page.setFont('Helvetica', 10)
page.drawString(50, 490, 'The crane is checked every morning before the first lift.')
page.showPage()
page.setPageRotation(90)
page.translate(A5[0], 0)
page.rotate(90)
page.setFont('Helvetica-Bold', 18)
page.drawString(50, 370, 'Load Chart')
page.setFont('Helvetica', 10)
page.drawString(50, 340, 'The chart on this page is printed across, since it is wide.')
for y, cells in enumerate([('Reach', 'Load', 'Rope'), ('5 m', '8.0 t', 'single'), ('10 m', '3.5 t', 'double')]):
    for x, cell in enumerate(cells):
        page.drawString(60 + 120 * x, 302 - 20 * y, cell)
for y in range(4):
    page.line(55, 316 - 20 * y, 415, 316 - 20 * y)
for x in range(4):
    page.line(55 + 120 * x, 316, 55 + 120 * x, 256)
page.showPage()
page.save()
picture = Image.new('1', (600, 800), 1)
ImageDraw.Draw(picture).text((60, 60), 'PAGES FROM A SCANNER HOLD NO LETTERS', fill=0)
scan = canvas.Canvas(f'{OUT}/scanned.pdf', pagesize=A5)
for _ in range(2):
    scan.drawImage(ImageReader(picture), 0, 0, *A5)
    scan.showPage()
scan.save()
