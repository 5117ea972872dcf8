import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms in reading order: what each may import, and which packages it may use. */
const rooms: Readonly<Record<string, { rooms: readonly string[]; packages: readonly RegExp[] }>> = {
  language: { rooms: [], packages: [] },
  trace: { rooms: [], packages: [] },
  messages: { rooms: [], packages: [] },
  lab: { rooms: ['trace'], packages: [] },
  model: { rooms: ['trace'], packages: [/^@tensorflow\/tfjs-core$/] },
  kernels: { rooms: ['trace', 'lab'], packages: [] },
  engine: {
    rooms: ['language', 'trace', 'lab', 'model', 'kernels'],
    // valibot reads manifests, noble hashes weights where the browser gives no crypto.subtle.
    packages: [
      /^@tensorflow\/tfjs-(core|backend-\w+)(\/dist\/(environment\.js|.*\.wasm\?url))?$/,
      /^valibot$/,
      /^@noble\/hashes\//,
    ],
  },
  view: { rooms: ['language', 'trace', 'lab'], packages: [/^d3$/] },
  files: { rooms: ['trace', 'view'], packages: [/^valibot$/] },
  lessons: { rooms: ['language', 'trace', 'lab', 'view', 'messages'], packages: [] },
  store: {
    rooms: ['language', 'trace', 'messages', 'lab', 'engine', 'view', 'files', 'lessons'],
    packages: [/^zustand(\/|$)/, /^valibot$/],
  },
  charts: { rooms: ['trace', 'view'], packages: [/^react$/, /^d3$/] },
  panels: {
    rooms: ['language', 'trace', 'messages', 'lab', 'view', 'files', 'lessons', 'store', 'charts'],
    packages: [/^react$/, /^radix-ui$/, /^katex$/],
  },
  training: { rooms: ['language', 'trace', 'model'], packages: [/^@tensorflow\/tfjs(-core)?$/] },
};
const pagePackages = [/^react(-dom)?(\/client)?$/, /^@fontsource-variable\//, /^katex\//];
const pageRooms = ['panels', 'store', 'lessons'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Every module a file names, types included. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)\s*import\s+'([^']+)'/g;
  return [...text.matchAll(pattern)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
}

const roomOf = (path: string) => relative('src', path).split('/')[0] as string;
const sources = filesBelow('src');
const inRooms = sources.filter((file) => dirname(file) !== 'src');

function complaint(file: string, imported: string): string | null {
  const room = roomOf(file);
  const allowed = rooms[room];
  if (!allowed) return `${file}: ${room} is no room of the architecture`;
  if (!imported.startsWith('.')) {
    const known = allowed.packages.some((pattern) => pattern.test(imported));
    return known ? null : `${file} imports the package ${imported}`;
  }
  if (imported.endsWith('.css')) return null;
  const target = resolve(dirname(file), imported);
  const other = roomOf(relative('.', target));
  const known = other === room || allowed.rooms.includes(other);
  return known ? null : `${file} imports ${imported}`;
}

describe('the architecture', () => {
  it('sees the imports it judges', () => {
    expect(inRooms.length).toBeGreaterThan(50);
    expect(importsOf('src/model/attention.ts')).toContain('@tensorflow/tfjs-core');
    expect(complaint('src/charts/Any.tsx', '../store/app.ts')).not.toBeNull();
    expect(complaint('src/panels/Any.tsx', '../engine/engine.ts')).not.toBeNull();
  });

  it('lets each room import only its own list', () => {
    const complaints = inRooms.flatMap((file) =>
      importsOf(file).flatMap((imported) => complaint(file, imported) ?? []),
    );
    expect(complaints).toEqual([]);
  });

  it('keeps the page itself to panels, store and lessons', () => {
    for (const file of sources.filter((one) => dirname(one) === 'src' && !one.endsWith('.d.ts'))) {
      for (const imported of importsOf(file)) {
        const own = /^\.\/[\w.]+$/.test(imported);
        const room = pageRooms.some((one) => imported.startsWith(`./${one}/`));
        const known = own || room || pagePackages.some((pattern) => pattern.test(imported));
        expect(known, `${file} imports ${imported}`).toBe(true);
      }
    }
  });

  it('has no circle of files', () => {
    const edges = new Map(
      inRooms.map((file) => [
        file,
        importsOf(file)
          .filter((imported) => /^\..*\.tsx?$/.test(imported))
          .map((imported) => relative('.', resolve(dirname(file), imported))),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, `a circle: ${[...path, file].join(' → ')}`).not.toContain(file);
      if (done.has(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of edges.keys()) visit(file, []);
  });

  it('keeps files to 250 lines, prose and word lists apart', () => {
    const long = sources
      .filter((file) => !/^src\/(messages|lessons|language\/lexicon)\//.test(file))
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });

  it('names no grab-bag rooms', () => {
    const names = inRooms.flatMap((file) =>
      relative('src', file)
        .replace(/\.tsx?$/, '')
        .split('/'),
    );
    expect(names.filter((name) => /^(utils?|helpers?|types|hooks|index)$/i.test(name))).toEqual([]);
  });
});
