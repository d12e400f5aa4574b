// Reads the import lines of a source file: TypeScript, or the frontmatter and scripts of an Astro component.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

import ts from 'typescript';

export interface ImportLine {
  /** Path from the root of the repository, with `/`. */
  file: string;
  /** The path from the root for our own files, the package name for others. */
  target: string;
  isOwn: boolean;
  /** Whether the import is erased before the program runs. */
  isTypeOnly: boolean;
  /** Whether the module is loaded only when the code calls for it. */
  isLate: boolean;
  /** Whether the line exports what it imports: `export … from`. */
  isHandedOn: boolean;
}

const ALIASES = /^#(schemas|core|reporters|exporters|cli|astro|site|markdown|words)\//;

export function readImports(file: string, text = readFileSync(file, 'utf8')): ImportLine[] {
  const source = ts.createSourceFile(
    file,
    file.endsWith('.astro') ? readAstroCode(text) : text,
    ts.ScriptTarget.Latest,
  );
  const lines: ImportLine[] = [];
  const add = (specifier: string, how: Partial<ImportLine>) =>
    lines.push({ file, ...resolve(file, specifier), isTypeOnly: false, isLate: false, isHandedOn: false, ...how });

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, { isTypeOnly: isTypeOnly(node.importClause) });
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, { isTypeOnly: node.isTypeOnly, isHandedOn: true });
    } else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0] &&
      ts.isStringLiteral(node.arguments[0])
    ) {
      add(node.arguments[0].text, { isLate: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

/** Whether nothing of the file is left when the program runs. */
export function holdsTypesOnly(file: string): boolean {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.every(
    (statement) =>
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      (ts.isImportDeclaration(statement) && isTypeOnly(statement.importClause)),
  );
}

/** Every identifier in the code, without comments and strings. */
export function readIdentifiers(file: string, text = readFileSync(file, 'utf8')): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return names;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = clause;
  return (
    !clause.name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

function resolve(file: string, specifier: string): Pick<ImportLine, 'target' | 'isOwn'> {
  if (specifier.startsWith('.')) return { target: posix.join(posix.dirname(file), specifier), isOwn: true };
  const alias = ALIASES.exec(specifier)?.[1];
  if (alias !== undefined) return { target: `${alias === 'schemas' ? '' : 'src/'}${specifier.slice(1)}`, isOwn: true };
  const name = /^node:[^/]+|^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  return { target: name, isOwn: false };
}

function readAstroCode(text: string): string {
  const frontmatter = /^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  return [frontmatter, ...scripts].join('\n');
}
