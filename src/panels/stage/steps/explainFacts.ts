import type { Messages } from '../../../messages/catalogue.ts';
import type { ExplainFacts } from '../../../messages/en/steps.ts';
import type { Run } from '../../../trace/run.ts';
import type { Side } from '../../../trace/topology.ts';
import type { Words } from '../../../view/board/boardLayout.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { marked } from '../../controls/Prose.tsx';
import type { Shown } from './useShown.ts';

/** The root as it is printed: 4, or 5.66 where it is not whole. */
export function printedRoot(radicand: number): string {
  const root = Math.sqrt(radicand);
  return formatFixed(root, Number.isInteger(Number(root.toFixed(9))) ? 0 : 2);
}

/** What the texts of the explain column need to know of the cell pointed at. */
export function explainFacts(
  run: Run,
  { picture, selection }: Shown,
  words: Words,
  m: Messages,
): ExplainFacts {
  const { rows, columns } = picture.result;
  const word = (side: Side | null, index: number) =>
    side ? m.stage.quote(marked(words[side][index] ?? '', side)) : '';
  const { dModel, dHead, nHeads } = run.dimensions;
  return {
    ...{ dModel, dHead, heads: nHeads, root: printedRoot(dHead) },
    row: word(rows, selection.row),
    column: word(columns, selection.column),
    self: rows === columns && selection.row === selection.column,
  };
}

type Text = (facts: ExplainFacts) => string;
/** What a step may say, from the most special case to the one that always holds. */
type Telling = 'cross' | 'blocked' | 'allowed' | 'open' | 'norm' | 'embedding' | 'text';
type Texts = Partial<Record<Telling | 'aim', Text>>;

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
export function explainText(shown: Shown, facts: ExplainFacts, m: Messages): string {
  const texts: Texts = m.steps.explain[shown.selection.step];
  const fitting = tellings(shown).find((one) => texts[one]);
  return (fitting && texts[fitting]?.(facts)) ?? '';
}

/** What to try at this step, where there is something worth trying. */
export function explainAim({ selection: { step } }: Shown, facts: ExplainFacts, m: Messages) {
  const texts: Texts = m.steps.explain[step];
  return texts.aim?.(facts) ?? null;
}
