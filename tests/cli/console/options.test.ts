import { describe, expect, test } from 'vitest';

import { parseOptions, UsageError } from '#cli/console/options.ts';

describe('the flags', () => {
  test('have defaults, and today is a date', () => {
    expect(parseOptions(['validate'])).toMatchObject({
      command: 'validate',
      content: 'content',
      out: 'dist',
      today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      language: 'da',
      format: 'pretty',
      outputs: [],
      maxWarnings: null,
      port: 4321,
      quiet: false,
      help: false,
      version: false,
    });
  });

  test.each([
    [['--content', 'a b/c'], { content: 'a b/c' }],
    [['--content=x=y'], { content: 'x=y' }],
    [['--out', '/tmp/x'], { out: '/tmp/x' }],
    [['--today', '2024-02-29'], { today: '2024-02-29' }],
    [['--lang', 'en'], { language: 'en' }],
    [['--lang=en'], { language: 'en' }],
    [['--format', 'json'], { format: 'json' }],
    [
      ['--output', 'json=a=b.json', '--output', 'pretty=c.txt'],
      {
        outputs: [
          { format: 'json', file: 'a=b.json' },
          { format: 'pretty', file: 'c.txt' },
        ],
      },
    ],
    [['--max-warnings', '0'], { maxWarnings: 0 }],
    [['--port', '8080'], { port: 8080 }],
    [['--quiet'], { quiet: true }],
    [['-h'], { help: true }],
    [['--version'], { version: true }],
  ])('%j', (argv, options) => {
    expect(parseOptions(['validate', ...argv])).toMatchObject(options);
  });

  test.each([
    [['--tody', '2026-05-01'], '--today'],
    [['--contents', 'x'], '--content'],
    [['--maxwarnings', '1'], '--max-warnings'],
  ])('%j gets the suggestion %s', (argv, near) => {
    expect(() => parseOptions(argv)).toThrow(`Mente du \`${near}\`?`);
  });

  test.each([
    [['--today', '2025-02-29']],
    [['--today', '26-05-01']],
    [['--today=']],
    [['--port', 'x']],
    [['--max-warnings', '-1']],
    [['--max-warnings=1,5']],
    [['--output', '=fil']],
    [['--output', 'xml=fil']],
    [['--content']],
    [['-x']],
    [['--']],
    [['--__proto__']],
  ])('%j is refused', (argv) => {
    expect(() => parseOptions(argv)).toThrow(UsageError);
  });
});
