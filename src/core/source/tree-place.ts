import {
  RESERVED_STRATEGY_NAMES,
  RESERVED_TOP_NAMES,
  STRATEGY_FOLDERS,
  TOP_FOLDERS,
  TRANSLATION_ENDING,
  type DocumentKind,
} from '#schemas/index.ts';

/** What a file is, decided by its path: the folder tree is both the hierarchy and the address. */
export type TreePlace =
  | { kind: 'document'; documentKind: DocumentKind; key: string }
  | { kind: 'asset' }
  | { kind: 'ignored' }
  | { kind: 'misplaced'; reason: 'goal-outside-strategy' | 'unknown-type' | 'index-in-fixed-folder' | 'too-deep' }
  | { kind: 'bad-name'; name: string; suggestion: string }
  | { kind: 'reserved-name'; name: string; owner: 'site' | 'windows' };

const ASSET = /\.(png|jpe?g|gif|webp|svg|pdf|csv)$/i;
/** `Thumbs.db`, `~$plan.docx`, `mål.md~` and their like. */
const DROPPING =
  /^(?:(?:eh)?thumbs(?:_vista)?\.db|desktop\.ini|icon\r|__macosx|~\$.*|.*~|.*\.(?:tmp|bak|sw[op])|#.*#)$/i;
/** Names that Windows reserves for devices: files with these names cannot be opened there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** Characters that break an address, a log or a Windows drive when they are in the name of a picture. */
const UNSAFE_NAME = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\\"<>|*?:%#]/;
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** These have no page of their own, so they cannot be translated. */
const UNTRANSLATED: readonly DocumentKind[] = ['site', 'word-list'];

/**
 * `path` is below the content folder. `key` is the path without `index.md` and `.md`:
 * `haderslev/strategi/omraade/maal`; the key of a translation is `en/` and the key of its original.
 */
export function findTreePlace(path: string): TreePlace {
  if (!path.endsWith(TRANSLATION_ENDING)) return findOwnPlace(path);
  const place = findOwnPlace(`${path.slice(0, -TRANSLATION_ENDING.length)}.md`);
  if (place.kind !== 'document' || UNTRANSLATED.includes(place.documentKind)) return place;
  return { kind: 'document', documentKind: 'translation', key: `en/${place.key}` };
}

function findOwnPlace(path: string): TreePlace {
  const segments = path.split('/');
  const last = segments.at(-1) ?? '';
  if (segments.some((name, at) => isDropping(name, at < segments.length - 1))) return { kind: 'ignored' };
  if (segments.length === 1) return findRootPlace(last);
  if (ASSET.test(last))
    return UNSAFE_NAME.test(path)
      ? { kind: 'bad-name', name: path, suggestion: suggestName(last.replace(ASSET, '')) }
      : { kind: 'asset' };
  if (!last.endsWith('.md')) return { kind: 'misplaced', reason: 'unknown-type' };

  const names = [...segments.slice(0, -1), ...(last === 'index.md' ? [] : [last.slice(0, -3)])];
  const badName = names.find((name) => !NAME.test(name));
  if (badName !== undefined) return { kind: 'bad-name', name: badName, suggestion: suggestOwnName(badName) };
  const device = names.find((name) => DEVICE.test(name));
  if (device !== undefined) return { kind: 'reserved-name', name: device, owner: 'windows' };
  return placeByDepth(names, last === 'index.md');
}

/** Whether a file or folder was left by an operating system, an editor or Office, and is nobody's text. */
export function isDropping(name: string, isFolder: boolean): boolean {
  return name.startsWith('.') || (isFolder ? /^__macosx$/i.test(name) : DROPPING.test(name));
}

function findRootPlace(name: string): TreePlace {
  if (name === 'site.yaml') return { kind: 'document', documentKind: 'site', key: '' };
  if (name === 'ordliste.yaml') return { kind: 'document', documentKind: 'word-list', key: name };
  if (name === 'om.md') return { kind: 'document', documentKind: 'page', key: 'om' };
  if (/^[A-ZÆØÅ_-]+\.md$/.test(name)) return { kind: 'ignored' };
  if (name.endsWith('.md')) return { kind: 'misplaced', reason: 'goal-outside-strategy' };
  return ASSET.test(name) ? { kind: 'asset' } : { kind: 'misplaced', reason: 'unknown-type' };
}

function placeByDepth(names: string[], isIndex: boolean): TreePlace {
  const [top = '', second = '', third = ''] = names;
  const key = names.join('/');
  const document = (documentKind: DocumentKind): TreePlace => ({ kind: 'document', documentKind, key });

  if (has(TOP_FOLDERS, top)) {
    return names.length === 2 && !isIndex
      ? document(TOP_FOLDERS[top])
      : { kind: 'misplaced', reason: 'index-in-fixed-folder' };
  }
  if (includes(RESERVED_TOP_NAMES, top)) return { kind: 'reserved-name', name: top, owner: 'site' };
  if (names.length === 1)
    return isIndex ? document('organisation') : { kind: 'misplaced', reason: 'goal-outside-strategy' };
  if (names.length === 2)
    return isIndex ? document('strategy') : { kind: 'misplaced', reason: 'goal-outside-strategy' };
  if (includes(RESERVED_STRATEGY_NAMES, third)) return { kind: 'reserved-name', name: third, owner: 'site' };
  if (second !== '' && has(STRATEGY_FOLDERS, third)) {
    return names.length === 4 && !isIndex
      ? document(STRATEGY_FOLDERS[third])
      : { kind: 'misplaced', reason: 'index-in-fixed-folder' };
  }
  return document(isIndex ? 'area' : 'goal');
}

/** `stier.EN` and `stier_en` are meant as the English version of `stier`; `stier.md` has its ending twice. */
function suggestOwnName(name: string): string {
  const [, original] = /^(.+)[._ ]en$/i.exec(name) ?? [];
  return original === undefined ? suggestName(name.replace(/\.md$/i, '')) : `${suggestName(original)}.en`;
}

/** A name allowed in addresses: `Ældre & Børn` → `aeldre-boern`. `nyt-navn` when nothing is left. */
export function suggestName(name: string): string {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('æ', 'ae')
      .replaceAll('ø', 'oe')
      .replaceAll('å', 'aa')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'nyt-navn'
  );
}

function has<T extends object>(table: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(table, name);
}

function includes(list: readonly string[], name: string): boolean {
  return list.includes(name);
}
