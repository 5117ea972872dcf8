import { createHash } from 'node:crypto';
import { type Edit, rules } from './rules.ts';
import { nodesIn } from './syntax.ts';

/** One change of one file that a test should notice. */
export type Mutant = {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** The whole file, changed. */
  readonly code: string;
};

const hashOf = (...parts: readonly (string | number)[]) =>
  createHash('sha256').update(parts.join('\0')).digest('hex');

/** The same for the same change of the same text. */
export const keyOf = ({ file, code }: Mutant) => hashOf(file, code).slice(0, 16);

function mutantOf(file: string, text: string, rule: string, { start, end, put }: Edit): Mutant {
  return {
    ...{ file, rule, line: text.slice(0, start).split('\n').length },
    ...{ before: text.slice(start, end), after: put },
    code: text.slice(0, start) + put + text.slice(end),
  };
}

/** All that the rules make of a file. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const textOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return nodesIn(text).flatMap((node) =>
    Object.entries(rules).flatMap(([rule, makers]) =>
      makers
        .flatMap((make) => make(node, textOf))
        .map((edit) => mutantOf(file, text, rule, edit))
        .filter(({ before, after }) => before !== after),
    ),
  );
}

/** In an order that a seed gives; what a mutant's place is hangs on nothing but its own text. */
function shuffled(mutants: readonly Mutant[], seed: number): readonly Mutant[] {
  const seen = new Map<string, number>();
  const ranked = mutants.map((mutant) => {
    const told = [seed, mutant.file, mutant.rule, mutant.before, mutant.after].join('\0');
    seen.set(told, (seen.get(told) ?? 0) + 1);
    return { mutant, rank: hashOf(told, seen.get(told) ?? 0) };
  });
  return ranked
    .sort((one, other) => one.rank.localeCompare(other.rank))
    .map(({ mutant }) => mutant);
}

/**
 * So many of them, at most one a place, every rule in its turn: some have ten times the places of
 * others. An edit elsewhere leaves what is drawn as it is.
 */
export function drawn(mutants: readonly Mutant[], seed: number, count: number): readonly Mutant[] {
  const all = shuffled(mutants, seed);
  const lists = Object.keys(rules).map((name) => all.filter(({ rule }) => rule === name));
  const longest = Math.max(...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list[turn] ?? []),
  );
  const places = new Map<string, Mutant>();
  for (const mutant of inTurn.flat()) {
    const place = `${mutant.file}:${mutant.line}:${mutant.before}`;
    if (!places.has(place)) places.set(place, mutant);
  }
  return [...places.values()].slice(0, count);
}
