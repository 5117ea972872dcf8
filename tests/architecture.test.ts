import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, importsIn, importsOf, targetOf } from './architecture/imports.ts';
import { isOf, page, rooms, roomTable } from './architecture/rooms.ts';

const everything = filesBelow('src');
const sources = everything.filter((file) => /\.tsx?$/.test(file));
const inRooms = sources.filter((file) => dirname(file) !== 'src');
const roomOf = (path: string) => relative('src', path).split('/')[0] as string;

function complaint(file: string, imported: string): string | null {
  const room = roomOf(file);
  const allowed = rooms[room];
  if (!allowed) return `${file}: ${room} is no room of the architecture`;
  const complains = `${file} imports ${imported}`;
  if (!imported.startsWith('.')) return isOf(allowed.packages, imported) ? null : complains;
  if (imported.endsWith('.css')) return null;
  const other = roomOf(targetOf(file, imported));
  return other === room || allowed.rooms.includes(other) ? null : complains;
}

describe('the rooms', () => {
  it('are judged by the imports they really have', () => {
    expect(inRooms.length).toBeGreaterThan(50);
    expect(importsOf('src/model/attention.ts')).toContain('@tensorflow/tfjs-core');
    expect(complaint('src/charts/Any.tsx', '../store/app.ts')).not.toBeNull();
    expect(complaint('src/panels/map/Any.tsx', '../../engine/engine.ts')).not.toBeNull();
    expect(complaint('src/panels/map/Any.tsx', '../../charts/matrix/MatrixGrid.tsx')).toBeNull();
    expect(complaint('src/model/any.ts', '@tensorflow/tfjs')).not.toBeNull();
  });

  it('cannot hide an import in another line, a call or a worker', () => {
    const text = `
import {
  one,
} from './one.ts';
export type { Two } from './two.ts';
import './three.css';
const four = await import('./four.ts');
const five = new Worker(new URL('./five.ts', import.meta.url), { type: 'module' });
const six = new Worker(
  new URL('../engine/six.ts', import.meta.url),
);`;
    const files = ['one.ts', 'two.ts', 'three.css', 'four.ts', 'five.ts', 'six.ts'];
    expect(importsIn(text).map((path) => basename(path))).toEqual(expect.arrayContaining(files));
    expect(importsIn(text)).toHaveLength(files.length);
  });

  it('import only rooms above them', () => {
    const names = Object.keys(rooms);
    for (const [index, [name, room]] of Object.entries(rooms).entries()) {
      const above = names.slice(0, index);
      expect(above, name).toEqual(expect.arrayContaining([...room.rooms]));
    }
  });

  it('import only what their row of the table allows', () => {
    const complaints = inRooms.flatMap((file) =>
      importsOf(file).flatMap((imported) => complaint(file, imported) ?? []),
    );
    expect(complaints).toEqual([]);
  });

  it('leave to the page itself panels, store and lessons', () => {
    for (const file of sources.filter((one) => dirname(one) === 'src' && !one.endsWith('.d.ts'))) {
      for (const imported of importsOf(file)) {
        const own = /^\.\/[\w.]+$/.test(imported);
        const room = page.rooms.some((one) => imported.startsWith(`./${one}/`));
        expect(own || room || isOf(page.packages, imported), `${file}: ${imported}`).toBe(true);
      }
    }
  });

  it('have no circle of files', () => {
    const edges = new Map(
      inRooms.map((file) => [
        file,
        importsOf(file)
          .filter((imported) => /^\..*\.tsx?$/.test(imported))
          .map((imported) => targetOf(file, imported)),
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
});

describe('sizes and names', () => {
  it('keeps files to 250 lines, prose and word lists apart', () => {
    const long = sources
      .filter((file) => !/^src\/(messages|lessons|language\/lexicon)\//.test(file))
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });

  it('keeps folders to 20 files', () => {
    const counts = new Map<string, number>();
    for (const file of [...everything, ...filesBelow('tests'), ...filesBelow('scripts')]) {
      counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > 20)).toEqual([]);
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

describe('docs/architecture.md', () => {
  const path = 'docs/architecture.md';
  const between = /(<!-- rooms[^>]*-->\n).*(<!-- end of rooms -->)/s;

  it('shows the table of rooms (UPDATE=1 writes it)', () => {
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(between);
    const told = text.replace(between, (_, open, close) => `${open}\n${roomTable()}\n\n${close}`);
    if (process.env.UPDATE) writeFileSync(path, told);
    else expect(text).toBe(told);
  });

  it('and every other page name only files and folders that exist', () => {
    const docs = ['README.md', ...filesBelow('docs').filter((file) => file.endsWith('.md'))];
    const texts = docs.map((doc) => readFileSync(doc, 'utf8')).join('\n');
    const named = [...texts.matchAll(/`((?:src|tests|scripts|docs)\/[\w./-]+)`/g)];
    const known = [...everything, ...['tests', 'scripts', 'docs'].flatMap(filesBelow)];
    const missing = named
      .map((match) => (match[1] as string).replace(/\/$/, ''))
      .filter((one) => !known.some((file) => file === one || file.startsWith(`${one}/`)));
    const planned = Object.keys(rooms).map((room) => `src/${room}`);
    expect(missing.filter((one) => !planned.includes(one))).toEqual([]);
  });
});
