import { useMemo } from 'react';
import { pointed } from '../../../store/pointed.ts';
import type { Run } from '../../../trace/run.ts';
import { attentionSides } from '../../../view/heads/heads.ts';
import { splitOf } from '../../../view/heads/split.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { at } from '../../../view/matrix/matrix.ts';
import { rowNames } from '../../../view/sentence/rowNames.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { useHead } from '../../selected.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Sameness } from './Sameness.tsx';
import { useSplitStep } from './useSplitStep.ts';

/** Where the number pointed at stands in either, and that all are the same. */
export function SplitSeen({ run }: { readonly run: Run }) {
  const { split: m } = useLaterMessages();
  const where = useHead();
  const step = useSplitStep();
  const { words } = useWords();
  const split = useMemo(() => splitOf(run, where, step), [run, where, step]);
  const row = useSlot((state) => (step === 'q' ? pointed(state).query : pointed(state).key));
  const feature = useSlot((state) => pointed(state).feature);
  const side = attentionSides(where)[step === 'q' ? 'query' : 'key'];
  const names = step === 'q' ? rowNames(side, words) : words[side];
  const column = where.head * run.dimensions.dHead + feature;
  const below = split.heads[where.head]?.product;
  if (!below) return null;
  return (
    <>
      <p>
        <Prose>
          {m.seen(
            marked(names[row] ?? '', side),
            [column + 1, formatFixed(at(split.product, row, column), 3)],
            [where.head + 1, feature + 1, formatFixed(at(below, row, feature), 3)],
          )}
        </Prose>
      </p>
      <Sameness split={split} />
    </>
  );
}
