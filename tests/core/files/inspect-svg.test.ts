import { describe, expect, test } from 'vitest';

import { inspectSvg } from '#core/files/inspect-svg.ts';

import { PLAIN_DRAWINGS } from './plain-drawings.ts';

const SVG = 'xmlns="http://www.w3.org/2000/svg"';
const LINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
const PAGE = 'xmlns="http://www.w3.org/1999/xhtml"';

const inspect = (text: string) => inspectSvg(new TextEncoder().encode(text));
/** `kind:line` of each fault. */
const list = (text: string) => inspect(text).map(({ kind, line }) => `${kind}:${line}`);
/** The lines inside a drawing, whose own tag is on line 1. */
const draw = (...lines: string[]) => [`<svg ${SVG} ${LINK}>`, ...lines, '</svg>'].join('\n');
/** Groups that each draw the one before ten times. */
const multiply = (levels: number) =>
  draw(
    '<path id="a0" d="M0 0"/>',
    ...Array.from({ length: levels }, (_level, at) => `<g id="a${at + 1}">${`<use href="#a${at}"/>`.repeat(10)}</g>`),
  );

describe('what can run something', () => {
  test.each([
    ['a script', draw('<path d="M0 0"/>', '<script>alert(1)</script>'), ['element:3']],
    ['a script by address', draw('<script href="#a"/>'), ['element:2']],
    [
      'a script with a prefix',
      '<svg:svg xmlns:svg="http://www.w3.org/2000/svg">\n<svg:script/></svg:svg>',
      ['element:2'],
    ],
    [
      'a script under another prefix of the same namespace',
      draw('<g xmlns:x="http://www.w3.org/2000/svg">', '<x:script/>', '</g>'),
      ['element:3'],
    ],
    [
      'a script among the words of a drawing program',
      draw(
        '<inkscape:grid xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape">',
        '<script/>',
        '</inkscape:grid>',
      ),
      ['element:3'],
    ],
    ['a handler on the drawing', `<svg ${SVG}\n  onload="alert(1)"/>`, ['attribute:2']],
    ['a handler in capitals', draw('<path ONCLICK="alert(1)"/>'), ['attribute:2']],
    ['a handler with references', draw('<path onclick="&#97;lert(1)"/>'), ['attribute:2']],
    [
      'a web page inside',
      draw('<foreignObject>', `<p ${PAGE}><b>Nu</b></p>`, '</foreignObject>'),
      ['element:2', 'namespace:3'],
    ],
    ['a frame', draw('<iframe src="https://evil.example"/>'), ['element:2']],
    ['a link that runs', draw('<a xlink:href="javascript:alert(1)"><path/></a>'), ['address:2']],
    ['a link that runs, in disguise', draw('<a href=" java&#10;script:alert(1)"><path/></a>'), ['address:2']],
    ['a link with a page in it', draw('<a href="data:text/html,&lt;script>"><path/></a>'), ['address:2']],
    ['an animation of an address', draw('<a>', '<set attributeName="href" to="#b"/>', '</a>'), ['animation:3']],
    [
      'an animation of an address with a prefix',
      draw('<animate attributeName="xlink:href" values="#b"/>'),
      ['animation:2'],
    ],
    ['an animation of a handler', draw('<set attributeName="onclick" to="alert(1)"/>'), ['animation:2']],
    ['a style that runs', draw('<path style="width:expression(alert(1))"/>'), ['style:2']],
    ['a style that binds', draw('<style>', 'path { -moz-binding: none }', '</style>'), ['style:3']],
    ['a style with a behaviour', draw('<style>path { behavior: none }</style>'), ['style:2']],
    ['an event listener', draw('<g xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="click"/>'), ['namespace:2']],
  ])('%s is refused, with its line', (_name, text, expected) => {
    expect(list(text)).toEqual(expected);
  });
});

describe('what can fetch something', () => {
  test.each([
    ['an outside drawing', draw('<use xlink:href="https://evil.example/a.svg#b"/>'), ['address:2']],
    ['a drawing beside this', draw('<use href="andet.svg#b"/>'), ['address:2']],
    ['an outside picture', draw('<image', 'href="https://evil.example/a.png"/>'), ['address:3']],
    ['a picture without a scheme', draw('<image href="//evil.example/a.png"/>'), ['address:2']],
    ['a drawing in a drawing', draw('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'), ['address:2']],
    ['an address in disguise', draw('<image href="&#104;ttps://evil.example/a.png"/>'), ['address:2']],
    [
      'a link under the prefix of a program',
      draw('<image xmlns:inkscape="http://www.w3.org/1999/xlink" inkscape:href="https://evil.example/a.png"/>'),
      ['address:2'],
    ],
    ['a gradient from elsewhere', draw('<linearGradient href="https://evil.example/#a"/>'), ['address:2']],
    ['a picture in a filter', draw('<filter><feImage href="https://evil.example/a.png"/></filter>'), ['address:2']],
    ['a style that imports', draw('<style>', '@import url(https://evil.example/a.css);', '</style>'), ['style:3']],
    ['a style in a marked section', draw('<style><![CDATA[', '@import "a";', ']]></style>'), ['style:3']],
    ['a style in two pieces', draw('<style>@imp<![CDATA[ort "a";]]></style>'), ['style:2']],
    ['a style around an element', draw('<style>@import <g/>"a";</style>'), ['style:2']],
    ['a style with escapes', draw('<style>\\40 import "a"</style>'), ['style:2']],
    ['a fill that fetches', draw('<path fill="url(//evil.example/a#b)"/>'), ['style:2']],
    ['an escape in a filter', draw('<rect filter="u\\72l(https://evil.example/a)"/>'), ['style:2']],
    ['a set of pictures', draw(`<rect style='fill:image-set("https://evil.example/a" 1x)'/>`), ['style:2']],
    [
      'an animation to a fill that fetches',
      draw('<set attributeName="fill" to="url(https://evil.example)"/>'),
      ['style:2'],
    ],
    ['another base', draw('<g xml:base="https://evil.example/"/>'), ['attribute:2']],
    [
      'a style sheet beside it',
      `<?xml version="1.0"?>\n<?xml-stylesheet href="a.css"?>\n<svg ${SVG}/>`,
      ['instruction:2'],
    ],
    ['a link that tells others', draw('<a href="#a" ping="https://evil.example"/>'), ['attribute:2']],
  ])('%s is refused, with its line', (_name, text, expected) => {
    expect(list(text)).toEqual(expected);
  });
});

describe('what no browser shows as it is meant', () => {
  test.each([
    [
      'a document type',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">\n<svg ${SVG}/>`,
      ['document-type:1'],
    ],
    [
      'a document type with names of its own',
      `<?xml version="1.0"?>\n<!DOCTYPE svg [\n<!ENTITY a "b">\n]>\n<svg ${SVG}>&a;</svg>`,
      ['document-type:2'],
    ],
    ['a reference that needs one', draw('<text>&nbsp;</text>'), ['form:2']],
    ['no namespace', '<svg viewBox="0 0 9 9">\n<path d="M0 0"/></svg>', ['root-namespace:1']],
    ['a wrong namespace', '<!-- Kort -->\n<svg xmlns="http://www.w3.org/2000/svg/"><g/></svg>', ['root-namespace:2']],
    ['a page for a drawing', '<html><body/></html>', ['element:1']],
    ['an element without a namespace', draw('<g xmlns=""/>'), ['namespace:2']],
    ['a namespace nobody knows', draw('<a:b xmlns:a="https://evil.example/ns"/>'), ['namespace:2']],
    [
      'an attribute in a namespace nobody knows',
      draw('<g xmlns:a="https://evil.example/ns" a:b=""/>'),
      ['namespace:2'],
    ],
    ['a prefix that is not declared', draw('<path/>', '<a:b/>'), ['form:3']],
    ['an attribute twice', draw('<path d="M0 0" d="M1 1"/>'), ['form:2']],
    ['a prefix without a namespace', draw('<g xmlns:a=""/>'), ['form:2']],
    [
      'an attribute twice under two prefixes',
      draw('<use href="#a" xmlns:x="http://www.w3.org/1999/xlink" x:href="#a" xlink:href="#b"/>'),
      ['form:2'],
    ],
    ['two drawings', `<svg ${SVG}/>\n<svg ${SVG}/>`, ['form:2']],
    ['text before the drawing', `alert(1)\n<svg ${SVG}/>`, ['form:1']],
    ['no quotation marks', draw('<path d=M0/>'), ['form:2']],
    ['an element that is not closed', draw('<g>'), ['form:3']],
    ['a drawing that ends too soon', `<svg ${SVG}>\n<g>\n<path/>`, ['form:2']],
    ['a comment that does not end', draw('<!-- kort'), ['form:2']],
    ['another version of XML', `<?xml version="1.1"?>\n<svg ${SVG}/>`, ['form:1']],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>\n<svg ${SVG}/>`, ['encoding:1']],
    ['a control character', draw('<text>\u0001</text>'), ['form:2']],
    ['a control character by its number', draw('<text>&#1;</text>'), ['form:2']],
    ['copies of copies', multiply(6), ['copies:6']],
    ['a copy of itself', draw('<g id="a">', '<use href="#a"/>', '</g>'), ['copies:3']],
    ['groups deeper than browsers read', draw('<g>'.repeat(300), '</g>'.repeat(300)), ['form:2']],
  ])('%s is refused, with its line', (_name, text, expected) => {
    expect(list(text)).toEqual(expected);
  });

  test('is refused in UTF-16, whatever it holds', () => {
    expect(inspectSvg(new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x73, 0]))).toMatchObject([{ kind: 'encoding', line: 1 }]);
  });

  test('is told of in a chain of a hundred thousand copies', () => {
    const chain = Array.from({ length: 100_000 }, (_link, at) => `<g id="a${at}"><use href="#a${at + 1}"/></g>`);
    expect(inspect(draw(...chain)).map(({ kind }) => kind)).toEqual(['copies']);
  });
});

describe('a drawing with several faults', () => {
  test('is told of each, with line and column', () => {
    const text = draw('<path onclick="a()" d="M0 0"/>', '  <script/>', '<use href="b.svg"/>');
    expect(inspect(text)).toEqual([
      { kind: 'attribute', found: 'onclick="a()"', line: 2, column: 7 },
      { kind: 'element', found: '<script>', line: 3, column: 3 },
      { kind: 'address', found: 'href="b.svg"', line: 4, column: 6 },
    ]);
  });

  test('is told of the first ten', () => {
    expect(list(draw(...Array.from({ length: 40 }, () => '<script/>')))).toHaveLength(10);
  });
});

describe('a plain drawing is published', () => {
  test.each(PLAIN_DRAWINGS)('from %s', (_program, text) => {
    expect(inspect(text)).toEqual([]);
  });

  test.each([
    ['a path', draw('<path d="M0 0L9 9"/>')],
    ['a gradient by its id', draw(`<rect fill="url(#a)" style="stroke:url('#b c'); mask: url( &quot;#d&quot; )"/>`)],
    ['a symbol that is used', draw('<symbol id="a"/><use xlink:href="#a"/>')],
    ['a picture inside', draw('<image href="data:image/png;base64,iVBORw0KGgo="/>')],
    ['a large picture inside', draw(`<image href="data:image/jpeg;base64,${'A'.repeat(8_000_000)}"/>`)],
    ['a long comment', draw(`<!--${' kort'.repeat(1_000_000)}-->`)],
    ['text with references', draw('<text>K&#248;benhavn &amp; om<tspan>egn</tspan></text>')],
    ['a link', draw('<a href="https://nordby.example/kort" target="_blank"><text>Kort</text></a>')],
    ['an animation of its colour', draw('<rect><animate attributeName="fill" values="#c00;#00c" dur="2s"/></rect>')],
    ['twenty thousand points', draw('<path id="a" d="M0 0"/>', '<use href="#a" x="1"/>'.repeat(20_000))],
    ['the prefix of its own namespace', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:g/></svg:svg>'],
  ])('with %s', (_name, text) => {
    expect(inspect(text)).toEqual([]);
  });
});
