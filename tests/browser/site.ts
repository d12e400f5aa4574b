// The built site as the tests see it: its pages as files, and a browser to open them in.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

/** Addresses of every page, `/…/`, in the same order each time. */
export function listPages(dist: string = inject('dist')): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`)
    .sort();
}

export function readPage(address: string, dist: string = inject('dist')): string {
  return readFileSync(join(dist, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}

/** One of each page type: enough for the slow checks that need a browser. */
export const PAGE_TYPES = {
  front: '/',
  organisation: '/haderslev/',
  strategy: '/haderslev/faelles-fremtid-faelles-ansvar/',
  area: '/haderslev/faelles-fremtid-faelles-ansvar/lokal-erhvervsudvikling/',
  goal: '/haderslev/faelles-fremtid-faelles-ansvar/lokal-erhvervsudvikling/virksomhedskontakt/',
  appendix: '/haderslev/faelles-fremtid-faelles-ansvar/bilag/den-samfundsmaessige-sammenhaeng/',
  overview: '/haderslev/faelles-fremtid-faelles-ansvar/overblik/',
  matrix: '/silkeborg/strategiplan-2013-2014/overblik/',
  'thread picture': '/skanderborg/udviklingsaftale-2019/overblik/',
  'two columns': '/horsens/digitaliseringsstrategi-2011-2015/effektivisering-og-oekonomisk-raaderum/',
  'two columns compared': '/horsens/digitaliseringsstrategi-2011-2015/overblik/',
  themes: '/temaer/',
  theme: '/temaer/velfaerdsteknologi/',
  externals: '/eksterne/',
  external: '/eksterne/faellesoffentlig-digitaliseringsstrategi-2011-2015/',
  whole: '/haderslev/faelles-fremtid-faelles-ansvar/hele/',
  'strategy deadlines': '/haderslev/faelles-fremtid-faelles-ansvar/frister/',
  'follow-up': '/haderslev/faelles-fremtid-faelles-ansvar/opfoelgning/',
  'follow-up portfolio': '/holbaek/direktionens-strategiplan-2013/opfoelgning/',
  compare: '/sammenlign/',
  goals: '/maal/',
  deadlines: '/frister/',
  changes: '/aendringer/',
  'postponed goal': '/nordby/sammen-om-nordby/paa-vej/tryggere-skoleveje/',
  'lapsed goal': '/nordby/sammen-om-nordby/groent/varme-fra-havet/',
  'changed strategy': '/nordby/sammen-om-nordby/',
  search: '/soeg/',
  alphabet: '/a-aa/',
  about: '/om/',
  privacy: '/privatliv/',
  statement: '/was/',
  data: '/data/',
  'not found': '/404.html',
  codes: '/validering/',
  keys: '/validering/noegler/',
  formats: '/validering/formater/',
  'ready-made CI': '/validering/ci/',
  code: '/validering/deadline-not-understood/',
} as const;

/** Every page that stands for no page type, in a few parts. What only leads on is gone before it can be looked at. */
export function listOthers(parts: number): [part: string, addresses: string[]][] {
  const types = new Set<string>(Object.values(PAGE_TYPES));
  const others = listPages().filter(
    (address) => !types.has(address) && !readPage(address).includes('http-equiv="refresh"'),
  );
  return Object.entries(Object.groupBy(others, (_address, index) => index % parts)).map(([part, addresses]) => [
    part,
    addresses ?? [],
  ]);
}

export interface Visit {
  open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** A browser for one test file. What a page requests, logs or throws is kept for the test to look at. */
export function visitSite(): Visit & { requests: string[]; faults: string[] } {
  const requests: string[] = [];
  const faults: string[] = [];
  let browser: Browser | undefined;
  afterAll(async () => browser?.close());
  return {
    requests,
    faults,
    open: async (address, options = {}) => {
      browser ??= await chromium.connect(inject('browser'));
      const context = await browser.newContext({ locale: 'da-DK', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (fault) => faults.push(String(fault)));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.goto(new URL(address, inject('siteUrl')).href);
      return page;
    },
  };
}
