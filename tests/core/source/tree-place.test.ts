import { describe, expect, test } from 'vitest';

import { findTreePlace, suggestName } from '#core/source/tree-place.ts';
import { RESERVED_STRATEGY_NAMES, RESERVED_TOP_NAMES } from '#schemas/index.ts';

describe('the kind of a file follows from its path', () => {
  test.each([
    ['site.yaml', 'site', ''],
    ['ordliste.yaml', 'word-list', 'ordliste.yaml'],
    ['om.md', 'page', 'om'],
    ['nordby/index.md', 'organisation', 'nordby'],
    ['nordby/plan/index.md', 'strategy', 'nordby/plan'],
    ['nordby/plan/skoleveje.md', 'goal', 'nordby/plan/skoleveje'],
    ['nordby/plan/trafik/index.md', 'area', 'nordby/plan/trafik'],
    ['nordby/plan/trafik/skoleveje.md', 'goal', 'nordby/plan/trafik/skoleveje'],
    ['nordby/plan/trafik/skoler/index.md', 'area', 'nordby/plan/trafik/skoler'],
    ['nordby/plan/trafik/skoler/veje/stier.md', 'goal', 'nordby/plan/trafik/skoler/veje/stier'],
    ['nordby/plan/bilag/tal.md', 'appendix', 'nordby/plan/bilag/tal'],
    ['nordby/plan/status/2026.md', 'report', 'nordby/plan/status/2026'],
    ['nordby/plan/trafik/status.md', 'goal', 'nordby/plan/trafik/status'],
    ['eksterne/planstrategi.md', 'external', 'eksterne/planstrategi'],
    ['temaer/frivillighed.md', 'theme', 'temaer/frivillighed'],
    ['om.en.md', 'translation', 'en/om'],
    ['nordby/plan/index.en.md', 'translation', 'en/nordby/plan'],
    ['nordby/plan/trafik/skoleveje.en.md', 'translation', 'en/nordby/plan/trafik/skoleveje'],
  ])('%s is %s', (path, documentKind, key) => {
    expect(findTreePlace(path)).toEqual({ kind: 'document', documentKind, key });
  });
});

describe('pictures and supporting files', () => {
  test.each([
    'kort.png',
    'nordby/Våben.SVG',
    'nordby/plan/Skole vej.jpeg',
    'nordby/plan/trafik/plan.pdf',
    'temaer/a.webp',
  ])('%s is accepted', (path) => {
    expect(findTreePlace(path)).toEqual({ kind: 'asset' });
  });

  test.each([
    'nordby/Thumbs.db',
    'nordby/plan/desktop.ini',
    'nordby/plan/~$plan.docx',
    'nordby/plan/maal.md~',
    'nordby/plan/.maal.md.swp',
    'nordby/plan/maal.tmp',
    'nordby/plan/#maal.md#',
    '__MACOSX/nordby/index.md',
    'Icon\r',
  ])('`%s` is a dropping of a program and no text', (path) => {
    expect(findTreePlace(path)).toEqual({ kind: 'ignored' });
  });

  test.each(['nordby/plan/backup.md', 'nordby/plan/kopi-af-maal.md', 'nordby/plan/tmp.md'])(
    '`%s` is a text',
    (path) => {
      expect(findTreePlace(path).kind).toBe('document');
    },
  );

  test.each(['VEJLEDNING.md', 'LÆS_MIG.md', 'nordby/.DS_Store', '.git/config', 'nordby/.kladde/index.md'])(
    '%s is no content',
    (path) => {
      expect(findTreePlace(path)).toEqual({ kind: 'ignored' });
    },
  );
});

describe('a file in an unknown place', () => {
  test.each([
    ['skoleveje.md', 'goal-outside-strategy'],
    ['nordby/skoleveje.md', 'goal-outside-strategy'],
    ['noter.txt', 'unknown-type'],
    ['site.yml', 'unknown-type'],
    ['nordby/plan/noter.docx', 'unknown-type'],
    ['nordby/plan/skoleveje.MD', 'unknown-type'],
    ['eksterne/index.md', 'index-in-fixed-folder'],
    ['eksterne/love/lov.md', 'index-in-fixed-folder'],
    ['nordby/plan/bilag/index.md', 'index-in-fixed-folder'],
    ['nordby/plan/bilag/tal/2026.md', 'index-in-fixed-folder'],
    ['nordby/skoleveje.en.md', 'goal-outside-strategy'],
    ['nordby/plan/status.md', 'index-in-fixed-folder'],
  ])('%s is misplaced: %s', (path, reason) => {
    expect(findTreePlace(path)).toEqual({ kind: 'misplaced', reason });
  });
});

describe('a name that cannot be part of an address', () => {
  test.each([
    ['Nordby/index.md', 'Nordby', 'nordby'],
    ['nordby/Fælles fremtid/index.md', 'Fælles fremtid', 'faelles-fremtid'],
    ['nordby/plan/Ældre & Børn.md', 'Ældre & Børn', 'aeldre-boern'],
    ['nordby/plan/stier.EN.md', 'stier.EN', 'stier.en'],
    ['nordby/plan/Stier_en.md', 'Stier_en', 'stier.en'],
    ['nordby/plan/stier.md.md', 'stier.md', 'stier'],
    ['nordby/plan/skole_veje.md', 'skole_veje', 'skole-veje'],
    ['nordby/plan/a--b.md', 'a--b', 'a-b'],
    ['_astro/index.md', '_astro', 'astro'],
  ])('%s: `%s` should be `%s`', (path, name, suggestion) => {
    expect(findTreePlace(path)).toEqual({ kind: 'bad-name', name, suggestion });
  });

  test.each([
    ['Ældre & Børn', 'aeldre-boern'],
    ['Ældre & Børn'.normalize('NFD'), 'aeldre-boern'],
    ['Café Müller', 'cafe-muller'],
    ['  § 17, stk. 4  ', '17-stk-4'],
    ['ÅBENHED', 'aabenhed'],
    ['🚲', 'nyt-navn'],
  ])('`%s` would be `%s`', (name, suggestion) => {
    expect(suggestName(name)).toBe(suggestion);
  });
});

describe('a name the site uses itself', () => {
  test.each(RESERVED_TOP_NAMES.filter((name) => /^[a-z0-9-]+$/.test(name)))('%s cannot be an organisation', (name) => {
    expect(findTreePlace(`${name}/index.md`)).toEqual({ kind: 'reserved-name', name, owner: 'site' });
  });

  test.each(RESERVED_STRATEGY_NAMES)('%s cannot be an area or a goal of a strategy', (name) => {
    expect(findTreePlace(`nordby/plan/${name}/index.md`)).toEqual({ kind: 'reserved-name', name, owner: 'site' });
    expect(findTreePlace(`nordby/plan/${name}.md`)).toEqual({ kind: 'reserved-name', name, owner: 'site' });
  });

  test.each(['constructor', 'tostring', 'valueof'])('%s is a name as good as any', (name) => {
    expect(findTreePlace(`${name}/${name}/${name}.md`)).toMatchObject({ kind: 'document', documentKind: 'goal' });
  });
});
