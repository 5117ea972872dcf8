import type { Mark, ProbeKind, Word } from './word.ts';

/** Which target token says which source token: pairs of indices, sorted. */
export type Alignment = [source: number, target: number][];

/** A relation between two tokens of one sentence: from the one that looks to the one looked at. */
export type Probe = { kind: ProbeKind; side: 'source' | 'target'; from: number; to: number };

function shares(one: Word, other: Word): boolean {
  return one.marks.some((mark) => carries(other, mark));
}

function carries(word: Word, { node, role }: Mark): boolean {
  return word.marks.some((mark) => mark.node === node && mark.role === role);
}

/** Tokens are aligned when they say the same thing about the same part of the meaning. */
export function align(source: readonly Word[], target: readonly Word[]): Alignment {
  const pairs: Alignment = [];
  source.forEach((one, from) => {
    target.forEach((other, to) => {
      if (shares(one, other)) pairs.push([from, to]);
    });
  });
  return pairs;
}

/** The probes of one sentence: each link leads to the first other word that carries its mark. */
export function probesOf(words: readonly Word[], side: 'source' | 'target'): Probe[] {
  return words.flatMap((word, from) =>
    word.links.flatMap((link) => {
      const to = words.findIndex((other, index) => index !== from && carries(other, link.to));
      return to < 0 ? [] : [{ kind: link.kind, side, from, to }];
    }),
  );
}
