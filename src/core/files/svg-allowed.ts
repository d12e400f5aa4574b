// What a plain drawing may have: the elements and attributes of SVG 1.1 and 2 that neither run nor fetch anything, and
// the namespaces of drawing programs, whose words browsers neither draw nor run.

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
export const LINK_NAMESPACE = 'http://www.w3.org/1999/xlink';

export const SVG_ELEMENTS = new Set(
  [
    'svg g defs symbol use path rect circle ellipse line polyline polygon image switch view a title desc metadata style',
    'text tspan tref textPath altGlyph altGlyphDef altGlyphItem glyphRef flowRoot flowRegion flowPara flowSpan flowDiv',
    'linearGradient radialGradient stop solidColor solidcolor meshGradient meshgradient meshRow meshrow meshPatch',
    'meshpatch mesh hatch hatchPath hatchpath pattern clipPath mask marker cursor color-profile',
    'filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting',
    'feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage',
    'feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence',
    'animate animateColor animateMotion animateTransform mpath set discard',
    'font font-face font-face-src font-face-name font-face-format font-face-uri glyph missing-glyph hkern vkern',
  ].flatMap((row) => row.split(' ')),
);

/** Elements that change an attribute named by another. */
export const ANIMATIONS = new Set(['animate', 'animateColor', 'animateTransform', 'animateMotion', 'set']);

/** Attributes without a namespace. `data-…` and `aria-…` come besides. */
export const SVG_ATTRIBUTES = new Set(
  [
    // the whole
    'id class style lang role tabindex focusable version baseProfile viewBox preserveAspectRatio zoomAndPan',
    'contentScriptType contentStyleType externalResourcesRequired requiredFeatures requiredExtensions requiredFonts',
    'requiredFormats systemLanguage title media type name content host href target rel hreflang download',
    'referrerpolicy crossorigin viewTarget snapshotTime playbackorder timelinebegin',
    // shapes
    'x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height d points pathLength transform transform-origin',
    'transform-box path',
    // gradients, patterns, masks, markers
    'offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform',
    'clipPathUnits maskUnits maskContentUnits mask-type markerUnits markerWidth markerHeight refX refY orient',
    'hatchUnits hatchContentUnits hatchTransform pitch side rendering-intent local solid-color solid-opacity',
    // filters
    'filterUnits filterRes primitiveUnits in in2 result mode operator values k1 k2 k3 k4 stdDeviation edgeMode',
    'kernelMatrix kernelUnitLength order divisor bias targetX targetY preserveAlpha surfaceScale diffuseConstant',
    'specularConstant specularExponent limitingConeAngle azimuth elevation z pointsAtX pointsAtY pointsAtZ scale',
    'xChannelSelector yChannelSelector baseFrequency numOctaves seed stitchTiles radius tableValues slope intercept',
    'amplitude exponent',
    // text
    'rotate textLength lengthAdjust startOffset method spacing glyphRef format',
    // animation
    'attributeName attributeType begin dur end min max restart repeatCount repeatDur from to by calcMode keyTimes',
    'keySplines keyPoints additive accumulate origin',
    // how it looks
    'alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation',
    'color-interpolation-filters color-profile color-rendering cursor direction display dominant-baseline',
    'enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font font-family',
    'font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant',
    'font-variant-caps font-variant-east-asian font-variant-ligatures font-variant-numeric font-variant-position',
    'font-variation-settings font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering',
    'inline-size isolation kerning letter-spacing lighting-color line-height marker marker-end marker-mid marker-start',
    'mask mix-blend-mode opacity overflow paint-order pointer-events shape-inside shape-margin shape-padding',
    'shape-rendering shape-subtract stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset',
    'stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-align-last',
    'text-anchor text-decoration text-decoration-color text-decoration-line text-decoration-style text-indent',
    'text-orientation text-overflow text-rendering text-transform unicode-bidi vector-effect visibility white-space',
    'word-spacing writing-mode',
    // fonts inside the drawing
    'accent-height alphabetic arabic-form ascent bbox cap-height descent glyph-name hanging horiz-adv-x',
    'horiz-origin-x horiz-origin-y ideographic k g1 g2 u1 u2 mathematical orientation overline-position',
    'overline-thickness panose-1 stemh stemv strikethrough-position strikethrough-thickness underline-position',
    'underline-thickness unicode unicode-range units-per-em v-alphabetic v-hanging v-ideographic v-mathematical',
    'vert-adv-y vert-origin-x vert-origin-y widths x-height string',
  ].flatMap((row) => row.split(' ')),
);

/** Attributes whose value is free text, which no browser reads as a style. */
export const FREE_TEXT = /^(?:id|class|lang|role|title|name|content|host|string|unicode|glyph-name|data-.+|aria-.+)$/;
export const OWN_ATTRIBUTE = /^(?:data|aria)-[\w.-]+$/;
export const LINK_ATTRIBUTES = new Set(['href', 'title', 'show', 'actuate', 'type', 'role', 'arcrole']);
export const XML_ATTRIBUTES = new Set(['lang', 'space', 'id']);

const PROGRAMS = [
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://www.w3.org/2000/01/rdf-schema#',
  'http://purl.org/dc/',
  'http://web.resource.org/cc',
  'http://creativecommons.org/ns#',
  'http://www.inkscape.org/',
  'http://inkscape.org/',
  'http://www.inkscape.sourceforge.net/',
  'http://inkscape.sourceforge.net/',
  'http://sodipodi.sourceforge.net/',
  'http://ns.adobe.com/',
  'adobe:ns:meta/',
  'http://www.bohemiancoding.com/sketch',
  'http://www.figma.com',
  'http://www.serif.com',
  'http://www.corel.com/',
  'http://www.coreldraw.com/',
  'http://schemas.microsoft.com/visio/',
  'http://xml.openoffice.org/',
  'http://sun.com/xmlns/',
  'urn:oasis:names:tc:opendocument:',
  'http://www.w3.org/2001/SMIL20/',
  'http://krita.org/',
  'http://svgjs.com/',
  'http://svgjs.dev/',
  'https://boxy-svg.com',
  'http://boxy-svg.com',
  'http://www.vectornator.io',
  'https://www.vectornator.io',
  'http://www.gimp.org/',
  'http://www.qgis.org/',
  'http://www.scribus.net/',
];

export function isFromProgram(namespace: string): boolean {
  return PROGRAMS.some((start) => namespace.startsWith(start));
}
