import type { Facts } from '../../../messages/en/learn/explain.ts';
import type { StoryFacts } from '../../../messages/en/learn/story.ts';
import { useMessages } from '../../../store/locale.ts';
import { pointed } from '../../../store/pointed.ts';
import type { Run } from '../../../trace/run.ts';
import { attentionSides, attentionTokens } from '../../../view/heads/heads.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { rowOf } from '../../../view/matrix/matrix.ts';
import { isCausal } from '../../../view/steps/mask.ts';
import { headIn } from '../../../view/steps/matrices/headMatrices.ts';
import { marked } from '../../controls/Prose.tsx';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import type { Shown } from '../../stage/steps/useShown.ts';

/** So many numbers of a row are told. */
const told = 3;

/** "(−0.31, 1.20, 0.05, …)" */
function beginningOf({ picture, selection }: Shown): string {
  const row = [...rowOf(picture.result.matrix, selection.row)];
  const numbers = row.slice(0, told).map((value) => formatFixed(value));
  return `(${[...numbers, ...(row.length > told ? ['…'] : [])].join(', ')})`;
}

/** What the story says of the words pointed at, in the numbers of this head. */
export function useStoryFacts(run: Run, shown: Shown, { row, dHead }: Facts): StoryFacts {
  const { stage } = useMessages();
  const { words } = useWords();
  const query = useSlot((state) => pointed(state).query);
  const time = useSlot((state) => state.time);
  const { selection } = shown;
  const side = attentionSides(headIn(selection)).query;
  const { length } = attentionTokens(run, headIn(selection)).keys;
  const causal = isCausal(selection);
  return {
    ...{ row, dHead, numbers: beginningOf(shown) },
    query: stage.quote(marked(words[side][query] ?? '', side)),
    keys: causal ? Math.min(time + 1, length) : length,
    seen: causal ? query + 1 : length,
    cross: selection.kind === 'cross_attn',
  };
}
