import type { LaterMessages, Messages } from '../../../messages/catalogue.ts';
import type { Facts } from '../../../messages/en/learn/explain.ts';
import type { Run } from '../../../trace/run.ts';
import type { Side } from '../../../trace/topology.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { isHead } from '../../../view/parts/part.ts';
import type { Selection } from '../../../view/selection.ts';
import { rowNameAt, type Words, wordAt } from '../../../view/sentence/rowNames.ts';
import { marked } from '../../controls/Prose.tsx';
import type { Shown } from './useShown.ts';

/** The root as it is printed: 4, or 5.66 where it is not whole. */
export function printedRoot(radicand: number): string {
  const root = Math.sqrt(radicand);
  return formatFixed(root, Number.isInteger(Number(root.toFixed(9))) ? 0 : 2);
}

/** The facts, and the row's whole name where it is a query of the decoder: it is asked about by that. */
export type StepFacts = Facts & { readonly asks: string };

/** What the texts of the explain column need to know of the cell pointed at. */
export function explainFacts(
  run: Run,
  { picture, selection }: Shown,
  words: Words,
  m: Messages,
): StepFacts {
  const { rows, columns, columnWords, makes } = picture.result;
  const quoted = (text: string, side: Side) => m.stage.quote(marked(text, side));
  const word = (side: Side | null, index: number) =>
    side ? quoted(wordAt(side, words, index), side) : '';
  const row = word(rows, selection.row);
  const { dModel, dHead, dFf, nHeads, vocabSize } = run.dimensions;
  return {
    ...{ dModel, dHead, dFf, heads: nHeads, root: printedRoot(dHead), vocabulary: vocabSize },
    row,
    asks: rows && makes ? quoted(rowNameAt(rows, words, selection.row), rows) : row,
    column: columnWords
      ? quoted(columnWords[selection.column] ?? '', 'target')
      : word(columns, selection.column),
    self: rows === columns && selection.row === selection.column,
  };
}

type Text = (facts: Facts) => string;
/** What a step may say, from the most special case to the one that always holds. */
type Telling = 'cross' | 'blocked' | 'allowed' | 'open' | 'norm' | 'embedding' | 'text';
export type Texts = Partial<Record<Telling | 'question' | 'aim', Text>>;

/** What a step says, and where it says something of its own in a part of this kind, that. */
export function textsOf(selection: Selection, { explain, parts }: LaterMessages): Texts {
  const { kind, step } = selection;
  if (isHead(selection) && step in explain) return explain[step as keyof typeof explain];
  const own = `${kind}.${step}`;
  const told = (own in parts.explain ? own : step) as keyof typeof parts.explain;
  return parts.explain[told];
}

function tellings({ picture, selection }: Shown): readonly Telling[] {
  const { blocked, operation } = picture;
  const { kind, row, column } = selection;
  const mask = blocked?.(row, column) ? 'blocked' : 'allowed';
  return [
    ...(kind === 'cross_attn' ? (['cross'] as const) : []),
    blocked ? mask : 'open',
    operation === 'normalise' ? 'norm' : 'embedding',
    'text',
  ];
}

/** The paragraph of a step: what happens and why, for this kind of attention and this cell. */
export function explainText(shown: Shown, texts: Texts, facts: Facts): string {
  const fitting = tellings(shown).find((one) => texts[one]);
  return (fitting && texts[fitting]?.(facts)) ?? '';
}

/** What to try at this step, where there is something worth trying. */
export function explainAim(texts: Texts, facts: Facts) {
  return texts.aim?.(facts) ?? null;
}
