<?xml version="1.0"?>
<!-- Sets guide.xml in formatting objects for Apache FOP. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format">
  <xsl:variable name="rule">0.5pt solid #666666</xsl:variable>
  <xsl:template match="guide">
    <fo:root font-family="DejaVu Serif Condensed" font-size="9pt" line-height="1.35" language="en" hyphenate="true">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="cover" page-width="6.5in" page-height="9in" margin="1in">
          <fo:region-body/>
        </fo:simple-page-master>
        <fo:simple-page-master master-name="body" page-width="6.5in" page-height="9in" margin="0.5in 0.8in">
          <fo:region-body margin="0.5in 0 0.5in 0"/>
          <fo:region-before extent="0.3in"/>
          <fo:region-after extent="0.3in"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:declarations>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title><xsl:value-of select="@title"/></dc:title>
            <dc:creator><xsl:value-of select="@vendor"/></dc:creator>
          </rdf:Description></rdf:RDF></x:xmpmeta>
      </fo:declarations>
      <fo:bookmark-tree>
        <xsl:for-each select="preface|chapter">
          <fo:bookmark internal-destination="{generate-id()}">
            <fo:bookmark-title><xsl:call-template name="name"/></fo:bookmark-title>
            <xsl:for-each select="section">
              <fo:bookmark internal-destination="{generate-id()}">
                <fo:bookmark-title><xsl:call-template name="name"/></fo:bookmark-title>
              </fo:bookmark>
            </xsl:for-each>
          </fo:bookmark>
        </xsl:for-each>
      </fo:bookmark-tree>
      <fo:page-sequence master-reference="cover" format="i">
        <fo:flow flow-name="xsl-region-body" font-family="DejaVu Sans">
          <fo:block font-size="11pt" space-after="2in"><xsl:value-of select="@vendor"/></fo:block>
          <fo:block font-size="26pt" font-weight="bold" hyphenate="false"><xsl:value-of select="@title"/></fo:block>
          <fo:block font-size="13pt" space-before="12pt"><xsl:value-of select="@release"/></fo:block>
        </fo:flow>
      </fo:page-sequence>
      <xsl:call-template name="pages"><xsl:with-param name="format">i</xsl:with-param></xsl:call-template>
      <xsl:call-template name="pages"><xsl:with-param name="format">1</xsl:with-param></xsl:call-template>
    </fo:root>
  </xsl:template>
  <xsl:template name="pages">
    <xsl:param name="format"/>
    <fo:page-sequence master-reference="body" format="{$format}">
      <xsl:if test="$format = '1'"><xsl:attribute name="initial-page-number">1</xsl:attribute></xsl:if>
      <fo:static-content flow-name="xsl-region-before" font-size="7.5pt" font-family="DejaVu Sans">
        <fo:block text-align="end" border-bottom="{$rule}" hyphenate="false"><fo:retrieve-marker retrieve-class-name="chapter"/></fo:block>
      </fo:static-content>
      <fo:static-content flow-name="xsl-region-after" font-size="7.5pt" font-family="DejaVu Sans">
        <fo:block text-align-last="justify" hyphenate="false"><xsl:value-of select="concat(@vendor, ' ', @release)"/><fo:leader/>Page <fo:page-number/></fo:block>
      </fo:static-content>
      <fo:static-content flow-name="xsl-footnote-separator"><fo:block><fo:leader leader-length="30%" leader-pattern="rule"/></fo:block></fo:static-content>
      <fo:flow flow-name="xsl-region-body" text-align="justify">
        <xsl:choose>
          <xsl:when test="$format = '1'"><xsl:apply-templates select="chapter"/></xsl:when>
          <xsl:otherwise><xsl:call-template name="contents"/><xsl:apply-templates select="preface"/></xsl:otherwise>
        </xsl:choose>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>
  <xsl:template name="contents">
    <fo:block break-after="page">
      <fo:block font-size="18pt" font-weight="bold" font-family="DejaVu Sans" space-after="12pt">
        <fo:marker marker-class-name="chapter">Contents</fo:marker>Contents</fo:block>
      <xsl:for-each select="preface|chapter|chapter/section">
        <fo:block text-align-last="justify">
          <xsl:if test="self::section"><xsl:attribute name="start-indent">14pt</xsl:attribute></xsl:if>
          <fo:basic-link internal-destination="{generate-id()}"><xsl:call-template name="name"/></fo:basic-link>
          <xsl:text> </xsl:text><fo:leader leader-pattern="dots"/><xsl:text> </xsl:text>
          <fo:page-number-citation ref-id="{generate-id()}"/>
        </fo:block>
      </xsl:for-each>
    </fo:block>
  </xsl:template>
  <xsl:template name="name">
    <xsl:choose>
      <xsl:when test="self::chapter">Chapter <xsl:number count="chapter"/>. </xsl:when>
      <xsl:when test="self::section"><xsl:number level="multiple" count="chapter|section"/><xsl:text> </xsl:text></xsl:when>
    </xsl:choose>
    <xsl:value-of select="@title"/>
  </xsl:template>
  <xsl:template match="chapter|preface">
    <fo:block id="{generate-id()}">
      <xsl:if test="position() != 1"><xsl:attribute name="break-before">page</xsl:attribute></xsl:if>
      <fo:block font-size="18pt" font-weight="bold" font-family="DejaVu Sans" space-after="14pt" text-align="start" hyphenate="false">
        <fo:marker marker-class-name="chapter"><xsl:value-of select="@title"/></fo:marker><xsl:call-template name="name"/></fo:block>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>
  <xsl:template match="section">
    <fo:block id="{generate-id()}" font-size="12pt" font-weight="bold" font-family="DejaVu Sans" space-before="16pt" space-after="5pt"
      text-align="start" hyphenate="false" keep-with-next.within-page="always"><xsl:call-template name="name"/></fo:block>
    <xsl:apply-templates/>
  </xsl:template>
  <xsl:template match="p"><fo:block space-after="6pt"><xsl:apply-templates/></fo:block></xsl:template>
  <xsl:template match="m"><fo:inline font-family="DejaVu Sans Mono" font-size="85%" hyphenate="false"><xsl:apply-templates/></fo:inline></xsl:template>
  <xsl:template match="code">
    <fo:block font-family="DejaVu Sans Mono" font-size="7pt" background-color="#eeeeee" padding="4pt" space-before="4pt" space-after="8pt" hyphenate="false"
      text-align="start" linefeed-treatment="preserve" white-space-collapse="false" white-space-treatment="preserve"><xsl:value-of select="."/></fo:block>
  </xsl:template>
  <xsl:template match="note|warning|caution">
    <fo:block border-left="3pt solid #336699" padding-left="6pt" space-before="6pt" space-after="8pt" start-indent="10pt">
      <fo:inline font-weight="bold" font-family="DejaVu Sans"><xsl:value-of select="concat(translate(substring(local-name(), 1, 1), 'nwc', 'NWC'), substring(local-name(), 2))"/>: </fo:inline>
      <xsl:apply-templates/></fo:block>
  </xsl:template>
  <xsl:template match="list|steps">
    <fo:list-block provisional-distance-between-starts="16pt" provisional-label-separation="4pt" space-after="6pt"><xsl:apply-templates select="*"/></fo:list-block>
  </xsl:template>
  <xsl:template match="item|step">
    <fo:list-item space-after="3pt">
      <fo:list-item-label end-indent="label-end()"><fo:block><xsl:choose><xsl:when test="self::step"><xsl:number/>.</xsl:when><xsl:otherwise>&#8226;</xsl:otherwise></xsl:choose></fo:block></fo:list-item-label>
      <fo:list-item-body start-indent="body-start()"><fo:block><xsl:apply-templates/></fo:block></fo:list-item-body>
    </fo:list-item>
  </xsl:template>
  <xsl:template match="table">
    <fo:block font-size="8pt" font-style="italic" space-before="8pt" space-after="3pt" keep-with-next.within-page="always"><xsl:value-of select="@caption"/></fo:block>
    <fo:table table-layout="fixed" width="100%" font-size="8pt" border="{$rule}" space-after="10pt">
      <xsl:call-template name="columns"><xsl:with-param name="widths" select="concat(@widths, ' ')"/></xsl:call-template>
      <fo:table-header font-weight="bold" font-family="DejaVu Sans"><xsl:apply-templates select="head"/></fo:table-header>
      <fo:table-body><xsl:apply-templates select="row"/></fo:table-body>
    </fo:table>
  </xsl:template>
  <xsl:template name="columns">
    <xsl:param name="widths"/>
    <xsl:if test="$widths != ''">
      <fo:table-column column-width="proportional-column-width({substring-before($widths, ' ')})"/>
      <xsl:call-template name="columns"><xsl:with-param name="widths" select="substring-after($widths, ' ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>
  <xsl:template match="head|row"><fo:table-row keep-together.within-page="always"><xsl:apply-templates select="c"/></fo:table-row></xsl:template>
  <xsl:template match="c"><fo:table-cell padding="3pt" border="{$rule}"><fo:block text-align="start"><xsl:apply-templates/></fo:block></fo:table-cell></xsl:template>
  <xsl:template match="note-mark">
    <fo:footnote><fo:inline font-size="65%" baseline-shift="super"><xsl:number level="any"/></fo:inline>
      <fo:footnote-body><fo:block font-size="7pt" text-align="justify"><xsl:number level="any"/><xsl:text>&#160;</xsl:text><xsl:apply-templates/></fo:block></fo:footnote-body></fo:footnote>
  </xsl:template>
</xsl:stylesheet>
