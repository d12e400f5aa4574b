// Drawings in the style of the programs that municipalities draw with.

const SVG = 'xmlns="http://www.w3.org/2000/svg"';
const LINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';

export const PLAIN_DRAWINGS: readonly [program: string, text: string][] = [
  [
    'Inkscape',
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->

<svg width="210mm" height="297mm" viewBox="0 0 210 297" version="1.1" id="svg5"
   inkscape:version="1.2.2 (b0a8486541, 2022-12-01)" sodipodi:docname="cykelrute.svg"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   ${LINK} ${SVG} xmlns:svg="http://www.w3.org/2000/svg"
   xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#"
   xmlns:dc="http://purl.org/dc/elements/1.1/">
  <sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:zoom="0.7" showgrid="false">
    <inkscape:grid type="xygrid" id="grid9" />
  </sodipodi:namedview>
  <defs id="defs2">
    <linearGradient inkscape:collect="always" id="linearGradient10"><stop style="stop-color:#0b6;stop-opacity:1;" offset="0" id="stop1" /></linearGradient>
    <linearGradient inkscape:collect="always" xlink:href="#linearGradient10" id="linearGradient11" x1="1" gradientUnits="userSpaceOnUse" />
    <inkscape:path-effect effect="spiro" id="path-effect3" is_visible="true" lpeversion="1" />
  </defs>
  <metadata id="metadata4">
    <rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage" /><dc:title></dc:title></cc:Work></rdf:RDF>
  </metadata>
  <g inkscape:label="Lag 1" inkscape:groupmode="layer" id="layer1" style="display:inline">
    <path style="fill:url(#linearGradient11);stroke:#000;stroke-width:0.26px;-inkscape-stroke:none" d="m 10,10 h 20" id="path1"
       sodipodi:nodetypes="cc" inkscape:connector-curvature="0" inkscape:original-d="m 10,10" />
    <text xml:space="preserve" style="font-family:'Source Sans Pro';-inkscape-font-specification:'Source Sans Pro, Bold';white-space:pre;shape-inside:url(#rect20);inline-size:40" id="text5"><tspan sodipodi:role="line" id="tspan5" x="1" y="2">Skolevej</tspan></text>
    <flowRoot xml:space="preserve" id="flowRoot1"><flowRegion id="fr"><rect id="rect20" width="9" height="9" /></flowRegion><flowPara id="fp">Bro</flowPara></flowRoot>
  </g>
</svg>
`,
  ],
  [
    'Illustrator',
    `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 27.5.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<svg version="1.1" id="Lag_1" ${SVG} ${LINK} x="0px" y="0px"
	 viewBox="0 0 841.89 595.28" style="enable-background:new 0 0 841.89 595.28;" xml:space="preserve">
<style type="text/css">
	.st0{clip-path:url(#SVGID_2_);fill:#1D1D1B;}
	.st1{font-family:'MyriadPro-Regular';}
</style>
<g id="Kort_x5F_nord"><defs><rect id="SVGID_1_" width="10" height="10"/></defs>
	<clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_"  style="overflow:visible;"/></clipPath>
	<polygon class="st0" points="1,2 3,4 "/><text transform="matrix(1 0 0 1 5 5)" class="st1">Nordby</text>
	<image style="overflow:visible;" width="2" height="2" xlink:href="data:image/png;base64,iVBORw0KGgo=
AAAA" transform="matrix(1 0 0 1 0 0)"></image></g>
</svg>
`,
  ],
  [
    'Illustrator, with its own words',
    `<svg ${SVG} xmlns:x="http://ns.adobe.com/Extensibility/1.0/" xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/" xmlns:graph="http://ns.adobe.com/Graphs/1.0/" xmlns:a="http://ns.adobe.com/AdobeSVGViewerExtensions/3.0/" i:viewOrigin="0 0" a:scriptImplementation="Adobe">
<metadata><sfw xmlns="http://ns.adobe.com/SaveForWeb/1.0/"><slices></slices><sliceSourceBounds width="1" height="1" x="0" y="0"/></sfw></metadata>
<g i:extraneous="self"><path i:knockout="Off" d="M0,0"/></g></svg>`,
  ],
  [
    'Illustrator, for screens',
    `<svg id="Lag_1" data-name="Lag 1" ${SVG} viewBox="0 0 100 50"><defs><style>.cls-1{fill:none;stroke:#000;stroke-miterlimit:10}</style></defs><title>kort</title><path class="cls-1" d="M.5.5h99v49H.5z"/></svg>`,
  ],
  [
    'Figma',
    `<svg width="24" height="24" viewBox="0 0 24 24" fill="none" ${SVG} ${LINK}>
<g clip-path="url(#clip0_1_2)" filter="url(#filter0_d)"><mask id="m" style="mask-type:alpha" maskUnits="userSpaceOnUse" x="0" y="0"><rect width="24" fill="#D9D9D9"/></mask>
<path fill-rule="evenodd" clip-rule="evenodd" d="M12 2L2 7Z" fill="url(#pattern0)"/></g>
<defs><filter id="filter0_d" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="BackgroundImageFix"/><feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0" result="hardAlpha"/><feOffset dy="4"/><feGaussianBlur stdDeviation="2"/><feBlend mode="normal" in2="BackgroundImageFix"/></filter>
<pattern id="pattern0" patternContentUnits="objectBoundingBox" width="1" height="1"><use xlink:href="#image0" transform="scale(0.01)"/></pattern>
<image id="image0" width="10" height="10" preserveAspectRatio="none" xlink:href="data:image/jpeg;base64,/9j/4AAQ"/><clipPath id="clip0_1_2"><rect width="24" height="24" fill="white"/></clipPath></defs>
</svg>
`,
  ],
  [
    'Sketch',
    `<?xml version="1.0" encoding="UTF-8"?>
<svg width="16px" height="16px" viewBox="0 0 16 16" version="1.1" ${SVG} ${LINK} xmlns:sketch="http://www.bohemiancoding.com/sketch/ns">
    <!-- Generator: Sketch 52.6 (67491) - http://www.bohemiancoding.com/sketch -->
    <title>vej</title>
    <desc>Created with Sketch.</desc>
    <g id="Symbols" stroke="none" stroke-width="1" fill="none" fill-rule="evenodd" sketch:type="MSPage"><polygon points="0 0 16 0" sketch:type="MSShapeGroup"></polygon></g>
</svg>`,
  ],
  [
    'Affinity Designer',
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<svg width="100%" height="100%" viewBox="0 0 800 600" version="1.1" ${SVG} ${LINK} xml:space="preserve" xmlns:serif="http://www.serif.com/" style="fill-rule:evenodd;clip-rule:evenodd;stroke-linejoin:round;stroke-miterlimit:2;"><g id="Artboard1" serif:id="Artboard 1" transform="matrix(1,0,0,1,0,0)"><path d="M0,0"/></g></svg>`,
  ],
  [
    'CorelDRAW',
    `<?xml version="1.0" encoding="UTF-8"?>
<!-- Creator: CorelDRAW 2021 -->
<svg ${SVG} xml:space="preserve" width="210mm" height="297mm" version="1.1" style="shape-rendering:geometricPrecision; text-rendering:geometricPrecision; image-rendering:optimizeQuality; fill-rule:evenodd; clip-rule:evenodd"
viewBox="0 0 21000 29700" ${LINK} xmlns:xodm="http://www.corel.com/coreldraw/odm/2003">
 <defs>
  <font id="FontID0" horiz-adv-x="722" font-variant="normal" style="fill-rule:nonzero" font-style="normal" font-weight="400"><font-face font-family="Arial"><font-face-src><font-face-name name="Arial"/></font-face-src></font-face><missing-glyph><path d="M0 0z"/></missing-glyph><glyph unicode="K" horiz-adv-x="667" d="M73 0z"/></font>
  <style type="text/css">
   <![CDATA[
    .fil0 {fill:#00AEEF}
    @font-face { font-family:"Arial";src:local("Arial") }
   ]]>
  </style>
 </defs>
 <g id="Lag_x0020_1"><metadata id="CorelCorpID_0Corel-Layer"/><path class="fil0" d="M0 0z"/></g>
</svg>
`,
  ],
  [
    'LibreOffice Draw',
    `<?xml version="1.0" encoding="UTF-8"?>
<svg version="1.2" width="280mm" height="210mm" viewBox="0 0 28000 21000" preserveAspectRatio="xMidYMid" fill-rule="evenodd" stroke-width="28.222" stroke-linejoin="round" ${SVG} xmlns:ooo="http://xml.openoffice.org/svg/export" ${LINK} xmlns:presentation="http://sun.com/xmlns/staroffice/presentation" xmlns:smil="http://www.w3.org/2001/SMIL20/" xmlns:anim="urn:oasis:names:tc:opendocument:xmlns:animation:1.0" xml:space="preserve">
 <defs class="ClipPathGroup"><clipPath id="presentation_clip_path" clipPathUnits="userSpaceOnUse"><rect x="0" y="0" width="28000" height="21000"/></clipPath></defs>
 <defs><font id="EmbeddedFont_1" horiz-adv-x="2048"><font-face font-family="Liberation Sans embedded" units-per-em="2048" font-weight="normal" font-style="normal" ascent="1852" descent="423"/><missing-glyph horiz-adv-x="2048" d="M 0,0 Z"/></font></defs>
 <defs class="TextShapeIndex"><g ooo:slide="id1" ooo:id-list="id3"/></defs>
 <g class="SlideGroup"><g class="Page"><text class="SVGTextShape"><tspan class="TextParagraph" font-family="Liberation Sans, sans-serif" font-size="635px" font-weight="400"><tspan class="TextPosition" x="5" y="7"><tspan fill="rgb(0,0,0)" stroke="none">Vej</tspan></tspan></tspan></text></g></g>
</svg>`,
  ],
  [
    'Word and PowerPoint',
    `<svg width="600" height="400" ${SVG} ${LINK} overflow="hidden"><defs><clipPath id="clip0"><rect x="0" y="0" width="600" height="400"/></clipPath></defs><g clip-path="url(#clip0)" transform="translate(-5 -5)"><rect x="1" y="1" width="2" height="2" fill="#4472C4" fill-rule="evenodd" fill-opacity="1"/><text font-family="Calibri,Calibri_MSFontService,sans-serif" font-weight="400" font-size="24" transform="matrix(1 0 0 1 9 9)">Skolevej</text></g></svg>`,
  ],
  [
    'Visio',
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Generated by Microsoft Visio, SVG Export Side1.svg Side-1 -->
<svg ${SVG} ${LINK} xmlns:ev="http://www.w3.org/2001/xml-events" xmlns:v="http://schemas.microsoft.com/visio/2003/SVGExtensions/" width="3in" height="2in" viewBox="0 0 216 144" xml:space="preserve" color-interpolation-filters="sRGB" class="st2">
	<v:documentProperties v:langID="1030" v:viewMarkup="false"/>
	<style type="text/css">
	<![CDATA[
		.st1 {fill:#5b9bd5;stroke:#c8c8c8;stroke-width:0.25}
	]]>
	</style>
	<g v:mID="0" v:index="1" v:groupContext="foregroundPage"><title>Side-1</title><g id="shape1-1" v:mID="1"><desc>Start</desc><rect x="0" y="1" width="9" height="9" class="st1"/><text x="9" y="9" v:langID="1030"><v:paragraph v:horizAlign="1"/><v:tabList/>Start</text></g></g>
</svg>`,
  ],
  [
    'matplotlib',
    `<?xml version="1.0" encoding="utf-8" standalone="no"?>
<svg ${LINK} width="460.8pt" height="345.6pt" viewBox="0 0 460.8 345.6" ${SVG} version="1.1">
 <metadata><rdf:RDF xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:Work><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/><dc:creator><cc:Agent><dc:title>Matplotlib v3.8.0, https://matplotlib.org/</dc:title></cc:Agent></dc:creator></cc:Work></rdf:RDF></metadata>
 <defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs>
 <g id="figure_1"><defs><path id="m1" d="M 0 0 L 0 3.5" style="stroke: #000000; stroke-width: 0.8"/></defs><g><use xlink:href="#m1" x="73" y="307" style="stroke: #000000; stroke-width: 0.8"/></g></g>
</svg>`,
  ],
  [
    'a spreadsheet with charts in the browser',
    `<svg class="highcharts-root" version="1.1" ${SVG} ${LINK} style="font-family: Helvetica, Arial; font-size: 1rem;" width="600" height="400" viewBox="0 0 600 400" role="img" aria-label="Antal cyklister"><desc aria-hidden="true">Created with Highcharts 11.1.0</desc><defs aria-hidden="true"><filter id="s"><feDropShadow dx="1" dy="1" flood-color="#000" flood-opacity="0.75" stdDeviation="2.5"></feDropShadow></filter></defs><rect fill="#fff" filter="none" data-z-index="0" tabindex="-1" rx="0"></rect><text text-anchor="middle" dominant-baseline="central" dy=".35em">2024</text></svg>`,
  ],
  [
    'an icon set',
    `<svg aria-hidden="true" focusable="false" data-prefix="fas" data-icon="bicycle" class="svg-inline--fa fa-bicycle" role="img" ${SVG} viewBox="0 0 640 512"><!--! Font Awesome Pro 6.4.0 by @fontawesome - https://fontawesome.com License - https://fontawesome.com/license --><path fill="currentColor" d="M312 32z"/></svg>`,
  ],
  [
    'QGIS',
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<svg width="297mm" height="210mm" viewBox="0 0 842 595" ${SVG} ${LINK} version="1.2" baseProfile="tiny">
<title>QGIS</title><desc>Qt SVG Document</desc><defs></defs><g fill="none" stroke="black" stroke-width="1" fill-rule="evenodd" stroke-linecap="square" stroke-linejoin="bevel"><g fill="#ffffff" fill-opacity="1" stroke="none" transform="matrix(1,0,0,1,0,0)" font-family="MS Shell Dlg 2" font-size="8.25" font-weight="400" font-style="normal"><path vector-effect="none" fill-rule="evenodd" d="M0,0 L1,1"/></g></g></svg>`,
  ],
  [
    'potrace and Cairo',
    `<?xml version="1.0" encoding="UTF-8"?>
<svg ${SVG} ${LINK} width="210pt" height="100pt" viewBox="0 0 210 100" version="1.1"><defs><g><symbol overflow="visible" id="glyph0-1"><path style="stroke:none;" d="M 1 1 Z"/></symbol></g><image id="image5" width="1" height="1" xlink:href="data:image/png;base64,iVBORw0KGgo="/></defs><g style="fill:rgb(0%,0%,0%);fill-opacity:1;"><use xlink:href="#glyph0-1" x="3" y="9"/></g></svg>`,
  ],
];
