import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g;

/** Every TypeScript and Svelte file below a folder of the project. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .map((name) => sourceFile(join(folder, name)));
}

function sourceFile(name: string): SourceFile {
  const text = readFileSync(join(root, name), 'utf8');
  const imports = [...text.matchAll(IMPORT)].map((match) => match[2] ?? '');
  return { path: name.split(sep).join('/'), text, imports };
}

/** Where a relative import leads, from the root with forward slashes; null for a package. */
export function resolved(from: SourceFile, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const clean = specifier.replace(/\?.*$/, '');
  return relative(root, join(root, dirname(from.path), clean))
    .split(sep)
    .join('/');
}
