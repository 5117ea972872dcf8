import type { Pair } from '../../src/language/corpus.ts';
import type { Place, Role } from '../../src/trace/roles.ts';

/** For each role the rows asked, and the columns that are right in each; docs/evaluation.md, read anew. */
export type Wanted = Map<Role, { row: number; right: Set<number> }[]>;

const isMark = (token: string) => token.length === 1 && /\p{P}/u.test(token);
const indices = (count: number) => [...Array(count).keys()];

function collector() {
  const wanted: Wanted = new Map();
  const ask = (role: Role, row: number, right: Iterable<number>) => {
    const columns = new Set(right);
    if (columns.size > 0) wanted.set(role, [...(wanted.get(role) ?? []), { row, right: columns }]);
  };
  return { wanted, ask };
}

const roleOf = (kind: string) => kind.slice(0, kind.indexOf('-')) as Role;
const askedRoles = ['pronoun', 'classifier', 'particle', 'adjective', 'determiner'];
const probesOn = ({ probes }: Pair, side: 'source' | 'target') =>
  probes.filter((one) => one.side === side && askedRoles.includes(roleOf(one.kind)));

/** What says the same as a token of that side, that token itself included. */
function together({ alignment }: Pair, side: 'source' | 'target', token: number): number[] {
  const [own, other] = side === 'source' ? ([0, 1] as const) : ([1, 0] as const);
  const partners = new Set(
    alignment.filter((link) => link[own] === token).map((link) => link[other]),
  );
  return [token, ...alignment.filter((link) => partners.has(link[other])).map((link) => link[own])];
}

function encoder(pair: Pair): Wanted {
  const { wanted, ask } = collector();
  const words = [...pair.source, '<eos>'];
  const all = indices(words.length);
  for (const row of all) {
    for (const [role, column] of [
      ['previous', row - 1],
      ['next', row + 1],
      ['itself', row],
    ] as const) {
      ask(role, row, column in words ? [column] : []);
    }
    ask(
      'same',
      row,
      all.filter((one) => one !== row && words[one] === words[row]),
    );
    ask(
      'sink',
      row,
      all.filter((one) => words[one] === '<eos>' || isMark(words[one] as string)),
    );
  }
  for (const { kind, from, to } of probesOn(pair, 'source')) {
    ask(
      roleOf(kind),
      from,
      together(pair, 'source', to).filter((one) => one !== from),
    );
  }
  return wanted;
}

function decoder(pair: Pair): Wanted {
  const { wanted, ask } = collector();
  const words = ['<bos>', ...pair.target];
  for (const row of indices(words.length).slice(1)) {
    const seen = indices(row + 1);
    ask('previous', row, [row - 1]);
    ask('itself', row, [row]);
    ask(
      'same',
      row,
      seen.filter((one) => one < row && words[one] === words[row]),
    );
    ask(
      'sink',
      row,
      seen.filter((one) => one === 0 || isMark(words[one] as string)),
    );
  }
  for (const { kind, from, to } of probesOn(pair, 'target')) {
    const columns = together(pair, 'target', to).map((word) => word + 1);
    ask(
      roleOf(kind),
      from,
      columns.filter((one) => one <= from),
    );
  }
  return wanted;
}

function cross(pair: Pair): Wanted {
  const { wanted, ask } = collector();
  const words = [...pair.source, '<eos>'];
  const all = indices(words.length);
  const saidFrom = (word: number) =>
    all.filter((one) => pair.alignment.some(([s, t]) => s === one && t === word));
  pair.target.forEach((word, row) => {
    ask('previous', row, saidFrom(row - 1));
    ask('next', row, saidFrom(row + 1));
    ask('itself', row, saidFrom(row));
    if (!isMark(word))
      ask(
        'same',
        row,
        all.filter((one) => words[one] === word),
      );
    ask(
      'sink',
      row,
      all.filter((one) => words[one] === '<eos>' || isMark(words[one] as string)),
    );
  });
  for (const { kind, from, to } of probesOn(pair, 'target')) ask(roleOf(kind), from, saidFrom(to));
  for (const { kind, from } of probesOn(pair, 'source')) {
    if (roleOf(kind) !== 'particle') continue;
    for (const [source, row] of pair.alignment) if (source === from) ask('particle', row, [from]);
  }
  return wanted;
}

export const wantedIn = (pair: Pair): Readonly<Record<Place, Wanted>> => ({
  encoder: encoder(pair),
  decoder: decoder(pair),
  cross: cross(pair),
});
