// A municipality that re-organises says so once, and no promise and no address is lost.
import { describe, expect, test } from 'vitest';

import { checkContent } from '#core/check-content.ts';
import { listRedirects } from '#core/model/list-redirects.ts';

import {
  checkNordby,
  CHECKS,
  GOAL,
  listFindings,
  NORDBY,
  STRATEGY,
  writeFile,
  writeGoal,
  TODAY,
  toSources,
  type Files,
} from '../nordby.ts';

const LEDGER = /^(?:change-(?!without)|removed-|moved-|old-address)/;
const OWNED: Files = {
  [`${GOAL}.md`]: writeGoal(
    'owner: slg\nfollow-up:\n  - forum: slg\n    rhythm: årligt\nactions:\n  - title: Tælle cyklister\n    id: taelle',
  ),
};

const writeForums = (forums: string, more = '') =>
  writeFile(
    `title: Nordby Kommune\nexample: ja\n${more}forums:\n  - id: byraadet\n    name: Byrådet\n${forums}${CHECKS}`,
  );

describe('a forum that is abolished', () => {
  const HANDED = OWNED[`${GOAL}.md`]?.replaceAll('slg', 'ledelsen') ?? '';
  const NEW = '  - id: ledelsen\n    name: Ledelsen\n';
  const old = (more: string) => `  - id: slg\n    name: Store ledergruppe\n    abbreviation: SLG\n${more}`;

  test('hands on its goals and its follow-up with one word about which forum took over', () => {
    const after: Files = {
      'nordby/index.md': writeForums(old('    until: 31. december 2025\n    became: ledelsen\n') + NEW),
      [`${GOAL}.md`]: HANDED,
    };
    expect(listFindings(checkNordby(after, OWNED))).toEqual([]);
  });

  test('without that word, each goal that changes hands must be accounted for', () => {
    const after: Files = {
      'nordby/index.md': writeForums(old('    until: 31. december 2025\n') + NEW),
      [`${GOAL}.md`]: HANDED,
    };
    const found = listFindings(checkNordby(after, OWNED)).filter((finding) => LEDGER.test(finding));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((finding) => finding.startsWith('change-unrecorded'))).toBe(true);
  });

  test('does not hide a goal that went to another forum than the one that took over', () => {
    const after: Files = {
      'nordby/index.md': writeForums(old('    until: 31. december 2025\n    became: ledelsen\n') + NEW),
      [`${GOAL}.md`]: OWNED[`${GOAL}.md`]?.replace('owner: slg', 'owner: byraadet') ?? '',
    };
    expect(listFindings(checkNordby(after, OWNED))).toEqual([
      expect.stringContaining('change-unrecorded tryggere-skoleveje.md'),
    ]);
  });

  test('can still have decided, under its own name', () => {
    const change =
      'changes:\n  - date: 1. maj 2025\n    what: frist\n    from: i 2026\n    to: i 2027\n    why: Broen skulle bygges først.\n    decided-by: slg\n    minutes: Ikke offentligt, sag 26/1';
    const { diagnostics, publication } = checkNordby({
      'nordby/index.md': writeForums(old('    until: 31. december 2025\n    became: ledelsen\n') + NEW),
      [`${GOAL}.md`]: writeGoal(`owner: ledelsen\ndeadline: i 2027\n${change}`),
    });
    expect(diagnostics).toEqual([]);
    const goal = publication.organisations[0]?.strategies[0]?.goals[0];
    expect(goal?.changes[0]?.decidedBy?.name).toBe('Store ledergruppe');
  });
});

describe('a municipality in another folder', () => {
  const BEFORE: Files = { ...NORDBY, ...OWNED };
  const move = (formerly: string): Files =>
    Object.fromEntries(
      Object.entries(BEFORE).map(([path, text]) => [
        path.replace(/^nordby/, 'nyby'),
        path === 'nordby/index.md'
          ? (text ?? '').replace('title: Nordby Kommune', `title: Nyby Kommune\nformerly: ${formerly}`)
          : text,
      ]),
    );
  const compare = (after: Files) =>
    checkContent(toSources(after), { today: TODAY, published: { files: toSources(BEFORE), ref: 'main' } });

  test('keeps every promise and every address with one line', () => {
    const check = compare(move('nordby'));
    expect(listFindings(check).filter((finding) => LEDGER.test(finding))).toEqual([]);
    const redirects = new Map(listRedirects(check.publication).map(({ from, to }) => [from, to]));
    expect(redirects.get('/nordby/')).toBe('/nyby/');
    expect(redirects.get(`/${STRATEGY}/`)).toBe('/nyby/sammen-om-nordby/');
    expect(redirects.get(`/${GOAL}/`)).toBe('/nyby/sammen-om-nordby/tryggere-skoleveje/');
    expect(redirects.get(`/${STRATEGY}/hele/`)).toBe('/nyby/sammen-om-nordby/hele/');
  });

  test('made of two keeps the addresses of both', () => {
    const check = compare(move('[nordby, sydby]'));
    const redirects = new Map(listRedirects(check.publication).map(({ from, to }) => [from, to]));
    expect(redirects.get('/sydby/')).toBe('/nyby/');
    expect(redirects.get('/nordby/')).toBe('/nyby/');
  });

  test('a change on the way is still found', () => {
    const after = move('nordby');
    const path = `${GOAL.replace('nordby/', 'nyby/')}.md`;
    after[path] = (after[path] ?? '').replace('owner: slg', 'owner: byraadet');
    const found = listFindings(compare(after)).filter((finding) => LEDGER.test(finding));
    expect(found).toEqual([expect.stringContaining('change-unrecorded')]);
  });
});
