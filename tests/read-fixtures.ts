// Fixture folders testify against themselves: the offending line ends in a marker that names the code.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readContent } from '#cli/reading/read-content.ts';
import { checkContent, type ContentCheck } from '#core/check-content.ts';
import type { SourceFile } from '#core/source/source-file.ts';

import { generatedFixtures } from './generated-fixtures.ts';

export interface Fixture {
  name: string;
  sources: SourceFile[];
  /** The folder `base` beside `content`: the texts as they were published. */
  published: SourceFile[] | null;
  /** `path:line code` for each marker; `path code` for a fault that belongs to no line. */
  expected: string[];
}

const FOLDER = fileURLToPath(new URL('./fixtures', import.meta.url));
const YAML_MARKERS = /[ \t]+# expect: *[a-z-]+(?:, *[a-z-]+)*[ \t]*$/gm;
const MARKER = /(?:#|<!--)\s*expect: *([a-z-]+(?:, *[a-z-]+)*)\s*(?:-->)?$/;

export const fixtures: readonly Fixture[] = [...readdirSync(FOLDER).sort().map(readFixture), ...generatedFixtures];

function readFixture(name: string): Fixture {
  const sources = readContent({ content: join(FOLDER, name, 'content'), language: 'da' });
  return {
    name,
    sources: sources.map(withoutMarkers),
    published: readPublished(name),
    expected: [...sources.flatMap(readMarkers), ...readList(name)].sort(),
  };
}

/** The markers of front matter are comments after a value, which have a finding of their own. */
function withoutMarkers(source: SourceFile): SourceFile {
  return source.text === null ? source : { ...source, text: source.text.replace(YAML_MARKERS, '') };
}

/** What is published has the names of the files that are to replace it. */
function readPublished(name: string): SourceFile[] | null {
  const folder = join(FOLDER, name, 'base');
  if (!existsSync(folder)) return null;
  return readContent({ content: folder, language: 'da' }).map((source) => ({
    ...source,
    file: source.file.replace(`${name}/base/`, `${name}/content/`),
  }));
}

export function checkFixture({ sources, published }: Fixture): ContentCheck {
  return checkContent(sources, {
    today: '2026-05-01',
    published: published ? { files: published, ref: 'main' } : undefined,
  });
}

function readMarkers({ path, text }: SourceFile): string[] {
  const lines = (text ?? '').split('\n');
  return lines.flatMap((line, index) => {
    const codes = MARKER.exec(line)?.[1]?.split(/, */) ?? [];
    return codes.map((code) => `${path}:${index + 1} ${code}`);
  });
}

/** `expect.txt` beside the content, for lines where no comment can stand and for faults without a line. */
function readList(name: string): string[] {
  const file = join(FOLDER, name, 'expect.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}
