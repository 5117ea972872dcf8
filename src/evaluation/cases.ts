import type { Pair, Probe } from '../language/corpus.ts';
import { type Place, type Role, roles } from '../trace/roles.ts';

/** A row that ought to look at one of the columns `wanted`, for a head that is after `kind`. */
export type Case = {
  readonly kind: Role;
  readonly row: number;
  readonly wanted: readonly number[];
};

/** What of a pair the cases follow from. */
export type Told = Pick<Pair, 'source' | 'target' | 'alignment' | 'probes'>;

const punctuation = /^\p{P}$/u;
const isMark = (token: string) => punctuation.test(token);

/** `pronoun-antecedent` is after the pronoun's; other kinds of links have no column here. */
function kindOf(probe: Probe): Role | undefined {
  return roles.find((kind) => kind === probe.kind.split('-')[0]);
}

/** The target words that say a source word, and the other way round. */
function partnersIn({ alignment }: Told) {
  return {
    ofTarget: (to: number) => alignment.filter(([, target]) => target === to).map(([from]) => from),
    ofSource: (from: number) => alignment.filter(([source]) => source === from).map(([, to]) => to),
  };
}

/** All tokens of the word at `index`: 手提箱 is three, each said by the same words as the others. */
function wholeWord(pair: Told, side: Probe['side'], index: number): number[] {
  const { ofSource, ofTarget } = partnersIn(pair);
  const [there, back] = side === 'source' ? [ofSource, ofTarget] : [ofTarget, ofSource];
  return [...new Set([index, ...there(index).flatMap(back)])].sort((a, b) => a - b);
}

/** Cases of places in the row, columns 0 … last; a column beyond it is none. */
function neighbours(row: number, last: number): Case[] {
  const near: [Role, number][] = [
    ['previous', row - 1],
    ['next', row + 1],
    ['itself', row],
  ];
  return near
    .filter(([, column]) => column >= 0 && column <= last)
    .map(([kind, column]) => ({ kind, row, wanted: [column] }));
}

function sameAs(tokens: readonly string[], row: number, last: number): Case[] {
  const wanted = tokens.flatMap((token, column) =>
    column !== row && column <= last && token === tokens[row] ? [column] : [],
  );
  return wanted.length > 0 ? [{ kind: 'same', row, wanted }] : [];
}

function sinkOf(tokens: readonly string[], row: number, last: number, end: string): Case[] {
  const wanted = tokens.flatMap((token, column) =>
    column <= last && (token === end || isMark(token)) ? [column] : [],
  );
  return wanted.length > 0 ? [{ kind: 'sink', row, wanted }] : [];
}

function probesOf(pair: Told, side: Probe['side']) {
  return pair.probes.flatMap((probe) => {
    const kind = kindOf(probe);
    return kind && probe.side === side ? [{ ...probe, kind }] : [];
  });
}

/** Rows and columns are the source's words and `<eos>`. */
function encoderCases(pair: Told): Case[] {
  const tokens = [...pair.source, '<eos>'];
  const last = tokens.length - 1;
  return [
    ...tokens.flatMap((_, row) => [
      ...neighbours(row, last),
      ...sameAs(tokens, row, last),
      ...sinkOf(tokens, row, last, '<eos>'),
    ]),
    // "off" says the verb too, yet to look at itself is not to look at the verb.
    ...probesOf(pair, 'source').map(({ kind, from, to }) => ({
      ...{ kind, row: from, wanted: wholeWord(pair, 'source', to).filter((at) => at !== from) },
    })),
  ];
}

/**
 * Rows and columns are `<bos>` and the words written; row t produces word t. A link's row is the one
 * that *produces* the word that looks, which sees only words before it. The first row, with one
 * column, says nothing.
 */
function decoderCases(pair: Told): Case[] {
  const tokens = ['<bos>', ...pair.target];
  const rows = tokens.map((_, row) => row).slice(1);
  return [
    ...rows.flatMap((row) => [
      ...neighbours(row, row),
      ...sameAs(tokens, row, row),
      ...sinkOf(tokens, row, row, '<bos>'),
    ]),
    ...probesOf(pair, 'target').flatMap(({ kind, from, to }) => {
      const wanted = wholeWord(pair, 'target', to).map((word) => word + 1);
      const seen = wanted.filter((column) => column <= from);
      return seen.length > 0 ? [{ kind, row: from, wanted: seen }] : [];
    }),
  ];
}

/** Rows produce the target's words, columns are the source's and `<eos>`. */
function crossCases(pair: Told): Case[] {
  const { ofSource, ofTarget } = partnersIn(pair);
  const source = [...pair.source, '<eos>'];
  const last = source.length - 1;
  const at = (kind: Role, row: number, wanted: readonly number[]): Case[] =>
    wanted.length > 0 ? [{ kind, row, wanted }] : [];
  const alike = (word: string) => source.flatMap((one, column) => (one === word ? [column] : []));
  return [
    ...pair.target.flatMap((word, row) => [
      ...at('previous', row, ofTarget(row - 1)),
      ...at('next', row, ofTarget(row + 1)),
      ...at('itself', row, ofTarget(row)),
      ...at('same', row, isMark(word) ? [] : alike(word)),
      ...sinkOf(source, row, last, '<eos>'),
    ]),
    ...probesOf(pair, 'target').flatMap(({ kind, from, to }) => at(kind, from, ofTarget(to))),
    // English particles are read, not written: the row that produces the verb looks at them.
    ...probesOf(pair, 'source').flatMap(({ kind, from }) =>
      kind === 'particle' ? ofSource(from).flatMap((row) => at(kind, row, [from])) : [],
    ),
  ];
}

/** What the rows of each attention over this pair are asked. */
export function casesOf(pair: Told): Readonly<Record<Place, readonly Case[]>> {
  // Read once: a pair works them out at every look.
  const { source, target, alignment, probes } = pair;
  const told: Told = { source, target, alignment, probes };
  return {
    encoder: encoderCases(told),
    decoder: decoderCases(told),
    cross: crossCases(told),
  };
}
