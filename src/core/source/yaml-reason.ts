/** Why a line of YAML could not be read, as far as the author can do something about it. */
export type YamlReason = 'unclosed' | 'colon' | 'space-after-colon' | 'indentation' | 'tab' | 'first-character' | 'other';

interface YamlError {
  code: string;
  message: string;
  pos: readonly [number, number];
}

const KEY_WITHOUT_SPACE = /^\s*(?:- )?[\p{L}\p{N}_-]+:[^\s:/]/u;

/** The reader's own code says where it stumbled; one code covers several slips, so the words and the line are looked at too. */
export function findYamlReason({ code, message, pos }: YamlError, source: string): YamlReason {
  if (code === 'TAB_AS_INDENT') return 'tab';
  if (code === 'BAD_SCALAR_START') return 'first-character';
  if (/closing|end with/.test(message)) return 'unclosed';
  if (KEY_WITHOUT_SPACE.test(source.slice(pos[0]))) return 'space-after-colon';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'colon';
  if (code === 'BAD_INDENT' || /without - indicator/.test(message)) return 'indentation';
  return 'other';
}
