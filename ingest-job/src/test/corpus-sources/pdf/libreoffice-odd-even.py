"""Writes libreoffice-odd-even.odt: different running heads on left and right pages, a header row that repeats."""
import sys, zipfile

NS = ' '.join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for p, u in
              [("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("meta", "meta")]) \
    + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
STYLES = f'''<office:document-styles {NS} office:version="1.2"><office:styles>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"
 ><style:paragraph-properties fo:margin-top="0.6cm" fo:margin-bottom="0.3cm"/><style:text-properties fo:font-size="18pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"
 ><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="11pt"/></style:style>
</office:styles><office:automatic-styles><style:page-layout style:name="pm" style:page-usage="mirrored">
<style:page-layout-properties fo:page-width="14.8cm" fo:page-height="21cm" fo:margin="2cm"/>
<style:header-style><style:header-footer-properties fo:margin-bottom="0.5cm" fo:min-height="0.5cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:margin-top="0.5cm" fo:min-height="0.5cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm">
<style:header><text:p>Ferry Operations</text:p></style:header>
<style:header-left><text:p>Northmere Line</text:p></style:header-left>
<style:footer><text:p>Page <text:page-number/> of <text:page-count/></text:p></style:footer>
</style:master-page></office:master-styles></office:document-styles>'''


def heading(level, words):
    return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{words}</text:h>'


def row(*cells):
    return '<table:table-row>' + ''.join(
        f'<table:table-cell table:style-name="cell"><text:p>{c}</text:p></table:table-cell>' for c in cells) + '</table:table-row>'


def steps(*words):
    return '<text:list text:style-name="L1">' + ''.join(
        f'<text:list-item><text:p>{w}</text:p></text:list-item>' for w in words) + '</text:list>'


ROWS = ''.join(row(f'{5 + n // 2:02}:{n % 2 * 30:02}', ('Grebe', 'Heron', 'Teal')[n % 3], f'{120 + 7 * n} places') for n in range(30))
MORE = [('Ice', 'When the harbour freezes, the first vessel of the day breaks the channel and carries no passengers.'),
        ('Lost property', 'What is found on board waits for its owner at the east quay for one month.'),
        ('Dogs', 'Dogs travel on a lead and pay no fare.')]
BODY = heading(1, 'Boarding') + '<text:p>Boarding begins twenty minutes before departure and ends three minutes before it.</text:p>' \
    + heading(2, 'Vehicles') + steps('Stop at the yellow line.', 'Switch off the engine when the mate raises a hand.',
                                     'Leave the vehicle in gear and apply the brake.') \
    + heading(1, 'Timetable') + '<text:p>All departures are from the east quay.</text:p>' \
    + '<table:table table:name="T"><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>' \
    + row('Departure', 'Vessel', 'Capacity') + '</table:table-header-rows>' + ROWS + '</table:table>' \
    + heading(1, 'Fog') + '<text:p>In fog the vessel sounds one long blast every two minutes. Passengers stay inside.</text:p>' \
    + ''.join(f'<text:h text:style-name="next" text:outline-level="1">{title}</text:h><text:p>{words}</text:p>' for title, words in MORE)
CONTENT = f'''<office:document-content {NS} office:version="1.2"><office:automatic-styles>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties text:space-before="0.4cm" text:min-label-width="0.6cm"/></text:list-level-style-number></text:list-style>
<style:style style:name="next" style:family="paragraph" style:parent-style-name="Heading_20_1"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
</office:automatic-styles><office:body><office:text>{BODY}</office:text></office:body></office:document-content>'''
META = f'<office:document-meta {NS} office:version="1.2"><office:meta><dc:title>Northmere Ferry Handbook</dc:title></office:meta></office:document-meta>'
KIND = 'application/vnd.oasis.opendocument.text'
PARTS = {'content.xml': CONTENT, 'styles.xml': STYLES, 'meta.xml': META}
MANIFEST = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">' \
    + f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/>' \
    + ''.join(f'<manifest:file-entry manifest:full-path="{p}" manifest:media-type="text/xml"/>' for p in PARTS) + '</manifest:manifest>'
with zipfile.ZipFile(sys.argv[1], 'w') as odt:
    odt.writestr('mimetype', KIND)
    for name, part in {**PARTS, 'META-INF/manifest.xml': MANIFEST}.items():
        odt.writestr(name, part)
