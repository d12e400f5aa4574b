// 300 faults in 100 files: one run finds each of them once, in its place, and nothing else.
import { describe, expect, test } from 'vitest';

import { checkNordby, listFindings, STRATEGY, writeFile, type Files } from './nordby.ts';

type Fault = readonly [code: string, line: string];

/** Each fault is in a key of its own, so that one file can have two. */
const DEADLINES: readonly Fault[] = [
  ['deadline-vague', 'deadline: snarest'],
  ['deadline-no-such-day', 'deadline: 31. juni 2026'],
  ['deadline-outside-period', 'deadline: i 2035'],
  ['deadline-winter-ambiguous', 'deadline: vinteren 2026'],
  ['deadline-two-digit-year', 'deadline: 5.10.26'],
  ['deadline-not-understood', 'deadline: efter åbningen af broen'],
  ['deadline-is-rhythm', 'deadline: hvert kvartal'],
  ['deadline-reversed', 'deadline: 2027-2026'],
  ['deadline-no-official-length', 'deadline: primo 2026'],
  ['empty-value', 'deadline:'],
  ['wrong-shape', 'deadline: [i 2026, i 2027]'],
];
const KEYS: readonly Fault[] = [
  ['unknown-key', 'onwer: byraadet'],
  ['unknown-reference', 'owner: byraadt'],
  ['unknown-reference', 'themes: cyklng'],
  ['empty-value', 'summary:'],
  ['number-not-understood', 'order: 1.000'],
  ['number-not-understood', 'source-page: fire'],
  ['target-not-understood', 'target: op mod 10 skoler'],
  ['number-not-understood', 'target: { value: 12_000 }'],
  ['rhythm-not-understood', 'follow-up: { forum: slg, rhythm: engang imellem }'],
  ['unknown-value', 'relations: { type: udmøntr, to: /nordby/sammen-om-nordby/ }'],
  ['missing-key', 'changes: { date: 3. marts 2026, what: frist, from: a, to: b, why: Tid, minutes: Sag 1 }'],
  ['id-form', 'id: Skole Vej'],
  ['conditional-as-commitment', 'actions: Eventuelt uddele en pris på skole NUMMER'],
];
const BODY: readonly Fault[] = [
  ['broken-link', 'Se [planen for Nordby](/nordby/plan/).'],
  ['broken-anchor', 'Se [formålet](/nordby/sammen-om-nordby/#formaal).'],
  ['unsafe-address', 'Se [prisen](javascript:alert).'],
  ['link-text-vague', 'Prisen er fundet; [klik her](https://nordby.example/pris).'],
  ['broken-image', '![Børn på vej til skole](kort.png)'],
  ['image-alt-vague', '![billede](skolevej.png)'],
  ['raw-html', 'Det er <b>vigtigt</b>.'],
  ['footnote-missing', 'Tællingen er ny[^9].'],
  ['heading-level-one', '# Formål'],
  ['heading-level-skipped', '#### De mindste'],
  ['cpr-number', 'Ring til formanden, 240188-7243.'],
  ['private-email', 'Skriv til ole.hansen@gmail.com.'],
  ['language-unmarked', 'We want the children of the city to be able to cycle to school on their own.'],
];

const planted = Array.from({ length: 100 }, (_, number) => plant(number));

describe('three hundred faults in a hundred files', () => {
  const picture: Files = { [`${STRATEGY}/skolevej.png`]: null };
  const files: Files = { ...picture, ...Object.fromEntries(planted.map(({ path, text }) => [path, text])) };
  const check = checkNordby(files);

  test('give three hundred findings, each in its place', () => {
    expect(listFindings(check).map(withoutColumn)).toEqual(
      planted.flatMap(({ expected }) => expected).sort(byFileAndLine),
    );
    expect(check.diagnostics).toHaveLength(300);
  });

  test('are of every kind', () => {
    expect(new Set(check.diagnostics.map(({ code }) => code))).toEqual(
      new Set([...DEADLINES, ...KEYS, ...BODY].map(([code]) => code)),
    );
  });

  test('are found in the same way when each file is checked alone', () => {
    for (const { path, text, expected } of planted.slice(0, 20))
      expect(listFindings(checkNordby({ ...picture, [path]: text })).map(withoutColumn)).toEqual(expected);
  });
});

function plant(number: number) {
  const deadline = DEADLINES[number % DEADLINES.length] as Fault;
  const key = KEYS[number % KEYS.length] as Fault;
  const body = BODY[number % BODY.length] as Fault;
  const name = `maal-${String(number).padStart(3, '0')}`;
  const text = writeFile(
    `title: Mål nummer ${number}\n${deadline[1]}\n${key[1].replace('NUMMER', String(number))}`,
    `Teksten står her.\n\n${body[1]}\n\nOg så er der ikke mere.`,
  );
  const lines: [string, number][] = [
    [deadline[0], 3],
    [key[0], 4],
    [body[0], 8],
  ];
  return { path: `${STRATEGY}/${name}.md`, text, expected: lines.map(([code, line]) => `${code} ${name}.md:${line}`) };
}

function withoutColumn(finding: string): string {
  return finding.replace(/:\d+$/, '');
}

function byFileAndLine(a: string, b: string): number {
  const [left, right] = [a, b].map((finding) => finding.split(' ')[1] ?? '') as [string, string];
  return left < right ? -1 : 1;
}
