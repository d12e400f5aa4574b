// What the browser is told to refuse. One policy, written for three readers: hosts, our own server and the pages
// themselves.

const POLICY: readonly [directive: string, value: string][] = [
  ['default-src', "'none'"],
  // The search is WebAssembly.
  ['script-src', "'self' 'wasm-unsafe-eval'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['form-action', "'self'"],
  ['base-uri', "'none'"],
  ['frame-ancestors', "'none'"],
];

/** `upgrade-insecure-requests` and HSTS belong to a server with TLS: localhost has none. */
const UPGRADE = 'upgrade-insecure-requests';
/** Browsers ignore this one in a page, and say so in their console. */
const ONLY_IN_HEADERS = ['frame-ancestors'];

const joinPolicy = (directives: readonly (readonly [string, string])[]): string =>
  directives.map((directive) => directive.join(' ')).join('; ');

/** For hosts that can send no headers. Every address on a page is the site's own, so there is nothing to upgrade. */
export const PAGE_POLICY = joinPolicy(POLICY.filter(([directive]) => !ONLY_IN_HEADERS.includes(directive)));

const LOCAL_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': joinPolicy(POLICY),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export const HOST_HEADERS: Readonly<Record<string, string>> = {
  ...LOCAL_HEADERS,
  'Content-Security-Policy': `${joinPolicy(POLICY)}; ${UPGRADE}`,
  // `includeSubDomains` and `preload` concern the municipality's other sites, and are its decision.
  'Strict-Transport-Security': 'max-age=63072000',
};

/** Open data, feeds and calendars are for everybody's programs. */
const OPEN_FILES = /^\/data\/.+\.(?:json|csv|xml|jsonld)$|\/(?:nyt\.xml|frister\.ics)$/;

export const OPEN_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Files whose name changes whenever their content does. */
const LASTING_FOLDER = '/_astro/';
const LASTING_CACHE = 'public, max-age=31536000, immutable';

/** The headers of one address, on a machine without TLS. */
export function findLocalHeaders(path: string): Record<string, string> {
  return {
    ...LOCAL_HEADERS,
    ...(OPEN_FILES.test(path) ? OPEN_HEADERS : {}),
    ...(path.startsWith(LASTING_FOLDER) ? { 'Cache-Control': LASTING_CACHE } : {}),
  };
}

/**
 * `_headers`, read by Netlify, Cloudflare Pages and their like. They join the values that several patterns give one
 * header, so the resource policy is given once; programs that fetch the data use CORS, which that policy does not
 * concern.
 */
export function renderHeaderFile(): string {
  const open = [
    '/data/*',
    '/nyt.xml',
    '/frister.ics',
    '/:organisation/:strategy/nyt.xml',
    '/:organisation/:strategy/frister.ics',
  ];
  const blocks: [string, Record<string, string>][] = [
    ['/*', HOST_HEADERS],
    ...open.map((path): [string, Record<string, string>] => [path, { 'Access-Control-Allow-Origin': '*' }]),
    [`${LASTING_FOLDER}*`, { 'Cache-Control': LASTING_CACHE }],
  ];
  return blocks
    .map(
      ([path, headers]) =>
        `${path}\n${Object.entries(headers)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join('')}`,
    )
    .join('\n');
}
