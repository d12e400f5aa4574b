// Makes the site's font: the letters that Danish texts use, taken from Source Sans 3 by Adobe (SIL Open Font License
// 1.1). Run it by hand when the font or the letters change:
//   npm install --no-save source-sans@3.52.0 subset-font@2.9.0 && node scripts/subset-font.mjs
// The result is kept in git, so that nobody else needs the 20 MB it is made from. The licence reserves the name
// »Source« for the font as Adobe makes it, so ours is called »Traad Sans«.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import fontverter from 'fontverter';
import subsetFont from 'subset-font';

const SOURCE = dirname(createRequire(import.meta.url).resolve('source-sans/package.json'));
const FONTS = fileURLToPath(new URL('../public/skrift/', import.meta.url));
const NAME = 'Traad Sans';
/**
 * Besides Basic Latin and Latin-1: letters in names from neighbouring countries, typography, arithmetic, and the signs
 * that pages draw with.
 */
const BEYOND =
  'ĀāĄąĆćČčĎďĐđĒēĘęĚěĞğĢģĪīİıĶķŁłŃńŇňŌōŐőŒœŘřŚśŞşŠšŤťŪūŮůŰűŸŹźŻżŽž–—‘’‚“”„†‡•…‰‹›€™←↑→↓↗−≈≠≤≥⅓⅔○●\u2009\u200A\u2011';
const WEIGHTS = { wght: { min: 400, max: 700 } };

const whole = readFileSync(join(SOURCE, 'WOFF2/VF/SourceSans3VF-Upright.ttf.woff2'));
const subset = await subsetFont(whole, `${letters(0x20, 0x7e)}${letters(0xa0, 0xff)}${BEYOND}`, {
  targetFormat: 'truetype',
  variationAxes: WEIGHTS,
  noLayoutClosure: true,
});
const font = await fontverter.convert(rename(Buffer.from(subset)), 'woff2');
writeFileSync(join(FONTS, 'traad-sans.woff2'), font);
copyFileSync(join(SOURCE, 'LICENSE.md'), join(FONTS, 'LICENSE.txt'));
process.stdout.write(`public/skrift/traad-sans.woff2: ${font.length} bytes\n`);

function letters(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
}

/**
 * Keeps only the name records that the licence requires, and renames the font.
 * https://learn.microsoft.com/typography/opentype/spec/name
 */
function rename(sfnt) {
  const count = sfnt.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, index) => readTable(sfnt, 12 + 16 * index));
  const renamed = tables.map((table) => (table.tag === 'name' ? { ...table, bytes: writeNames() } : table));
  return writeFont(sfnt.subarray(0, 12), renamed);
}

function readTable(sfnt, at) {
  const [offset, length] = [sfnt.readUInt32BE(at + 8), sfnt.readUInt32BE(at + 12)];
  return { tag: sfnt.toString('latin1', at, at + 4), bytes: sfnt.subarray(offset, offset + length) };
}

function writeNames() {
  const names = [
    [
      0,
      'Copyright 2010-2024 Adobe (http://www.adobe.com/), with Reserved Font Name "Source". A subset made for Rød Tråd.',
    ],
    [1, NAME],
    [2, 'Regular'],
    [3, `${NAME} 3.52`],
    [4, NAME],
    [6, NAME.replace(' ', '')],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, 'https://openfontlicense.org'],
  ].map(([id, text]) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }));
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, { id, bytes }] of names.entries()) {
    [3, 1, 0x409, id, bytes.length, offset].forEach((value, field) =>
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field),
    );
    offset += bytes.length;
  }
  return Buffer.concat([head, ...names.map(({ bytes }) => bytes)]);
}

function writeFont(opening, tables) {
  const directory = Buffer.alloc(16 * tables.length);
  let offset = opening.length + directory.length;
  const padded = tables.map(({ bytes }) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]));
  for (const [index, { tag, bytes }] of tables.entries()) {
    directory.write(tag, 16 * index, 'latin1');
    [checksum(padded[index]), offset, bytes.length].forEach((value, field) =>
      directory.writeUInt32BE(value, 16 * index + 4 + 4 * field),
    );
    offset += padded[index].length;
  }
  return Buffer.concat([opening, directory, ...padded]);
}

function checksum(bytes) {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
