"""Writes the files of the corpus that are put together by hand, part by part, into a folder."""
import sys
import zipfile

OUT = sys.argv[1]


def pack(name, parts):
    with zipfile.ZipFile(f'{OUT}/{name}', 'w') as archive:
        for part, data in parts.items():
            info = zipfile.ZipInfo(part, (2025, 6, 1, 12, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if part == 'mimetype' else zipfile.ZIP_DEFLATED
            archive.writestr(info, data)


# --- Word -----------------------------------------------------------------------------------------------------------

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
RELATIONS = '''<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'''
TYPES = '''<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"
 ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override
 PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'''


def word(name, body, **parts):
    pack(name, {'[Content_Types].xml': TYPES, '_rels/.rels': RELATIONS,
                'word/document.xml': f'<?xml version="1.0"?><w:document {W} {MC}><w:body>{body}</w:body></w:document>'}
         | {f'word/{part}': data for part, data in parts.items()})


def p(words, style='', more=''):
    style = f'<w:pStyle w:val="{style}"/>' if style else ''
    return f'<w:p><w:pPr>{style}{more}</w:pPr>{words if words.startswith("<") else r(words)}</w:p>'


def r(words, properties=''):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def item(words, level, number=1):
    return p(words, 'Listenabsatz', f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def level(n, format, text):
    return f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/></w:lvl>'


STYLES = f'''<w:styles {W}><w:style w:type="paragraph" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="9"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Firmentitel"><w:name w:val="Company Topic"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Listenabsatz"><w:name w:val="List Paragraph"/></w:style>
<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Warnung"><w:name w:val="Warning"/></w:style>
<w:style w:type="character" w:styleId="CodeZeichen"><w:name w:val="Code Char"/></w:style></w:styles>'''
NUMBERING = f'''<w:numbering {W}><w:abstractNum w:abstractNumId="0">{level(0, 'decimal', '%1.')}{level(1, 'lowerLetter', '%2)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">{level(0, 'decimal', '%1')}{level(1, 'decimal', '%1.%2')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="9"><w:abstractNumId w:val="1"/></w:num></w:numbering>'''
FOOTNOTES = f'<w:footnotes {W}><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="4">{p("Paid by the parish.")}</w:footnote></w:footnotes>'
BOX = p('<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>' + p('Keys hang in the vestry.') + '</w:txbxContent></wps:txbx></w:drawing></mc:Choice>'
        '<mc:Fallback><w:pict><w:txbxContent>' + p('Keys hang in the vestry.') + '</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>')
word('word-numbered.docx',
     '<w:sdt><w:sdtContent>' + p('1 Organ loft 3', 'Verzeichnis1') + p('2 Crypt 5', 'Verzeichnis1') + '</w:sdtContent></w:sdt>'
     + p('<w:bookmarkStart w:id="1" w:name="_Toc99"/><w:bookmarkStart w:id="2" w:name="loft"/>' + r('Organ loft'), 'berschrift1')
     + p(r('The blower is tested every month') + '<w:r><w:footnoteReference w:id="4"/></w:r>' + r('.'))
     + p('Starting', 'berschrift2') + item('Open the wind valve.', 0) + item('Wait for the lamp:', 0) + item('green means ready,', 1)
     + item('red means low pressure.', 1) + item('Draw a stop.', 0)
     + p('Stopping', 'berschrift2') + item('Push all stops in.', 0, 2) + item('Close the valve.', 0, 2)
     + p('Never pull the plug.', 'Warnung')
     + p('Crypt', 'berschrift1') + p(r('The pump starts with ') + r('pump on', '<w:rStyle w:val="CodeZeichen"/>') + r('; its power is 10') + r('3', '<w:vertAlign w:val="superscript"/>') + r(' watts.'))
     + p('Sump', 'Firmentitel') + p('Empty the sump in May.') + BOX,
     **{'styles.xml': STYLES, 'numbering.xml': NUMBERING, 'footnotes.xml': FOOTNOTES})
word('word-plain.docx', p('Two people carry the ladder.') + p('<w:hyperlink>' + r('Ask the sexton') + '</w:hyperlink>' + r(' for the second one.'))
     + '<w:tbl><w:tr><w:tc>' + p(r('Rungs', '<w:b/>')) + '</w:tc><w:tc>' + p(r('Use', '<w:b/>')) + '</w:tc></w:tr><w:tr><w:tc>' + p('9') + '</w:tc><w:tc>' + p('lamps')
     + '</w:tc></w:tr></w:tbl>')
word('macros.docx', p('Run me.'), **{'vbaProject.bin': b'\x00'})
word('no-text.docx', p('<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>'))

# --- OpenDocument ---------------------------------------------------------------------------------------------------

FACE = '<style:font-face style:name="Liberation Mono" svg:font-family="Liberation Mono" style:font-pitch="fixed"/>'
NAMED = '''<style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Contents_20_1" style:display-name="Contents 1" style:family="paragraph"/><style:style style:name="Preformatted_20_Text" style:display-name="Preformatted Text" style:family="paragraph"><style:text-properties style:font-name="Liberation Mono"/></style:style>'''
NAMES = ('office', 'text', 'table', 'style', 'meta', 'manifest')
NS = ' '.join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in NAMES) + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"' \
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
KIND = 'application/vnd.oasis.opendocument.text'


def odt(name, automatic, text, pages=0, secret=''):
    pack(name, {'mimetype': KIND,
                'content.xml': f'<office:document-content {NS} office:version="1.2"><office:font-face-decls>{FACE}</office:font-face-decls><office:automatic-styles>{automatic}</office:automatic-styles><office:body><office:text>{text}</office:text></office:body></office:document-content>',
                'meta.xml': f'<office:document-meta {NS} office:version="1.2"><office:meta><meta:document-statistic meta:page-count="{pages}"/></office:meta></office:document-meta>',
                'styles.xml': f'<office:document-styles {NS} office:version="1.2"><office:font-face-decls>{FACE}</office:font-face-decls><office:styles>{NAMED}</office:styles></office:document-styles>',
                'META-INF/manifest.xml': f'<manifest:manifest {NS} manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">{secret}</manifest:file-entry></manifest:manifest>'})


def t(words, style='Standard'):
    return f'<text:p text:style-name="{style}">{words}</text:p>'


def h(level, words):
    return f'<text:h text:outline-level="{level}">{words}</text:h>'


def cell(words, spans=''):
    return f'<table:table-cell {spans}>{t(words)}</table:table-cell>'


AUTOMATIC = '''<style:style style:name="T1" style:family="text"><style:text-properties style:font-name="Liberation Mono"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Preformatted_20_Text"/>
<style:style style:name="P2" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>'''
odt('odf-features.odt', AUTOMATIC,
    '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>A</dc:creator><dc:date>2025-05-01T12:00:00</dc:date></office:change-info>' + t('Old words.') + '</text:deletion></text:changed-region></text:tracked-changes>'
    + t('Lock Keeper’s Notes', 'Title') + '<text:table-of-content><text:index-body>' + t('Filling 2', 'Contents_20_1') + '</text:index-body></text:table-of-content>'
    + h(1, '<text:bookmark text:name="filling"/>Filling')
    + t('Open the paddles <text:change text:change-id="c1"/>slowly<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>' + t('Half a turn, then wait.') + '</text:note-body></text:note>.<office:annotation>' + t('Ask Ann.') + '</office:annotation>')
    + '<text:list text:style-name="L1"><text:list-item>' + t('Close the lower gates.') + '</text:list-item><text:list-item>' + t('Open one paddle:')
    + '<text:list><text:list-item>' + t('the near one if a boat lies inside;') + '</text:list-item><text:list-item>' + t('either, if not.') + '</text:list-item></text:list></text:list-item></text:list>'
    + '<text:list text:style-name="L1"><text:list-item text:start-value="3">' + t('Wait.') + '</text:list-item></text:list>'
    + t('Read the gauge with <text:span text:style-name="T1">gauge<text:s/>-m</text:span>.<text:span text:style-name="T2"> It is broken.</text:span>')
    + t('gauge -m', 'P1') + t('<text:s text:c="2"/>depth<text:tab/>3.1', 'P1')
    + h(1, '<text:soft-page-break/>Sizes')
    + '<table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows><table:table-row>' + cell('Boat', 'table:number-rows-spanned="2"') + cell('Lock', 'table:number-columns-spanned="2"') + '<table:covered-table-cell/></table:table-row>'
    + '<table:table-row><table:covered-table-cell/>' + cell('upper') + cell('lower') + '</table:table-row></table:table-header-rows>'
    + '<table:table-row>' + cell('barge') + cell('yes') + cell('no') + '</table:table-row><table:table-row>' + cell('punt', 'table:number-columns-repeated="3"') + '</table:table-row></table:table>'
    + t('<draw:frame svg:width="1cm" svg:height="1cm"><draw:image/><svg:title>Gate</svg:title><svg:desc>The upper gate, half open</svg:desc></draw:frame>')
    + t('Winter', 'P2').replace('text:p', 'text:h').replace('P2"', 'P2" text:outline-level="1"') + t('The lock is drained in January.'), pages=3)
odt('protected.odt', '', t('x'), secret='<manifest:encryption-data manifest:checksum="x"/>')

# --- EPUB -----------------------------------------------------------------------------------------------------------

X = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
CONTAINER = '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'


def page(body):
    return f'<html {X}><head><title>x</title></head><body>{body}</body></html>'


def epub(name, opf, parts, **more):
    pack(name, {'mimetype': 'application/epub+zip', 'META-INF/container.xml': CONTAINER, 'OEBPS/book.opf': opf}
         | {f'OEBPS/{part}': data for part, data in parts.items()} | more)


def opf(title, items, spine, prefix=''):
    o = prefix
    manifest = ''.join(f'<{o}item id="{i}" href="{href}" media-type="{kind}" {more}/>' for i, href, kind, more in items)
    return f'<{o}package xmlns{":" + o[:-1] if o else ""}="http://www.idpf.org/2007/opf"><{o}metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></{o}metadata>' \
        + f'<{o}manifest>{manifest}</{o}manifest><{o}spine>' + ''.join(f'<{o}itemref idref="{i}"/>' for i in spine) + f'</{o}spine></{o}package>'


HTML = 'application/xhtml+xml'
epub('epub3-pages.epub',
     opf('The Beekeeper’s Year', [('n', 'nav.xhtml', HTML, 'properties="nav"'), ('b', 'text/2%20hives.xhtml', HTML, ''), ('a', 'text/1.xhtml', HTML, '')], ('n', 'a', 'b')),
     {'nav.xhtml': page('<h1>Contents</h1><nav epub:type="toc"><ol><li><a href="text/1.xhtml">Spring</a></li></ol></nav>'),
      'text/1.xhtml': page('<span epub:type="pagebreak" id="p7" title="7"/><section><header><h1 id="spring">Spring</h1></header><p>Count the frames with brood. Six are <span epub:type="pagebreak" role="doc-pagebreak" aria-label="Page 8."/>enough.<a epub:type="noteref" href="#n1">1</a></p>'
                           '<aside epub:type="footnote" id="n1"><p>1 In a mild year, five.</p></aside><aside epub:type="warning"><p>Never open a hive in the rain.</p></aside></section>'),
      'text/2 hives.xhtml': page('<h1>Hives</h1><h2>Parts</h2><ul><li>floor</li><li>brood box<a id="x"/></li></ul><div epub:type="pagebreak" title="9"/><figure><img src="h.png" alt="A hive from the side"/><figcaption>Figure 1. A hive</figcaption></figure>'
                                 '<pre><code class="language-sh">weigh --hive 3\n  --tare</code></pre>')})
epub('epub2-ncx.epub',
     opf('Winter Stores', [('t', 'toc.ncx', 'application/x-dtbncx+xml', ''), ('c', 'c.html', HTML, '')], ('c',), 'opf:'),
     {'toc.ncx': '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap/><pageList><pageTarget><navLabel><text>31</text></navLabel><content src="c.html"/></pageTarget>'
                 '<pageTarget><navLabel><text>32</text></navLabel><content src="c.html#p32"/></pageTarget></pageList></ncx>',
      'c.html': page('<div class="chapter"><h2>Sugar</h2><table><caption>Table 1. Sugar for a hive</caption><tr><th>Frames</th><th>Sugar</th></tr><tr><td>six</td><td>9 kg</td></tr></table><h3 id="p32">Mixing</h3><ol><li>Boil water.</li><li>Stir in two parts of sugar.</li></ol></div>')})
epub('epub3-scrambled-font.epub',
     opf('Wax', [('v', 'cover.svg', 'image/svg+xml', ''), ('a', 'a.xhtml', HTML, ''), ('z', 'z.xhtml', HTML, '')], ('v', 'a', 'z')),
     {'cover.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'a.xhtml': '<?xml version="1.0"?>' + page('<main><h1>Melting</h1><p>Melt wax over water, never over fire.</p><dl><dt>slumgum</dt><dd>what is left in the cloth</dd></dl></main>'),
      'z.xhtml': page('<article><h1>Candles</h1><table><thead><tr><th rowspan="2">Wick</th><th colspan="2">Candle</th></tr><tr><th>thin</th><th>thick</th></tr></thead><tbody><tr><td>2</td><td>yes</td><td>no</td></tr></tbody></table></article>'
                      '<footer><p>Dip each candle nine times.</p></footer>')},
     **{'META-INF/encryption.xml': '<encryption><CipherReference URI="OEBPS/fonts/a.otf"/></encryption>'})
epub('copy-protected.epub', opf('x', [('c', 'c.html', HTML, '')], ('c',)), {'c.html': page('<p>x</p>')},
     **{'META-INF/encryption.xml': '<encryption><CipherReference URI="OEBPS/c.html"/></encryption>'})
