// Content that tries to be more than content, everywhere an author can write: found values, file names and related
// places.
import { createDiagnostic, type Diagnostic } from '#core/diagnostics/diagnostic.ts';

export const HOSTILE: readonly string[] = [
  '::error file=secret.md::Taget over',
  '\n::error::Ny linje',
  '\r\n##[stop-commands]slut',
  '%0A::error::procent %25 %3A %2C',
  ']]><script>alert(1)</script><![CDATA[',
  '</failure></testcase><testcase name="falsk"/>',
  '<img src=x onerror=alert(1)>',
  '" onload="x" \' &amp; &#60;',
  '`` | --- | `` \\| [link](https://ond.example) ![billede](https://ond.example/x.png)',
  'www.ond.example https://ond.example <https://ond.example> ond@example.dk',
  '**fed** _kursiv_ ~~streg~~ # overskrift\n\n- punkt',
  '\u001b[31mrød\u001b[2J\u0007\u009b31m',
  '\u202eslettes\u202c \u2066x\u2069 \u061c\u200f \u2028 \u2029',
  'a\u0000b\u0008c\u000bd\u000ce\u007ff\ufffeg\uffffh',
  'halvt tegn \ud83d og \udc00',
  '{0} {{1}} [tekst](1)',
  '🚲 Æblegrød ﷽',
];

/** Each string as a found value, as a file name, and in a related place. */
export const HOSTILE_DIAGNOSTICS: readonly Diagnostic[] = HOSTILE.flatMap((text) => {
  const here = {
    kind: 'known',
    file: 'content/nordby/index.md',
    line: 3,
    column: 8,
    endLine: 3,
    endColumn: 12,
  } as const;
  const there = { ...here, file: `content/${text}.md` };
  return [
    createDiagnostic('unknown-reference', here, { key: 'owner', found: text, what: 'forum', suggestion: text }, [
      { label: 'first-used-here', location: there },
    ]),
    createDiagnostic(
      'file-misplaced',
      { kind: 'unavailable', file: `content/nordby/${text}` },
      { file: text, reason: 'unknown-type' },
    ),
    createDiagnostic('deadline-outside-period', there, { words: text, period: text, fit: 'after' }),
  ];
});
