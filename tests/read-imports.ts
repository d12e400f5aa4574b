// The import lines of a source file: TypeScript, and the frontmatter and scripts of Astro components.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

import ts from 'typescript';

export interface ImportLine {
  /** From the root of the repository, with `/`. */
  file: string;
  /** A path from the root for our own files, else the name of the package. */
  target: string;
  isOwn: boolean;
  /** Erased before the program runs. */
  isTypeOnly: boolean;
  /** Loaded when it is called for. */
  isLate: boolean;
  /** `export … from`: the line hands on what it takes. */
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

/** Nothing is left of it when the program runs. */
export function holdsTypesOnly(file: string): boolean {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.every(
    (statement) =>
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      (ts.isImportDeclaration(statement) && isTypeOnly(statement.importClause)),
  );
}

/** Every name the code speaks, without comments and texts. */
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
