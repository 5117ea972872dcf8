import type { Messages } from '../../../messages/catalogue.ts';
import type { ExplainFacts } from '../../../messages/en/explain.ts';
import type { Run } from '../../../trace/run.ts';
import type { Side } from '../../../trace/topology.ts';
import type { Words } from '../../../view/board/boardLayout.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { inputOf } from '../../../view/steps/headMatrices.ts';
import { isCausal } from '../../../view/steps/pipeline.ts';
import { marked } from '../../controls/Prose.tsx';
import type { Shown } from './useShown.ts';

/** The root as it is printed: 4, or 5.66 where it is not whole. */
export function printedRoot(radicand: number): string {
  const root = Math.sqrt(radicand);
  return formatFixed(root, Number.isInteger(root) ? 0 : 2);
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

/** The paragraph of a step: what happens and why, for this kind of attention and this cell. */
export function explainText({ picture, selection }: Shown, facts: ExplainFacts, m: Messages) {
  const texts = m.explain;
  const { step, kind, row, column } = selection;
  const cross = kind === 'cross_attn';
  switch (step) {
    case 'x':
      if (cross) return texts.x.cross(facts);
      return texts.x[inputOf(selection).kind](facts);
    case 'q':
    case 'k':
    case 'v':
      return cross ? texts[step].cross(facts) : texts[step].text(facts);
    case 'masked':
      if (!isCausal(selection)) return texts.masked[cross ? 'cross' : 'open'](facts);
      return texts.masked[picture.blocked?.(row, column) ? 'blocked' : 'allowed'](facts);
    default:
      return texts[step].text(facts);
  }
}

/** What to try at this step, where there is something worth trying. */
export function explainAim({ selection: { step } }: Shown, facts: ExplainFacts, m: Messages) {
  if (step === 'scores' || step === 'pattern' || step === 'context') {
    return m.explain[step].aim(facts);
  }
  return null;
}
