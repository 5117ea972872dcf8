import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Every file below `folder`, as a path from the repository's root. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** `import … from`, `export … from`, `import '…'`, `import('…')`, and a worker's `new URL('…', import.meta.url)`. */
const patterns = [
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'/g,
  /(?:^|\n)\s*import\s+'([^']+)'/g,
  /\bimport\(\s*'([^']+)'\s*\)/g,
  /\bnew URL\(\s*'([^']+)',\s*import\.meta\.url\s*,?\s*\)/g,
];

/** Every module that a text names, types included. */
export function importsIn(text: string): string[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match[1] as string),
  );
}

export function importsOf(file: string): string[] {
  return importsIn(readFileSync(file, 'utf8'));
}

/** The path of a relative import, from the repository's root. */
export function targetOf(file: string, imported: string): string {
  return relative('.', resolve(dirname(file), imported));
}
