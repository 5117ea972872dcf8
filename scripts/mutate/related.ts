import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';

/** Where something computes that Node has not: no unit test reaches it. */
const ofDevice =
  /^src\/engine\/(kernels\/|loops\/cpu\.ts|(webgpu|browser|open-backend|dispatches)\.ts|tfjs\/(webgpu|wasm|environment|readback)\.ts)/;

/** `import … from`, `export … from`, `import '…'`, `import('…')`; types are gone at run time. */
const imports = [
  /^(?:import|export)(?! type\b)[^'"`;]*?from\s*'(\.[^']+)'/gm,
  /^import\s+'(\.[^']+)'/gm,
  /\bimport\(\s*'(\.[^']+)'\s*\)/g,
];

const isSource = (path: string) => /\.tsx?$/.test(path);

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}

/** The files of a room that are changed. */
export function filesOf(room: string): readonly string[] {
  return filesBelow(`src/${room}`).filter((path) => isSource(path) && !ofDevice.test(path));
}

function importsIn(text: string): readonly string[] {
  return imports.flatMap((one) => [...text.matchAll(one)].map((match) => match[1] as string));
}

/** What a file imports; every file is read once. */
function known(): (file: string) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  return (file) => {
    const imported =
      found.get(file) ??
      importsIn(readFileSync(file, 'utf8'))
        .map((path) => normalize(join(dirname(file), path)))
        .filter((path) => isSource(path) && existsSync(path));
    found.set(file, imported);
    return imported;
  };
}

/** How many imports lead from `test` to each file that it loads. */
function distances(test: string, importsOf: (file: string) => readonly string[]) {
  const steps = new Map([[test, 0]]);
  for (const [file, far] of steps) {
    for (const next of importsOf(file)) if (!steps.has(next)) steps.set(next, far + 1);
  }
  return steps;
}

/** @returns the unit tests that load a file: its own first, then the nearest, then the smallest */
export function relatedTests(): (file: string) => readonly string[] {
  const importsOf = known();
  const tests = filesBelow('tests').filter((path) => /\.test\.tsx?$/.test(path));
  const loads = tests.map((test) => ({ test, steps: distances(test, importsOf) }));
  const stem = (path: string) => basename(path).replace(/(\.test)?\.tsx?$/, '');
  return (file) => {
    const rank = ({ test, steps }: (typeof loads)[number]) =>
      (stem(test) === stem(file) ? 0 : (steps.get(file) ?? 0)) + steps.size / 1000;
    return loads
      .filter(({ steps }) => steps.has(file))
      .sort((one, other) => rank(one) - rank(other))
      .map(({ test }) => test);
  };
}
