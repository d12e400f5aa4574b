import { describe, expect, test } from 'vitest';

import { inspectSvg } from '#core/files/inspect-svg.ts';

const SVG = 'xmlns="http://www.w3.org/2000/svg"';
const LINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';

describe('a drawing that could run or fetch something', () => {
  test.each([
    ['a script', `<svg ${SVG}><script>alert(1)</script></svg>`, 'element'],
    ['a script with a prefix', `<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:script/></svg:svg>`, 'element'],
    [
      'the namespace under another prefix',
      `<svg ${SVG}><g xmlns:x="http://www.w3.org/2000/svg"><x:set/></g></svg>`,
      'namespace',
    ],
    ['a handler', `<svg ${SVG} onload="alert(1)"/>`, 'attribute'],
    ['a handler in capitals', `<svg ${SVG}><path ONCLICK="alert(1)"/></svg>`, 'attribute'],
    ['a web page inside', `<svg ${SVG}><foreignObject><p/></foreignObject></svg>`, 'element'],
    ['another namespace', `<svg ${SVG}><p xmlns="http://www.w3.org/1999/xhtml"/></svg>`, 'element'],
    ['another namespace with a prefix', `<svg ${SVG} xmlns:h="http://www.w3.org/1999/xhtml"><h:p/></svg>`, 'namespace'],
    ['a link', `<svg ${SVG} ${LINK}><a xlink:href="javascript:alert(1)"/></svg>`, 'element'],
    ['an outside address', `<svg ${SVG} ${LINK}><use xlink:href="https://evil.example/a.svg#b"/></svg>`, 'address'],
    ['an outside picture', `<svg ${SVG}><image href="https://evil.example/a.png"/></svg>`, 'address'],
    ['a drawing in a drawing', `<svg ${SVG}><image href="data:image/svg+xml;base64,PHN2Zy8+"/></svg>`, 'address'],
    ['an address in disguise', `<svg ${SVG}><image href="&#104;ttps://evil.example/a.png"/></svg>`, 'address'],
    ['a style that imports', `<svg ${SVG}><style>@import url(https://evil.example/a.css);</style></svg>`, 'style'],
    ['a style that fetches', `<svg ${SVG}><path style="fill:url(https://evil.example/a)"/></svg>`, 'style'],
    ['a fill that fetches', `<svg ${SVG}><path fill="url(//evil.example/a#b)"/></svg>`, 'style'],
    ['a style with escapes', `<svg ${SVG}><style>\\40 import "a"</style></svg>`, 'style'],
    ['a document type', `<!DOCTYPE svg [<!ENTITY a "b">]><svg ${SVG}/>`, 'document-type'],
    ['a reference that needs one', `<svg ${SVG}><text>&a;</text></svg>`, 'form'],
    ['an instruction', `<?xml-stylesheet href="a.css"?><svg ${SVG}/>`, 'form'],
    ['a marked section', `<svg ${SVG}><style><![CDATA[@import "a";]]></style></svg>`, 'form'],
    ['an animation of an address', `<svg ${SVG}><set attributeName="href" to="javascript:alert(1)"/></svg>`, 'element'],
    ['an animation', `<svg ${SVG}><animate attributeName="x" to="1"/></svg>`, 'element'],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?><svg ${SVG}/>`, 'encoding'],
    ['another base', `<svg ${SVG} xml:base="https://evil.example/"/>`, 'attribute'],
    [
      'a link under the prefix of a program',
      `<svg ${SVG} xmlns:inkscape="http://www.w3.org/1999/xlink"><image inkscape:href="https://evil.example/a.png"/></svg>`,
      'address',
    ],
    ['an escape in a filter', `<svg ${SVG}><rect filter="u\\72l(https://evil.example/a)"/></svg>`, 'style'],
    ['a set of pictures', `<svg ${SVG}><rect style='fill:image-set("https://evil.example/a" 1x)'/></svg>`, 'style'],
    ['no quotation marks', `<svg ${SVG}><path d=M0/></svg>`, 'form'],
    ['an element that is not closed', `<svg ${SVG}><g></svg>`, 'form'],
    ['text before the drawing', `alert(1)<svg ${SVG}/>`, 'form'],
    ['a web page', '<html><body/></html>', 'element'],
  ])('%s is refused', (_name, text, kind) => {
    expect(inspectSvg(new TextEncoder().encode(text))?.kind).toBe(kind);
  });

  test('is refused in UTF-16, whatever it holds', () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x73, 0]);
    expect(inspectSvg(bytes)?.kind).toBe('encoding');
  });

  test('is told with its line and column', () => {
    const text = `<svg ${SVG}>\n  <path d="M0 0"/>\n  <script/>\n</svg>`;
    expect(inspectSvg(new TextEncoder().encode(text))).toEqual({
      kind: 'element',
      found: '<script>',
      line: 3,
      column: 3,
    });
  });
});

describe('a plain drawing', () => {
  test.each([
    ['a path', `<svg ${SVG} viewBox="0 0 9 9"><path d="M0 0L9 9"/></svg>`],
    [
      'a declaration and comments',
      `<?xml version="1.0" encoding="utf-8"?>\n<!-- Generator: Illustrator -->\n<svg ${SVG}/>`,
    ],
    [
      'a gradient by its id',
      `<svg ${SVG}><defs><linearGradient id="a"/></defs><rect fill="url(#a)" style="stroke:url('#a')"/></svg>`,
    ],
    ['a symbol that is used', `<svg ${SVG} ${LINK}><symbol id="a"/><use xlink:href="#a"/></svg>`],
    ['a picture inside', `<svg ${SVG}><image href="data:image/png;base64,iVBORw0KGgo="/></svg>`],
    ['a style of its own', `<svg ${SVG}><style>.a{fill:#c00;clip-path:url(#b)}</style><g class="a"/></svg>`],
    ['text with references', `<svg ${SVG}><text>K&#248;benhavn &amp; om<tspan>egn</tspan></text></svg>`],
    [
      'words of Inkscape',
      `<svg ${SVG} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1.3"><inkscape:grid/></svg>`,
    ],
    ['words of Illustrator', `<svg ${SVG} xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/" i:viewOrigin="0"/>`],
    [
      'words about the drawing',
      `<svg ${SVG} xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><metadata><rdf:RDF/></metadata></svg>`,
    ],
    ['a filter', `<svg ${SVG}><filter id="a"><feGaussianBlur stdDeviation="2"/></filter></svg>`],
    ['the prefix of its own namespace', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:g/></svg:svg>'],
  ])('with %s is published', (_name, text) => {
    expect(inspectSvg(new TextEncoder().encode(text))).toBeNull();
  });
});
